import '@domain/zod-setup'
import * as z from 'zod/mini'
import { KeptMark } from '@domain/roster/office-mark'
import { RowOrigin, RowId } from '@domain/roster/row'
import { RowVerdict } from '@domain/roster/judged-row'
import { FormContent } from '@domain/procedure/fields/field-value'
import { Ticket } from '@domain/ticket/record/ticket'
import { StageId } from './stage-id'
import { Instant } from './views'

/**
 * A row as a list shows it: plain values and names in full, numbers of cards and phones masked, except that whoever hands it in sees
 * what they have to mend as it was typed.
 */
export const RosterRowView = z.object({
  id: RowId,
  /** Counts from 1 through the whole roster. */
  number: z.int(),
  values: FormContent,
  masks: z.record(z.string(), z.string()),
  origin: RowOrigin,
  tickets: z.array(Ticket),
  verdict: RowVerdict,
  /** What an office has said of it, the last of each office. */
  marks: z.array(KeptMark),
})
export type RosterRowView = z.infer<typeof RosterRowView>

/** `named` are rows that a correction names, `sample` those that were drawn. */
export const rosterViews = ['all', 'bad', 'flagged', 'notCounted', 'excluded', 'named', 'sample'] as const
export const RosterView = z.enum(rosterViews)
export type RosterView = z.infer<typeof RosterView>

/** A row whose person, or trip, another claim has too. The claim's id is null where who looks may not open it. */
export const RowElsewhereView = z.object({
  rowId: RowId,
  kind: z.enum(['inAnotherRoster', 'sameTripElsewhere']),
  claimId: z.nullable(z.string()),
  nameMask: z.string(),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
})
export type RowElsewhereView = z.infer<typeof RowElsewhereView>

/** What the person of a row says to it, as the offices read it. */
export const RowDenialView = z.object({ rowId: RowId, message: z.string(), at: Instant })
export type RowDenialView = z.infer<typeof RowDenialView>
