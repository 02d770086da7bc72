import { View } from '@tarojs/components'
import type { RosterView } from '@contract/roster-views'
import type { RosterTally } from '@domain/roster/tally'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import './roster.scss'

interface Props {
  tally: RosterTally
  label: string
  /** Left out where there is no list to look at. */
  onSee?: (view: RosterView) => void
}

/** How many stand on a roster, and how many of them count; each number leads to its list. */
export function RosterSums({ tally, label, onSee }: Props) {
  const { rows, counted, notCounted, bad, flagged, excluded } = tally
  const state = bad > 0 ? <Tag tone="warn" text={`${bad} 人要改`} /> : <Tag tone="ok" text="没有要改的" />
  const line = (view: RosterView, words: string, count: number) =>
    count > 0 && <Row label={words} value={`${count} 人`} {...(onSee ? { onTap: () => onSee(view) } : {})} />
  return (
    <Card>
      <CardTitle end={state}>{label}</CardTitle>
      <View className="roster__total">{`${rows} 人`}</View>
      {line('all', '能算的', counted)}
      {line('bad', '要改的，改好才能算', bad)}
      {line('notCounted', '按规定不算的', notCounted)}
      {line('flagged', '有提醒的，请看一眼', flagged)}
      {line('excluded', '审核去掉的', excluded)}
    </Card>
  )
}
