import { useState } from 'react'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { ReviewLevel } from '@domain/claim/review-level'
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
import { levelName, levelNote, spanNames } from './statistics-words'
import { useStatistics, type Asked } from './use-statistics'

const own = 'own'

/** What an office did: counts, how fast, a chart by day, why claims were refused, and all of it as a table. */
export function StatisticsPage() {
  const { params } = useRouter()
  const [asked, setAsked] = useState<Asked>({
    organisationId: params.office ?? null,
    level: null,
    span: 'month',
  })
  const { view, trouble, load } = useStatistics(asked)
  const summed = view?.levelsBelow.includes(view.level)
  usePullDownRefresh(() => void load().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Screen title="统计">
      {view && (
        <Card>
          <CardTitle>{summed ? levelName(view.level, view.levelsBelow) : view.organisationName}</CardTitle>
          <ChoiceChips
            label="哪些天"
            choices={statisticsSpans.map((value) => ({ value, label: spanNames[value] }))}
            value={asked.span}
            onChange={(span) => setAsked({ ...asked, span })}
          />
        </Card>
      )}
      {view && view.levelsBelow.length > 0 && (
        <Card>
          <ChoiceChips
            label="哪一级"
            choices={[
              { value: own, label: '本单位' },
              ...view.levelsBelow.map((value) => ({ value, label: levelName(value, view.levelsBelow) })),
            ]}
            value={asked.level ?? own}
            onChange={(value) =>
              setAsked({ ...asked, level: value === own ? null : ReviewLevel.parse(value) })
            }
          />
        </Card>
      )}
      {view && summed && <Notice tone="info">{levelNote(view.levelsBelow)}</Notice>}
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
