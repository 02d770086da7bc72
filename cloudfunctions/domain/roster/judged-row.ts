import '../zod-setup'
import * as z from 'zod/mini'
import { Cents } from '../money'
import { Reason } from '../policy/decide/reason'
import { fieldProblems } from '../procedure/fields/field-value'
import { RowId } from './row'

/** What is wrong with a row, besides what can be wrong with any field. */
export const rowProblems = [...fieldProblems, 'sexDiffersFromId', 'sameIdAsRow', 'noSuchCharter'] as const
export const RowProblemKind = z.enum(rowProblems)
export type RowProblemKind = z.infer<typeof RowProblemKind>

/** What has to be mended in a row, at which column; `otherRow` is the row that has the same ID number. */
export const RowProblem = z.object({
  column: z.string(),
  problem: RowProblemKind,
  otherRow: z.optional(RowId),
})
export type RowProblem = z.infer<typeof RowProblem>

/**
 * Something to look at in a row, never a "no". The first four are known from the roster alone; the others from rosters and claims of
 * others, and from the person: those an office has to settle before it passes the claim on.
 */
export const rowFlagKinds = [
  'registerDiffersFromIdNumber',
  'contractNotCovering',
  'ageUnusual',
  'phoneShared',
  'inAnotherRoster',
  'sameTripElsewhere',
  'personDenies',
] as const
export const RowFlagKind = z.enum(rowFlagKinds)
export type RowFlagKind = z.infer<typeof RowFlagKind>

/** Flags that an office settles row by row. */
export const toSettle: readonly RowFlagKind[] = ['inAnotherRoster', 'sameTripElsewhere', 'personDenies']

/** What is said of one row. A row with problems counts nothing until it is mended; one that does not count has its reason. */
export const RowVerdict = z.object({
  problems: z.array(RowProblem),
  counted: z.boolean(),
  /** What it counts for by itself, before caps; null where rows are counted by the head or its amount is not known. */
  worth: z.nullable(Cents),
  /** The condition that the measure counts by; null while the row has problems. */
  reason: z.nullable(Reason),
  flags: z.array(RowFlagKind),
})
export type RowVerdict = z.infer<typeof RowVerdict>
