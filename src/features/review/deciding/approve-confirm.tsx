import { yuanText } from '@domain/money'
import type { ReviewView } from '@contract/views'
import { lineOf, measureName } from '@/services/procedure/line'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { DecisionTrouble } from './decision-trouble'
import { passWordsOf } from '../words/level-words'
import { originalsWords, type LiveDecision } from '../words/live-decision'
import type { Review } from './use-review'

interface Props {
  review: Review
  view: ReviewView
  live: LiveDecision
}

/** Whom the city pays how much: asked once, for an approval is money. */
export const approvalQuestion = (
  { applicant, ...claim }: Pick<ReviewView, 'applicant' | 'packId' | 'measureId'>,
  live: LiveDecision,
): string => `批准 ${applicant.name} ${measureName(lineOf(claim))} ${yuanText(live.seen.amount.payable)} 元？`

/** The last look before money is approved. */
export function ApproveConfirm({ review, view, live }: Props) {
  const { progress, decide, showSheet, reopen, send } = review
  const { identityConfirmed, originalsSeen, ticketChoice } = progress
  const pass = passWordsOf(view)
  const confirmed = { identityConfirmed, originalsSeen: [...originalsSeen], ticketChoice }
  return (
    <ConfirmSheet
      open
      title={approvalQuestion(view, live)}
      confirmLabel={`${pass.button} ${yuanText(live.seen.amount.payable)} 元`}
      busy={decide.busy === pass.action && pass.busy}
      onConfirm={() => send({ action: pass.action, ...confirmed })}
      onClose={() => showSheet(null)}
    >
      {originalsWords(live)}
      {decide.trouble && <DecisionTrouble trouble={decide.trouble} onReopen={reopen} />}
    </ConfirmSheet>
  )
}
