import { View } from '@tarojs/components'
import { SectionTitle } from '@/ui/section-title'
import { ResultCard } from './result-card'
import type { ResultGroup } from './result-groups'
import type { Check } from './use-check'
import { verdictLooks } from './verdict-looks'
import './result-group.scss'

interface Props {
  check: Check
  group: ResultGroup
}

/** The measures of one verdict. */
export function ResultGroupView({ check, group: { verdict, results } }: Props) {
  return (
    <>
      <SectionTitle end={<View className="result-group__count">{results.length} 项</View>}>
        {verdictLooks[verdict].group}
      </SectionTitle>
      {results.map((result) => (
        <ResultCard key={result.measure.id} check={check} result={result} />
      ))}
    </>
  )
}
