import type { RosterRowView } from '@contract/roster-views'
import type { ReviewView } from '@contract/views'
import type { RowMark } from '@domain/roster/office-mark'
import { lineOf } from '@/services/procedure/line'
import { MarkSheet } from './mark-sheet'
import { SampleSheet } from './sample-sheet'
import type { Marking } from './use-marking'

export type RosterSheet = RowMark['kind'] | 'sample'

interface Props {
  sheet: RosterSheet | null
  view: ReviewView
  /** The rows that are marked. */
  rows: readonly RosterRowView[]
  sampled: number
  marking: Marking
  onMark: (mark: RowMark) => void
  onDrawn: () => void
  onClose: () => void
}

/** What is asked over the list: why rows stay or go, and how many are drawn. */
export function RosterSheets({ sheet, view, rows, sampled, marking, onMark, onDrawn, onClose }: Props) {
  const close = () => {
    marking.forgetTrouble()
    onClose()
  }
  if (sheet === 'sample' && view.roster)
    return (
      <SampleSheet
        rows={view.roster.counted}
        drawn={sampled}
        marking={marking}
        onDrawn={onDrawn}
        onClose={close}
      />
    )
  if ((sheet !== 'keep' && sheet !== 'exclude') || rows.length === 0) return null
  return (
    <MarkSheet
      kind={sheet}
      rows={rows}
      measure={lineOf(view).measure}
      marking={marking}
      onMark={onMark}
      onClose={close}
    />
  )
}
