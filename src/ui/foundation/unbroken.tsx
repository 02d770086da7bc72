import { Children, type ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { unbrokenParts } from './unbroken-parts'
import './unbroken.scss'

/** The text with each day and each sum in it kept on one line; anything but text comes back as it is. */
export const unbroken = (children: ReactNode): ReactNode =>
  typeof children === 'string' ? partsOf(children) : Children.map(children, kept)

const kept = (child: ReactNode): ReactNode => (typeof child === 'string' ? partsOf(child) : child)

function partsOf(text: string): ReactNode {
  const parts = unbrokenParts(text)
  if (parts.every(({ whole }) => !whole)) return text
  return parts.map(({ text: part, whole }, index) =>
    whole ? (
      <Text key={index} className="ui-unbroken">
        {part}
      </Text>
    ) : (
      part
    ),
  )
}
