import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { Tag } from '@/ui/tag'
import { ClaimButton } from './claim-button'
import type { MeasureResult } from './measure-result'
import { openCheck } from './open-check'
import { ResultDetails } from './result-details'
import type { Check } from './use-check'
import { verdictLooks } from './verdict-looks'

interface Props {
  check: Check
  result: MeasureResult
}

/** One measure that can be had: how much, until when, why, and the way on. */
export function ResultCard({ check, result }: Props) {
  const { measure, decision, canAsk } = result
  const { verdict } = decision
  const { word, icon, tone } = verdictLooks[verdict]
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={word} icon={icon} />}>{measure.title}</CardTitle>
      <ResultDetails check={check} result={result} relationsShown />
      {canAsk && (
        <Button block onTap={() => openCheck(check.pack.id, { for: measure.id })}>
          {verdict === 'eligible' ? '填个数，算一算' : '答完这一项的题'}
        </Button>
      )}
      <ClaimButton check={check} measureId={measure.id} verdict={verdict} />
    </Card>
  )
}
