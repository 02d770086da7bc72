import type { RosterRowView } from '@contract/roster-views'
import type { PartOf } from '@domain/procedure/part'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { Screen } from '@/ui/layout/screen'
import { RowSays } from './row-says'
import { cellWords, originWords, rowName, rowState } from '../shared/roster-words'

interface Props {
  part: PartOf<'roster'>
  row: RosterRowView
}

/** A person of a roster that is not changed any more. */
export function RowView({ part, row }: Props) {
  return (
    <Screen title="名册里的人">
      <Card>
        <CardTitle end={<Tag {...rowState(row)} />}>{rowName(row, part)}</CardTitle>
        {part.columns.map((column) => {
          const text = cellWords(row, column)
          return text === '' ? null : <Row key={column.id} label={column.label} value={text} />
        })}
        <Row label="从哪来的" value={originWords(row)} />
      </Card>
      <RowSays verdict={row.verdict} marks={row.marks} />
    </Screen>
  )
}
