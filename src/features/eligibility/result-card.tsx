import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { Tag } from '@/ui/tag'
import { AmountView } from './amount-view'
import { ClaimButton } from './claim-button'
import { DeadlineLine } from './deadline-line'
import type { MeasureResult } from './measure-result'
import { openCheck, openMeasure } from './open-check'
import { RelationNotes } from './relation-notes'
import './result-card.scss'
import type { Check } from './use-check'
import { verdictLooks } from './verdict-looks'
import { WhyLine } from './why-line'
import { WhyView } from './why-view'

interface Props {
  check: Check
  result: MeasureResult
}

/** One measure: yes or no, how much, until when, why, and the way on. */
export function ResultCard({ check, result }: Props) {
  const { pack } = check
  const { measure, decision, amount, deadline, canAsk } = result
  const { verdict } = decision
  const { word, icon, tone } = verdictLooks[verdict]
  const quiet = verdict === 'notForYou'
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={word} icon={icon} />}>{measure.title}</CardTitle>
      {!quiet && <AmountView amount={amount} size={verdict === 'eligible' ? 'medium' : 'inline'} />}
      <WhyLine check={check} result={result} />
      {!quiet && verdict !== 'byReference' && <DeadlineLine deadline={deadline} />}
      {!quiet && <RelationNotes pack={pack} measureId={measure.id} />}
      {!quiet && <WhyView check={check} result={result} />}
      <View className="result-card__ways">
        {canAsk && (
          <Button block onTap={() => openCheck(pack.id, { for: measure.id })}>
            {verdict === 'eligible' ? '填个数，算一算' : '答完这一项的题'}
          </Button>
        )}
        <ClaimButton check={check} measureId={measure.id} verdict={verdict} />
        <Button
          look="text"
          block
          label={`${measure.title}，看详情`}
          onTap={() => openMeasure(pack.id, measure.id)}
        >
          材料、步骤、电话
        </Button>
      </View>
    </Card>
  )
}
