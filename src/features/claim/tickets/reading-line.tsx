import { View } from '@tarojs/components'
import { Notice } from '@/ui/feedback/notice'
import { notReadWords } from '../photos/reading-words'
import type { TicketReadingState } from '../photos/use-readings'

interface Props {
  state: TicketReadingState
  /** The ticket is filled in already: that nothing was read is no news any more. */
  complete: boolean
  /** Says when it has been read too, so that what stands below does not move up under a thumb. */
  steady?: boolean
}

/** What became of a ticket's photo: being read, not read and why, or how many places to look at. */
export function ReadingLine({ state: { read, doubts }, complete, steady = false }: Props) {
  if (read?.state === 'reading') return <Notice tone="info">正在认票上的字，您可以接着拍</Notice>
  if (read?.state === 'notRead' && !complete) return <Notice tone="warn">{notReadWords[read.why]}</Notice>
  if (steady && read?.state === 'read') return <Notice tone="info">票上的字认过了，请对着票看一看</Notice>
  if (doubts.length === 0) return null
  const whole = doubts.filter(({ field }) => field === 'whole')
  const fields = doubts.length - whole.length
  return (
    <View>
      {whole.map(({ text }) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      {fields > 0 && <Notice tone="warn">有 {fields} 处请您对着票看一眼</Notice>}
    </View>
  )
}
