import { View } from '@tarojs/components'
import type { Charter } from '@domain/roster/charter'
import type { ReviewProps } from '@/services/claim/part-view'
import { lineOf } from '@/services/procedure/line'
import { shortDay } from '@/services/words/day-words'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Table, type TableColumn } from '@/ui/layout/table'
import { Tag } from '@/ui/display/tag'
import { unbroken } from '@/ui/foundation/unbroken'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { charterKind, charterState, charterWorking } from './words/charter-words'
import './roster-review.scss'
import { formatMoney } from '@/ui/foundation/format-money'

const columns: readonly TableColumn[] = [
  { id: 'place', label: '趟', width: 32 },
  { id: 'day', label: '日期', width: 72 },
  { id: 'from', label: '从哪来', width: 72, grows: true },
  { id: 'plate', label: '车牌、车次', width: 92 },
  { id: 'invoice', label: '发票号', width: 96, grows: true },
  { id: 'riders', label: '坐了', width: 52, figures: true },
  { id: 'cost', label: '花费', width: 96, figures: true },
  { id: 'state', label: '算不算', width: 92 },
]

const missing = '没填'

/** What the enterprise hired: each ride with who came by it, whether it counts, and how the subsidy comes about. */
export function ChartersReview({ part, content, view, decision, clauseWords }: ReviewProps<'charters'>) {
  const wide = useWideLayout()
  if (content.length === 0) return null
  const line = lineOf(view)
  const stateOf = (charter: Charter) => charterState(charter, part.days, line)
  const riders = ({ id }: Charter) => view.roster?.seats[id] ?? 0
  const day = (charter: Charter) => (charter.day === null ? missing : shortDay(charter.day))
  const cost = (charter: Charter) => (charter.cost === null ? missing : `${formatMoney(charter.cost)} 元`)
  const state = (charter: Charter) => {
    const { tone, text, note } = stateOf(charter)
    return (
      <>
        <Tag tone={tone} text={text} />
        {note !== '' && <View className="roster-note">{note}</View>}
      </>
    )
  }
  return (
    <Card>
      <CardTitle>{`${part.label} ${content.length} 趟`}</CardTitle>
      {charterWorking(decision, part.settles[0] ?? '').map((line) => (
        <View key={line} className="roster-card__working">
          {unbroken(line)}
        </View>
      ))}
      {wide ? (
        <Table
          label={part.label}
          columns={columns}
          rows={content.map((charter, place) => ({
            id: charter.id,
            cells: [
              place + 1,
              day(charter),
              charter.from || missing,
              charter.plate || missing,
              charter.invoice || missing,
              `${riders(charter)} 人`,
              cost(charter),
              state(charter),
            ],
          }))}
        />
      ) : (
        content.map((charter, place) => (
          <View key={charter.id} className="charter-row">
            <View className="charter-row__line">
              <View>{`第 ${place + 1} 趟 ${charterKind(charter)} ${day(charter)}`}</View>
              <View className="charter-row__cost">{unbroken(cost(charter))}</View>
            </View>
            <View className="roster-note">
              {`从 ${charter.from || missing}，${charter.plate || '车牌没填'}，坐了 ${riders(charter)} 人`}
            </View>
            <View className="roster-note">{`发票 ${charter.invoice || missing}`}</View>
            <View className="charter-row__state">{state(charter)}</View>
          </View>
        ))
      )}
      <Disclosure label="依据">{clauseWords(part.clause)}</Disclosure>
    </Card>
  )
}
