import type { RosterRowView } from '@contract/roster-views'
import { View } from '@tarojs/components'
import type { FieldKind } from '@domain/procedure/field'
import type { PartOf, RosterColumn } from '@domain/procedure/part'
import type { Charter } from '@domain/roster/charter'
import type { RowId } from '@domain/roster/row'
import { Table, type TableColumn } from '@/ui/layout/table'
import { Tag } from '@/ui/display/tag'
import { unbroken } from '@/ui/foundation/unbroken'
import { CheckBox } from '@/ui/inputs/check-box'
import { rowFlagWords } from './words/flag-words'
import { cellText, columnsInTable, rowName, rowState, whyNot, type Reader } from './words/row-words'

export type RowsProps = {
  part: PartOf<'roster'>
  charters: readonly Charter[]
  rows: readonly RosterRowView[]
  reader: Reader
  open: RowId | null
  onOpen: (rowId: RowId) => void
  /** Rows that are chosen to be marked together; left out where nothing can be said of them. */
  chosen?: ReadonlySet<RowId>
  onChoose: (rowIds: readonly RowId[], on: boolean) => void
  orderBy: string | null
  onSort: (column: string) => void
}

const widths: Partial<Record<FieldKind, number>> = {
  name: 84,
  idNumber: 152,
  registerPlace: 108,
  phone: 104,
  contractTerm: 124,
  choice: 96,
  yesNo: 68,
  money: 84,
  day: 92,
}
const narrowChoice = 48

/** The rows on a monitor: every column, how each row stands and what it reminds of. */
export function RosterTable(props: RowsProps) {
  const { part, charters, rows, reader, open, onOpen, chosen, onChoose, orderBy, onSort } = props
  const shown = columnsInTable(part)
  const ids = rows.map(({ id }) => id)
  const all = chosen !== undefined && ids.length > 0 && ids.every((id) => chosen.has(id))
  const headOf = (column: RosterColumn): TableColumn => ({
    id: column.id,
    label: column.label,
    width: isShort(column) ? narrowChoice : (widths[column.kind] ?? 96),
    grows: column.kind === 'registerPlace',
    figures: column.kind === 'money',
    sorted: orderBy === column.id,
    onSort: () => onSort(column.id),
  })
  const columns: TableColumn[] = [
    ...(chosen
      ? [
          {
            id: 'chosen',
            width: 36,
            label: <CheckBox label="选中这一页" checked={all} onChange={(on) => onChoose(ids, on)} />,
          },
        ]
      : []),
    { id: 'number', label: '序号', width: 52, sorted: orderBy === null, figures: true },
    // Beside the name, so that it is in sight however many columns there are.
    ...shown.slice(0, 1).map(headOf),
    { id: 'state', label: '结果', width: 180, grows: true },
    ...shown.slice(1).map(headOf),
  ]
  return (
    <Table
      label={part.label}
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        on: row.id === open,
        muted: !row.verdict.counted || rowState(row, reader).text === '已去掉',
        spoken: `打开${rowName(row)}`,
        onTap: () => onOpen(row.id),
        cells: [
          ...(chosen
            ? [
                <CheckBox
                  key="chosen"
                  label={`选中${rowName(row)}`}
                  checked={chosen.has(row.id)}
                  onChange={(on) => onChoose([row.id], on)}
                />,
              ]
            : []),
          row.number,
          ...shown.slice(0, 1).map((column) => cellText(column, row, charters)),
          <RowResult key="state" row={row} reader={reader} />,
          ...shown
            .slice(1)
            .map((column) => <View key={column.id}>{unbroken(cellText(column, row, charters))}</View>),
        ],
      }))}
    />
  )
}

/** A choice between two short words needs no more room than they do. */
const isShort = ({
  kind,
  choices = [],
}: {
  kind: FieldKind
  choices?: readonly { label: string }[]
}): boolean => kind === 'choice' && choices.length > 1 && choices.every(({ label }) => label.length === 1)

/** How a row stands, what it reminds of, and why it does not count. */
export function RowResult({ row, reader }: { row: RosterRowView; reader: Reader }) {
  const why = whyNot(row)
  return (
    <View className="roster-result">
      <View className="roster-result__tags">
        <Tag {...rowState(row, reader)} />
        {row.verdict.flags.map((flag) => (
          <Tag key={flag} tone="warn" icon="flag" text={rowFlagWords[flag].short} />
        ))}
      </View>
      {why !== '' && <View className="roster-note">{why}</View>}
    </View>
  )
}
