import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { ReviewView } from '@contract/views'
import { clauseWords } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { staffLabel } from '../words/reason-staff'
import { correctionNames } from '../words/return-choices'

/** What was asked of the worker or why it was refused, when that has happened. */
export function RefusalCard({ view }: { view: ReviewView }) {
  const { correction, refusal, tickets } = view
  if (refusal) {
    const { measure } = lineOf(view)
    const condition = measure && conditionsOf(measure).find(({ id }) => id === refusal.conditionId)
    return (
      <Card>
        <CardTitle>不通过的原因</CardTitle>
        {condition && (
          <Row label={`没有符合：${staffLabel(condition.label)}`} note={clauseWords(condition.clause)} />
        )}
        <Row label="告诉本人的话" note={refusal.message} />
      </Card>
    )
  }
  if (!correction) return null
  return (
    <Card>
      <CardTitle>请本人改的地方</CardTitle>
      <Row label={correctionNames(correction.fields, tickets).join('、')} />
      <Row label="告诉本人的话" note={correction.message} />
    </Card>
  )
}
