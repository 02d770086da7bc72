import { View } from '@tarojs/components'
import { whatWouldChange } from '@domain/policy/asking/what-would-change'
import { Folds, type Fold } from '@/ui/display/folds'
import type { MeasureResult } from '../verdict/measure-result'
import { OpenPoints } from '../reasons/open-points'
import { RelationNotes } from '../verdict/relation-notes'
import type { Check } from '../answering/use-check'
import { WhyView } from '../reasons/why-view'

interface Props {
  check: Check
  result: MeasureResult
  /** The measures it touches stand in the card itself. */
  relationsShown: boolean
  /** What the source leaves open stands further down the page. */
  openPointsShown?: boolean
}

/** Working and reasons, each one tap away. */
export function ResultFolds({ check, result, relationsShown, openPointsShown = false }: Props) {
  const { measure, decision, amount } = result
  const isNo = whatWouldChange(decision.reason).length > 0
  const working: Fold = {
    label: '怎么算的',
    content: amount.working.map((line) => <View key={line}>{line}</View>),
  }
  const why: Fold = {
    label: isNo ? '怎样才行' : '为什么',
    content: (
      <>
        <WhyView check={check} result={result} />
        {!relationsShown && <RelationNotes pack={check.pack} measureId={measure.id} />}
      </>
    ),
  }
  const unclear: Fold = { label: '没写清楚的', content: <OpenPoints measure={measure} /> }
  const folds = [
    ...(amount.working.length > 0 ? [working] : []),
    why,
    ...(openPointsShown || measure.openPoints.length === 0 ? [] : [unclear]),
  ]
  return <Folds folds={folds} />
}
