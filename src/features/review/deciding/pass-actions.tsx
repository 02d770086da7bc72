import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import type { Trouble } from '@/services/calls/call-failure'
import { placeOf } from '@/services/procedure/place'
import { Button } from '@/ui/inputs/button'
import { AskInputs } from './ask-inputs'
import { DecisionTrouble } from './decision-trouble'
import { LeavingButtons } from './leaving-buttons'
import { passingOf } from './passing-of'
import { waitsForColleague } from './second-reading-notice'
import { keepsChecks, passWordsOf } from '../words/pass-words'
import { amountWords, type LiveDecision } from '../words/live-decision'
import { passHindrance } from '../words/pass-hindrance'
import type { Review } from './use-review'

interface Props {
  review: Review
  view: ReviewView
  live: LiveDecision
  failed: Trouble | null
  today: Day
}

/** The three things an officer can do with a claim before them: pass it on, give it back, refuse it. */
export function PassActions({ review, view, live, failed, today }: Props) {
  const { progress, decide, showSheet, reopen, send } = review
  const { line, step: at } = placeOf(view)
  const step = at?.kind === 'review' ? at : null
  const passing = passingOf(line, step, progress)
  const pass = passWordsOf(view)
  const hindrance =
    waitsForColleague(view) ?? (step && passHindrance({ view, step, live, confirmed: progress, today }))
  const said = amountWords(view, live)
  // Money is asked about once, with its sum; what goes up to another office is not.
  const forward = () =>
    pass.action !== 'forward' ? showSheet('approve') : send({ action: pass.action, ...passing })
  const { identityConfirmed, originalsSeen, ticketChoice } = progress
  return (
    <View className="review-actions">
      {failed && <DecisionTrouble trouble={failed} onReopen={reopen} />}
      {step && <AskInputs view={view} step={step} progress={progress} today={today} />}
      {said !== '' && <View className="review-actions__amount">{said}</View>}
      <View id="review-forward">
        <Button
          look="primary"
          block
          busy={decide.busy === pass.action && pass.busy}
          disabledReason={hindrance ?? undefined}
          onTap={forward}
        >
          {pass.button}
        </Button>
      </View>
      {keepsChecks(line, view.role) && hindrance === null && (
        <Button
          look="text"
          block
          busy={decide.busy === 'keepChecks' && '正在记'}
          onTap={() =>
            send({
              action: 'keepChecks',
              identityConfirmed,
              originalsSeen: [...originalsSeen],
              ticketChoice,
            })
          }
        >
          保存核对结果，稍后批量转交
        </Button>
      )}
      <LeavingButtons view={view} showSheet={showSheet} />
    </View>
  )
}
