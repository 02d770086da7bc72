import { View } from '@tarojs/components'
import type { Measure } from '@domain/policy/measure'
import { SectionTitle } from '@/ui/section-title'
import { MeasureRows } from './measure-rows'
import { ResultCard } from './result-card'
import type { ResultGroup } from './result-groups'
import type { Check } from './use-check'
import { verdictLooks } from './verdict-looks'
import './result-group.scss'

interface Props {
  check: Check
  group: ResultGroup
}

const forWhom = ({ forWhom: { words, instead } }: Measure) => [`${words}。`, instead].filter(Boolean).join('')

/** The measures of one verdict. Those for others are lines: there is nothing to do about them. */
export function ResultGroupView({ check, group: { verdict, results } }: Props) {
  return (
    <>
      <SectionTitle end={<View className="result-group__count">{results.length} 项</View>}>
        {verdictLooks[verdict].group}
      </SectionTitle>
      {verdict === 'notForYou' ? (
        <MeasureRows packId={check.pack.id} measures={results.map(({ measure }) => measure)} note={forWhom} />
      ) : (
        results.map((result) => <ResultCard key={result.measure.id} check={check} result={result} />)
      )}
    </>
  )
}
