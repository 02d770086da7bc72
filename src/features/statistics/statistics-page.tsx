import { useState } from 'react'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { statisticsSpans } from '@contract/statistics-calls'
import { sentencesOf } from '@/services/words/error-sentences'
import { waysOn } from '@/services/routes/ways-on'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { ChoiceChips } from '@/ui/inputs/choice-chips'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { ExportButtons } from './export-buttons'
import { FigureCards } from './figure-cards'
import { belowName, belowNote, spanNames } from './statistics-words'
import { useStatistics, type Asked } from './use-statistics'

const own = 'own'

/** What an office did: counts, how fast, a chart by day, why claims were refused, and all of it as a table. */
export function StatisticsPage() {
  const { params } = useRouter()
  const [asked, setAsked] = useState<Asked>({
    organisationId: params.office ?? null,
    role: null,
    span: 'month',
  })
  const { view, trouble, load } = useStatistics(asked)
  const summed = view?.rolesBelow.includes(view.role)
  const note = view && summed ? belowNote(view.role, view.below) : null
  usePullDownRefresh(() => void load().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Screen title="统计">
      {view && (
        <Card>
          <CardTitle>{summed ? belowName(view.role, view.below) : view.organisationName}</CardTitle>
          <ChoiceChips
            label="哪些天"
            choices={statisticsSpans.map((value) => ({ value, label: spanNames[value] }))}
            value={asked.span}
            onChange={(span) => setAsked({ ...asked, span })}
          />
        </Card>
      )}
      {view && view.rolesBelow.length > 0 && (
        <Card>
          <ChoiceChips
            label="哪一级"
            choices={[
              { value: own, label: '本单位' },
              ...view.rolesBelow.map((value) => ({ value, label: belowName(value, view.below) })),
            ]}
            value={asked.role ?? own}
            onChange={(value) => setAsked({ ...asked, role: value === own ? null : value })}
          />
        </Card>
      )}
      {note !== null && <Notice tone="info">{note}</Notice>}
      {trouble && (
        <ErrorState
          title={sentencesOf(trouble).happened}
          advice={sentencesOf(trouble).whatToDo}
          kept=""
          {...waysOn(trouble, load)}
        />
      )}
      {!view && !trouble && <LoadingSkeleton cards={3} />}
      {view && <FigureCards view={view} span={asked.span} />}
      {view && <ExportButtons asked={asked} />}
    </Screen>
  )
}
