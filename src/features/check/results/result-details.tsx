import { Row } from '@/ui/display/row'
import { AmountView } from '../amounts/amount-view'
import { DeadlineLine } from '../applying/deadline-line'
import type { MeasureResult } from '../verdict/measure-result'
import { openMeasure } from '../answering/open-check'
import { RelationNotes } from '../verdict/relation-notes'
import { ResultFolds } from './result-folds'
import type { Check } from '../answering/use-check'

interface Props {
  check: Check
  result: MeasureResult
  relationsShown: boolean
}

/** How much, until when, beside what, why, and the way to the measure itself. */
export function ResultDetails({ check: { pack }, check, result, relationsShown }: Props) {
  const { measure, decision, amount, deadline } = result
  const { verdict } = decision
  return (
    <>
      <AmountView amount={amount} size={verdict === 'eligible' ? 'medium' : 'inline'} />
      {verdict !== 'byReference' && <DeadlineLine deadline={deadline} />}
      {relationsShown && <RelationNotes pack={pack} measureId={measure.id} />}
      <ResultFolds check={check} result={result} relationsShown={relationsShown} />
      <Row
        icon="list"
        label="材料、步骤、电话"
        spoken={`${measure.title}：材料、步骤、电话`}
        onTap={() => openMeasure(pack.id, measure.id)}
      />
    </>
  )
}
