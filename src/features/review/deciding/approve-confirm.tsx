import { yuanText } from '@domain/money'
import type { ReviewView } from '@contract/views'
import { calledName } from '@/services/claim/shown-form'
import { lineOf, measureName } from '@/services/procedure/line'
import { placeOf } from '@/services/procedure/place'
import { isMoney } from '@/services/words/amount-line-words'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { DecisionTrouble } from './decision-trouble'
import { passWordsOf } from '../words/pass-words'
import { amountWords, type LiveDecision } from '../words/live-decision'
import { passingOf } from './passing-of'
import type { Review } from './use-review'

interface Props {
  review: Review
  view: ReviewView
  live: LiveDecision
}

/** ` 300 元`; nothing where what is given is no sum. */
const sumWords = ({ seen }: LiveDecision): string =>
  isMoney(seen) ? ` ${yuanText(seen.amount.payable)} 元` : ''

/** Whom the city pays how much: asked once, for an approval is money. */
export const approvalQuestion = (
  claim: Pick<ReviewView, 'form' | 'masks' | 'packId' | 'measureId'>,
  live: LiveDecision,
): string => `批准 ${calledName(claim)} ${measureName(lineOf(claim))}${sumWords(live)}？`

/** The last look before money is approved. */
export function ApproveConfirm({ review, view, live }: Props) {
  const { progress, decide, showSheet, reopen, send } = review
  const { line, step } = placeOf(view)
  const pass = passWordsOf(view)
  const passing = passingOf(line, step?.kind === 'review' ? step : null, progress)
  return (
    <ConfirmSheet
      open
      title={approvalQuestion(view, live)}
      confirmLabel={`${pass.button}${sumWords(live)}`}
      busy={decide.busy === pass.action && pass.busy}
      onConfirm={() => send({ action: pass.action, ...passing })}
      onClose={() => showSheet(null)}
    >
      {amountWords(view, live)}
      {decide.trouble && <DecisionTrouble trouble={decide.trouble} onReopen={reopen} />}
    </ConfirmSheet>
  )
}
