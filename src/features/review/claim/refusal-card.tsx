import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { ReviewView } from '@contract/views'
import { clauseWords } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { personOf } from '../words/person-words'
import { staffLabel } from '../words/reason-staff'
import { correctionNames } from '../words/return-choices'

/** What was asked of the worker or why it was refused, when that has happened. */
export function RefusalCard({ view }: { view: ReviewView }) {
  const { correction, refusal } = view
  const told = `告诉${personOf(view)}的话`
  if (refusal) {
    const { measure } = lineOf(view)
    const condition = measure && conditionsOf(measure).find(({ id }) => id === refusal.conditionId)
    return (
      <Card>
        <CardTitle>不通过的原因</CardTitle>
        {condition && (
          <Row label={`没有符合：${staffLabel(condition.label)}`} note={clauseWords(condition.clause)} />
        )}
        <Row label={told} note={refusal.message} />
      </Card>
    )
  }
  if (!correction) return null
  return (
    <Card>
      <CardTitle>{`请${personOf(view)}改的地方`}</CardTitle>
      <Row label={correctionNames(correction.fields, view).join('、')} />
      <Row label={told} note={correction.message} />
    </Card>
  )
}
