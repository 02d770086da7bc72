import { parameterOf } from '@domain/procedure/due'
import { correctedStage } from '@domain/procedure/step-moves'
import { workName } from '@domain/procedure/words'
import type { Day } from '@domain/calendar/day'
import type { ClaimView } from '@contract/views'
import { lineOf, type Line } from '@/services/procedure/line'
import { sendTo, shortOffice } from '@/services/procedure/office-words'
import { after, dueParameter, firstReview, paymentOf } from '@/services/procedure/steps-around'
import { dayWords } from '@/services/words/day-words'

/** Which office needs a correction by a day, and for what: `市里要在5月31日（周三）前打完钱`. */
function neededWords(line: Line, returnedBy: string | null, until: string): string | null {
  const { procedure, offices } = line
  const reviews = procedure.steps.filter((step) => step.kind === 'review')
  const stage = returnedBy === null ? null : correctedStage(procedure, returnedBy)
  const review = reviews.find(({ id }) => id === stage) ?? firstReview(line)
  const day = review?.correctBy && parameterOf(review.correctBy)
  const payment = paymentOf(line)
  if (!day) return null
  if (payment && dueParameter(payment) === day)
    return `${shortOffice(offices, payment.office.role)}要在${until}打完钱`
  const whose = reviews.find((step) => dueParameter(step) === day)
  if (!whose) return null
  const next = after(line, whose)
  const deed =
    next && next.office.role !== whose.office.role
      ? `把材料${sendTo(line, next)}`
      : `${workName(offices, whose)}完`
  return `${shortOffice(offices, whose.office.role)}要在${until}${deed}`
}

/**
 * By when a returned claim should be corrected. The source states no last day for that: it is the day by which the offices above
 * have to be done (000 五（三）3–4), and it is said so.
 */
export function correctionWords(
  {
    stage,
    due,
    returnedBy,
    packId,
    measureId,
  }: Pick<ClaimView, 'stage' | 'due' | 'returnedBy' | 'packId' | 'measureId'>,
  today: Day,
): { value: string; note: string } | null {
  if (stage !== 'returned') return null
  if (!due) return { value: '文件没有写', note: '请尽早改好，拿不准就打下面的电话问。' }
  const until = `${dayWords(due.day, today)}前`
  const needed = neededWords(lineOf({ packId, measureId }), returnedBy, until)
  return { value: until, note: `文件没有写补正的截止日子${needed ? `，不过${needed}` : ''}。请尽早改好。` }
}
