import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './columns.scss'

/** One column of Columns. */
export const Column = ({ children }: PropsWithChildren) => <View className="ui-column">{children}</View>
