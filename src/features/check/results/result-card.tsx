import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Tag } from '@/ui/display/tag'
import { ClaimButton } from '../verdict/claim-button'
import type { MeasureResult } from '../verdict/measure-result'
import { openCheck } from '../answering/open-check'
import { ResultDetails } from './result-details'
import type { Check } from '../answering/use-check'
import { verdictLooks } from '../verdict/verdict-looks'

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
