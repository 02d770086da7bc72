import { useState } from 'react'
import type { CallOutput } from '@contract/calls'
import type { ClaimView } from '@contract/views'
import type { RosterRowView } from '@contract/roster-views'
import type { Day } from '@domain/calendar/day'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import type { PartOf } from '@domain/procedure/part'
import { judgeRows } from '@domain/roster/judge-roster'
import { prepareRoster } from '@domain/roster/prepare-roster'
import { normalisedRow } from '@domain/roster/row-facts'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { useAnswer } from '@/services/calls/use-answer'
import { lineOf, rulesOf } from '@/services/procedure/line'
import { writeRoster } from '@/services/claim/roster-writing'
import { askedColumns, emptyDraft, valuesOf, withValue, type RowDraft } from './row-draft'

/** A row that is not there yet is judged under a name that no kept one has. */
const newRowId = 'raaaaaaaa'

export type ReadRow = CallOutput<'read-roster-row'>

/** A row of a claim with everything that was typed; null for a new one. */
export function useReadRow(claimId: string, rowId: string | null) {
  const ask = (): Promise<ReadRow | null> =>
    rowId === null ? Promise.resolve(null) : call('read-roster-row', { claimId, rowId })
  const { answer, trouble, again } = useAnswer<{ row: ReadRow | null }>(
    `row ${claimId} ${rowId ?? ''}`,
    async () => ({ row: await ask() }),
  )
  return { read: answer, trouble, again }
}

type Open = { claim: ClaimView; part: PartOf<'roster'>; read: ReadRow | null; today: Day }

/** The row in hand: what was typed, what the rules say of it at once, and the way to keep it. */
export function useRow({ claim, part, read, today }: Open) {
  const [draft, setDraft] = useState<RowDraft>(() => ({ ...emptyDraft, kept: read?.values ?? {} }))
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState(false)
  const [row, setRow] = useState<RosterRowView | null>(read?.row ?? null)
  const values = valuesOf(draft)
  const rules = rulesOf(claim)
  const { measure } = lineOf(claim)
  const judged =
    rules && measure ? { pack: rules, measure, part, charters: claim.charters ?? [], today } : null
  const columns = judged ? prepareRoster(judged).columns : part.columns
  const [here] = judged
    ? judgeRows(judged, [{ id: row?.id ?? newRowId, values: normalisedRow(part, values) }])
    : []
  const isTouched = Object.keys(draft.changed).length > 0
  const verdict = isTouched || row === null ? (here ?? null) : row.verdict

  const change = (column: string, value: FieldValue) =>
    setDraft((current) => withValue(current, part, column, value))

  /** Keeps the row; the row as the server has it then, or null when that did not work out. */
  const save = async (): Promise<RosterRowView | null> => {
    setBusy(true)
    setTrouble(null)
    try {
      const rowId = row?.id ?? null
      const input = { claimId: claim.id, rowId, values: draft.changed }
      const answer = await writeRoster('put-roster-row', input, rowId === null ? {} : { rowIds: [rowId] })
      setRow(answer.row)
      setDraft({ kept: values, changed: {}, proposed: false })
      return answer.row
    } catch (error) {
      setTrouble(troubleOf(error))
      return null
    } finally {
      setBusy(false)
    }
  }
  return {
    values,
    columns: askedColumns(columns, part, values),
    verdict,
    proposed: draft.proposed,
    isTouched,
    isNew: row === null,
    busy,
    trouble,
    change,
    save,
  }
}
