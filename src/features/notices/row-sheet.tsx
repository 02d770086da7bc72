import type { NoticeRowView } from '@contract/notice-calls'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { rowWords } from './notice-words'

/** From this many on a list is searched. */
const searchedFrom = 8

interface Props {
  rows: readonly NoticeRowView[]
  onChoose: (row: NoticeRowView) => void
  onClose: () => void
}

/** Which row it is about. */
export function RowSheet({ rows, onChoose, onClose }: Props) {
  return (
    <OptionSheet
      open
      title="哪一项不对"
      options={rows.map(({ id, cells }) => ({
        value: id,
        label: cells[0] ?? '',
        note: rowWords(cells.slice(1)),
      }))}
      onChoose={(id) => {
        const row = rows.find((known) => known.id === id)
        if (row) onChoose(row)
      }}
      onClose={onClose}
      {...(rows.length >= searchedFrom ? { searchLabel: '找名单上的名字' } : {})}
    />
  )
}
