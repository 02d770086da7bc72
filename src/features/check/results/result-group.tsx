import { View } from '@tarojs/components'
import type { Measure } from '@domain/policy/pack/measure'
import { Card } from '@/ui/display/card'
import { SectionTitle } from '@/ui/display/section-title'
import { insteadFor } from '../answering/audience'
import { MeasureRows } from './measure-rows'
import { ResultCard } from './result-card'
import { ResultLine } from './result-line'
import type { ResultGroup } from '../verdict/result-groups'
import type { Check } from '../answering/use-check'
import { groupTitle } from '../verdict/verdict-looks'
import './result-group.scss'

interface Props {
  check: Check
  group: ResultGroup
}

/** What can be had now, or soon, stands in cards of its own. */
const inCards: readonly ResultGroup['kind'][] = ['eligible', 'windowNotOpen']

function Results({ check, group: { kind, results } }: Props) {
  if (inCards.includes(kind))
    return (
      <>
        {results.map((result) => (
          <ResultCard key={result.measure.id} check={check} result={result} />
        ))}
      </>
    )
  if (kind === 'notForYou') {
    const note = (measure: Measure) =>
      [`${measure.forWhom.words}。`, insteadFor(measure, check.facts)].filter(Boolean).join('')
    return <MeasureRows packId={check.pack.id} measures={results.map(({ measure }) => measure)} note={note} />
  }
  return (
    <Card flush>
      {results.map((result) => (
        <ResultLine key={result.measure.id} check={check} result={result} />
      ))}
    </Card>
  )
}

/** The measures of one kind. */
export function ResultGroupView({ check, group }: Props) {
  return (
    <>
      <SectionTitle end={<View className="result-group__count">{group.results.length} 项</View>}>
        {groupTitle(check, group.kind)}
      </SectionTitle>
      <Results check={check} group={group} />
    </>
  )
}
