import { View } from '@tarojs/components'
import type { Measure } from '@domain/policy/measure'
import { Card } from '@/ui/card'
import { SectionTitle } from '@/ui/section-title'
import { MeasureRows } from './measure-rows'
import { ResultCard } from './result-card'
import { ResultLine } from './result-line'
import type { ResultGroup } from './result-groups'
import type { Check } from './use-check'
import { verdictLooks, type Verdict } from './verdict-looks'
import './result-group.scss'

interface Props {
  check: Check
  group: ResultGroup
}

const forWhom = ({ forWhom: { words, instead } }: Measure) => [`${words}。`, instead].filter(Boolean).join('')

/** What can be had now, or soon, stands in cards of its own. */
const inCards: readonly Verdict[] = ['eligible', 'windowNotOpen']

function Results({ check, group: { verdict, results } }: Props) {
  if (inCards.includes(verdict))
    return (
      <>
        {results.map((result) => (
          <ResultCard key={result.measure.id} check={check} result={result} />
        ))}
      </>
    )
  if (verdict === 'notForYou')
    return (
      <MeasureRows packId={check.pack.id} measures={results.map(({ measure }) => measure)} note={forWhom} />
    )
  return (
    <Card flush>
      {results.map((result) => (
        <ResultLine key={result.measure.id} check={check} result={result} />
      ))}
    </Card>
  )
}

/** The measures of one verdict. */
export function ResultGroupView({ check, group }: Props) {
  return (
    <>
      <SectionTitle end={<View className="result-group__count">{group.results.length} 项</View>}>
        {verdictLooks[group.verdict].group}
      </SectionTitle>
      <Results check={check} group={group} />
    </>
  )
}
