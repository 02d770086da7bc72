import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { AmountView } from './amount-view'
import { ClaimButton } from './claim-button'
import { DeadlineLine } from './deadline-line'
import type { MeasureResult } from './measure-result'
import { openCheck, openMeasure } from './open-check'
import { RelationNotes } from './relation-notes'
import { ResultFolds } from './result-folds'
import type { Check } from './use-check'
import { verdictLooks, type Verdict } from './verdict-looks'
import { WhyLine } from './why-line'

interface Props {
  check: Check
  result: MeasureResult
}

/** Verdicts under which the person can still do something. */
const live: readonly Verdict[] = ['eligible', 'moreAnswersNeeded', 'windowNotOpen']

/** One measure: yes or no, how much, until when, why, and the way on. */
export function ResultCard({ check, result }: Props) {
  const { pack } = check
  const { measure, decision, amount, deadline, canAsk } = result
  const { verdict } = decision
  const { word, icon, tone } = verdictLooks[verdict]
  const isLive = live.includes(verdict)
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={word} icon={icon} />}>{measure.title}</CardTitle>
      <AmountView amount={amount} size={verdict === 'eligible' ? 'medium' : 'inline'} />
      <WhyLine check={check} result={result} />
      {verdict !== 'byReference' && <DeadlineLine deadline={deadline} />}
      {isLive && <RelationNotes pack={pack} measureId={measure.id} />}
      <ResultFolds check={check} result={result} relationsShown={isLive} />
      {canAsk && (
        <Button block onTap={() => openCheck(pack.id, { for: measure.id })}>
          {verdict === 'eligible' ? '填个数，算一算' : '答完这一项的题'}
        </Button>
      )}
      <ClaimButton check={check} measureId={measure.id} verdict={verdict} />
      <Row
        icon="list"
        label="材料、步骤、电话"
        spoken={`${measure.title}：材料、步骤、电话`}
        onTap={() => openMeasure(pack.id, measure.id)}
      />
    </Card>
  )
}
