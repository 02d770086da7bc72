import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { anchorOf } from '../draft/form-steps'

/** Where a field stands on the page, so that it can be scrolled to by its name. */
export const FieldPlace = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <View id={anchorOf(name)}>{children}</View>
)
