import { useEffect, useState } from 'react'
import type { RowId } from '@domain/roster/row'
import type { RowMark } from '@domain/roster/office-mark'
import type { ReviewView } from '@contract/views'
import { keepLooked } from '@/services/claim/roster-looked'
import { useBrowserShortcuts } from '@/services/phone/browser-shortcuts'
import { goBack } from '@/services/routes/routes'
import { hideToast, showToast } from '@/ui/feedback/toast'
import { fieldOfRow } from '@/services/claim/row-field'
import { rowName } from './words/row-words'
import type { RosterSheet } from './roster-sheets'
import { useChosen } from './use-chosen'
import { useMarking } from './use-marking'
import { mayMarkRows } from './use-roster-claim'
import type { RosterList, RosterPage } from './use-roster-list'
import { wantReturn } from './wanted-return'

/** The row that is open, those that are chosen, and what is done with them, by hand and by keyboard. */
export function useRowWork(view: ReviewView, list: RosterList, page: RosterPage, wide: boolean) {
  const { id: claimId, version } = view
  const { rows } = page
  const marking = useMarking(claimId, () => void list.again())
  const [openId, setOpenId] = useState<RowId | null>(null)
  const [sheet, setSheet] = useState<RosterSheet | null>(null)
  const { view: filter, search, orderBy } = list.asked
  const { chosen, choose, clear } = useChosen(JSON.stringify([filter, search, orderBy, list.pageNumber]))
  const mayMark = mayMarkRows(view)
  const open = rows.find(({ id }) => id === openId) ?? null
  const chosenRows = rows.filter(({ id }) => chosen.has(id))
  const about = chosenRows.length > 0 ? chosenRows : open ? [open] : []

  // What can be taken back from here cannot be from the page below.
  useEffect(() => hideToast, [])

  const move = (steps: number) => {
    const place = rows.findIndex(({ id }) => id === openId)
    const next = rows[place < 0 ? 0 : place + steps]
    if (next) setOpenId(next.id)
  }
  const ask = (wanted: RosterSheet) => {
    if (mayMark && (wanted === 'sample' || about.length > 0)) setSheet(wanted)
  }
  useBrowserShortcuts({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    ' ': () => mayMark && openId !== null && choose([openId], !chosen.has(openId)),
    b: () => ask('keep'),
    x: () => ask('exclude'),
  })

  const undo = (ids: readonly RowId[]) => {
    hideToast()
    clear()
    void marking.mark(ids, null)
  }
  const mark = async (said: RowMark) => {
    const ids = about.map(({ id }) => id)
    if (!(await marking.mark(ids, said))) return
    setSheet(null)
    clear()
    if (!wide) setOpenId(null)
    showToast(said.kind === 'keep' ? `保留了 ${ids.length} 行` : `去掉了 ${ids.length} 行`, {
      label: '撤销',
      onTap: () => undo(ids),
    })
  }
  return {
    marking,
    mayMark,
    open,
    setOpenId,
    chosen,
    choose,
    chosenRows,
    about,
    sheet,
    setSheet,
    ask,
    undo: () => undo(about.map(({ id }) => id)),
    mark: (said: RowMark) => void mark(said),
    /** Back to the claim, from where the chosen rows are returned. */
    returnRows: () => {
      const named = chosenRows.map((row) => ({ id: row.id, label: `名册${rowName(row)}` }))
      keepLooked(claimId, { version, named })
      wantReturn(claimId, { fields: named.map(({ id }) => fieldOfRow(id)), message: '' })
      goBack()
    },
  }
}
