import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'

/** Where a field stands on the page, so that it can be scrolled to by its name. */
export const FieldPlace = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <View id={`field-${name}`}>{children}</View>
)
