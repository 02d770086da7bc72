import { View } from '@tarojs/components'
import { rowProblemSentence } from '@domain/roster/row-words'
import { ticketKindNames } from '@domain/ticket/record/ticket'
import type { RosterRowView } from '@contract/roster-views'
import type { ReviewView } from '@contract/views'
import type { PartOf } from '@domain/procedure/part'
import { regionName } from '@/services/phone/regions'
import { placeOf } from '@/services/procedure/place'
import { plainName } from '@/services/procedure/staff-words'
import { openPage } from '@/services/routes/routes'
import { lineOf, measureName } from '@/services/procedure/line'
import { instantWords, plainDay } from '@/services/words/day-words'
import { wordedReason } from '@/services/words/reason-words'
import type { Day } from '@domain/calendar/day'
import { ReasonList } from '@/ui/display/reason-list'
import { Row } from '@/ui/display/row'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { rowFlagWords } from './words/flag-words'
import { cellText, originWords } from './words/row-words'
import { RevealedNumbers } from './revealed-numbers'
import { RowMarks } from './row-marks'
import { RowResult } from './roster-table'
import type { RosterPage } from './use-roster-list'
import './roster-review.scss'
import { formatMoney } from '@/ui/foundation/format-money'

interface Props {
  row: RosterRowView
  part: PartOf<'roster'>
  view: ReviewView
  today: Day
  /** Where else the person or the trip stands, and what the person says, of all rows of the page. */
  elsewhere: RosterPage['elsewhere']
  denials: RosterPage['denials']
}

/** Everything about one person of a roster: what was filled in, how it is judged and by which clause, and what offices have said. */
export function RowDetails({ row, part, view, today, elsewhere = [], denials = [] }: Props) {
  const { reason, problems, flags } = row.verdict
  const worded = reason && wordedReason(reason, regionName, view)
  return (
    <View className="row-details">
      <RowResult row={row} reader={view} />
      {problems.map(({ column: id, problem }) => {
        const column = part.columns.find((known) => known.id === id)
        return column === undefined ? null : (
          <Notice key={`${id} ${problem}`} tone="warn">
            {`${column.label}：${rowProblemSentence(problem, column)}`}
          </Notice>
        )
      })}
      {flags.map((flag) => (
        <Notice key={flag} tone="warn" title={rowFlagWords[flag].title}>
          <View>{rowFlagWords[flag].text}</View>
          {flag === 'personDenies' &&
            denials
              .filter(({ rowId }) => rowId === row.id)
              .map(({ message, at }) => (
                <View key={at}>{`本人说：“${message}”（${instantWords(at, today)}）`}</View>
              ))}
          {elsewhere
            .filter(({ rowId, kind }) => rowId === row.id && kind === flag)
            .map(({ claimId, nameMask, packId, measureId, stage }) => (
              <View key={`${claimId} ${nameMask}`}>
                {`${nameMask}，${measureName(lineOf({ packId, measureId }))}，${plainName(placeOf({ packId, measureId, stage }))}`}
                {claimId !== null && (
                  <Button look="text" onTap={() => openPage('staffReview', { id: claimId })}>
                    看那一份
                  </Button>
                )}
              </View>
            ))}
        </Notice>
      ))}
      <View>
        {part.columns.map((column) => {
          const text = cellText(column, row, view.charters ?? [])
          return text === '' ? null : <Row key={column.id} label={column.label} value={text} />
        })}
        <Row label="从哪来的" value={originWords(row)} />
      </View>
      <RevealedNumbers key={row.id} row={row} part={part} claimId={view.id} />
      {row.tickets.length > 0 && (
        <View>
          {row.tickets.map(({ id, kind, day, from, to, fare }, place) => (
            <Row
              key={id}
              label={`第 ${place + 1} 张票`}
              value={fare === null ? '票价没填' : `${formatMoney(fare)} 元`}
              note={[
                kind && ticketKindNames[kind],
                day && plainDay(day),
                [from, to].filter(Boolean).join('到'),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </View>
      )}
      {worded && (
        <ReasonList label="算不算的条件" reasons={worded.children.length > 0 ? worded.children : [worded]} />
      )}
      <RowMarks row={row} view={view} today={today} />
    </View>
  )
}
