import type { Copy } from '@domain/claim/standing-tickets'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'
import { sameTicketWords, saidWords } from './same-ticket-words'
import type { TicketSaid } from './ticket-choice'

interface Props {
  /** 第 2 张票 */
  name: string
  /** The ticket that stands for this one; null when this one counts by itself. */
  copy: Copy | null
  said: TicketSaid
  /** Left out when there is nothing to decide. */
  onSay?: (said: TicketSaid) => void
}

/** Which of two that look like one stands, and the way to say otherwise. */
export function SameTicket({ name, copy, said, onSay }: Props) {
  if (copy === null && said === 'nothing') return null
  if (copy === null)
    return (
      <Notice
        tone="info"
        title={saidWords[said].title}
        action={onSay && { label: saidWords[said].takeBack, onTap: () => onSay('nothing') }}
      />
    )
  const { title, text } = sameTicketWords(copy)
  return (
    <Notice tone="warn" title={title}>
      {text}
      {onSay && (
        <>
          <Button look="text" label={`改算${name}`} onTap={() => onSay('stands')}>
            改算这一张
          </Button>
          {copy.sameness === 'departure' && (
            <Button look="text" label={`${name}是另一趟，两张都算`} onTap={() => onSay('apart')}>
              是另一趟，两张都算
            </Button>
          )}
        </>
      )}
    </Notice>
  )
}
