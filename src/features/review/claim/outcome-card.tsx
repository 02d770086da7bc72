import { View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import type { WithRows } from '@/services/claim/roster-looked'
import { isMoney } from '@/services/words/amount-line-words'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { Icon } from '@/ui/foundation/icon'
import { MoneyText } from '@/ui/display/money-text'
import type { LiveDecision } from '../words/live-decision'
import { outcomeWords } from './outcome-words'
import type { Outcome } from '../deciding/use-review'
import './outcome-card.scss'

interface Props {
  view: ReviewView & WithRows
  live: LiveDecision
  outcome: Outcome
}

/** After a decision: what was decided, and the very words the worker was sent. */
export function OutcomeCard({ view, live, outcome }: Props) {
  const { step } = outcome
  const words = outcomeWords(step, view, live.seen)
  const paysOn = step.action !== 'return' && step.action !== 'refuse' && isMoney(live.seen)
  return (
    <Card>
      <View className="review-outcome" {...accessible({ role: 'status', live: 'polite' })}>
        <Icon name="check-circle" size={48} tone="ok" />
        <View className="review-outcome__title">{words.title}</View>
        {paysOn && <MoneyText cents={live.seen.amount.payable} />}
        {words.told !== '' && <View className="review-outcome__told">{words.told}</View>}
        {words.details.length > 0 && (
          <View className="review-outcome__message">
            {words.details.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        )}
      </View>
    </Card>
  )
}
