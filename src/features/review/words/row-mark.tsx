import { Text } from '@tarojs/components'
import type { Mark } from './queue-words'
import './row-mark.scss'

/** A state in a row: word, icon and colour in one element, so that forty rows stay light. */
export function RowMark({ tone, icon, text }: Mark) {
  return <Text className={`review-mark review-mark--${tone} ui-icon--${icon}`}>{text}</Text>
}
