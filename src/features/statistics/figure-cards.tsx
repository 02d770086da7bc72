import { useMemo } from 'react'
import { cents, yuanText } from '@domain/money'
import { totalOf } from '@domain/statistics/figures'
import type { StatisticsSpan, StatisticsView } from '@contract/statistics-calls'
import { approves, pays } from '@/services/procedure/desk-words'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Row } from '@/ui/display/row'
import { BarChart } from './bar-chart'
import { barsOf } from './chart-bars'
import { refusalName, speedWords } from './statistics-words'

interface Props {
  view: StatisticsView
  span: StatisticsSpan
}

const copies = (count: number) => `${count} 份`

/** The figures of one office and span. */
export function FigureCards({ view, span }: Props) {
  const { total, waiting, days } = view
  const bars = useMemo(() => barsOf(view, span), [view, span])
  const refusals = Object.entries(total.refused).sort(([, left], [, right]) => right - left)
  const [held, whole] = [speedWords(total.heldDays), speedWords(total.wholeDays)]
  return (
    <>
      <Card flush>
        <Row label="现在等着办" value={copies(waiting)} />
        <Row label="收到" value={copies(total.received)} />
        <Row label={approves(view.role) ? '批准' : '通过，转给上一级'} value={copies(total.passed)} />
        <Row label="退回补正" value={copies(total.returned)} />
        <Row label="不通过" value={copies(totalOf(total.refused))} />
        <Row label="本人撤回" value={copies(total.withdrawn)} />
        {pays(view.role) && (
          <Row label="打款" value={`${total.paid} 笔，${yuanText(cents(total.paidCents))} 元`} />
        )}
      </Card>
      {days.length === 0 ? (
        <EmptyState icon="history" title="这些天里还没有办过的申请" />
      ) : (
        <Card>
          <CardTitle>每天收到和办完</CardTitle>
          <BarChart bars={bars} />
        </Card>
      )}
      {(held ?? whole) && (
        <Card>
          <CardTitle>办得多快</CardTitle>
          {held && <Row label="到了这里以后" note={held} />}
          {whole && <Row label="从提交到打款" note={whole} />}
        </Card>
      )}
      {refusals.length > 0 && (
        <Card>
          <CardTitle>为什么不通过</CardTitle>
          {refusals.map(([id, count]) => (
            <Row key={id} label={refusalName(view.role, id)} value={copies(count)} />
          ))}
        </Card>
      )}
    </>
  )
}
