import type { Day } from '@domain/calendar/day'
import { workName } from '@domain/procedure/words'
import type { ReviewView } from '@contract/views'
import { shortOffice } from '@/services/procedure/office-words'
import { placeOf } from '@/services/procedure/place'
import { after } from '@/services/procedure/steps-around'
import { dayWords } from '@/services/words/day-words'

type Noticed = Pick<ReviewView, 'packId' | 'measureId' | 'stage' | 'notice' | 'due'>

/** Whether its office says when a notice is over: no source states its days. */
export function endedByOffice(view: Noticed): boolean {
  const { step } = placeOf(view)
  return step?.kind === 'notice' && step.workingDays === null
}

/** What happens once a notice is over: 市人社局审核. */
function nextWords(view: Noticed): string {
  const { line, step } = placeOf(view)
  const next = step && after(line, step)
  if (!next) return '就办好了'
  if (next.kind === 'record' && next.office.role === step.office.role) return `转到下一步：${next.label}`
  return next.kind === 'payment' || next.kind === 'choice'
    ? workName(line.offices, next)
    : `转给${shortOffice(line.offices, next.office.role)}${workName(line.offices, next)}`
}

function untilWords(view: Noticed, today: Day): string {
  const closesOn = view.notice?.closesOn ?? view.due
  if (endedByOffice(view) || closesOn === null) return '文件没有写公示几天，由您的单位定'
  return `${closesOn.certain ? '' : '预计'}公示到${dayWords(closesOn.day, today)}，之后自动${nextWords(view)}`
}

/** Until when a claim stands in public, and what was objected to it. */
export function noticeLines(view: Noticed, today: Day): string[] {
  const { openObjections = 0, upheldObjections = 0 } = view.notice ?? {}
  return [
    untilWords(view, today),
    ...(openObjections > 0 ? [`有 ${openObjections} 条异议还没处理，处理完才往下办`] : []),
    ...(upheldObjections > 0 ? [`有 ${upheldObjections} 条异议成立，不能往下办，请退回补正或不通过`] : []),
  ]
}

/** Why a notice that its office ends cannot be ended yet, or null. */
export function noticeHindrance({ notice }: Pick<Noticed, 'notice'>): string | null {
  if ((notice?.openObjections ?? 0) > 0) return '还有异议没处理'
  return (notice?.upheldObjections ?? 0) > 0 ? '有异议成立，不能往下办' : null
}
