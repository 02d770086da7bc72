import type { Day } from '@domain/calendar/day'
import { dayAt, timeAt } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import { instantWords } from '@/services/words/day-words'
import { Notice } from '@/ui/feedback/notice'
import { liesHere } from '../words/pass-words'
import { staffStageName } from '../words/queue-words'

interface Props {
  view: ReviewView
  today: Day
  onReopen: () => void
}

/** `9:30` when it was today, else with its day. */
function sinceWords(since: string, today: Day): string {
  const at = new Date(since)
  return dayAt(at) === today ? timeAt(at).replace(/^0/, '') : instantWords(since, today)
}

/** Says why nothing can be decided here: a colleague was first, or it is decided already. */
export function HeldNotice({ view, today, onReopen }: Props) {
  const { heldBy } = view
  if (!liesHere(view)) return <Notice tone="info" title={`这份已经办过：${staffStageName(view)}`} />
  if (!heldBy || heldBy.you) return null
  return (
    <Notice
      tone="warn"
      title={`${heldBy.name} ${sinceWords(heldBy.since, today)} 已经打开，您只能看`}
      action={{ label: '再看看是不是放回了', onTap: onReopen }}
    >
      30 分钟没有办完，会自动放回。
    </Notice>
  )
}
