import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Cents } from '@domain/money'
import { Day } from '@domain/calendar/day'
import { FieldValue, FormContent } from '@domain/procedure/fields/field-value'
import { RowMark, longestRowMessage } from '@domain/roster/office-mark'
import { RowId, ticketsOfOneRow } from '@domain/roster/row'
import { RosterTally } from '@domain/roster/tally'
import { Decision } from '@domain/policy/decide/decision'
import { Ticket } from '@domain/ticket/record/ticket'
import { defineCall } from './call'
import { RosterRowView, RosterView, RowDenialView, RowElsewhereView } from './roster-views'
import { StageId } from './stage-id'
import { Instant } from './views'

const claimId = z.string().check(z.minLength(8), z.maxLength(64))
const expectedVersion = z.int().check(z.minimum(0))
const cursor = z.nullable(z.string().check(z.maxLength(120)))
/** Of a page or of one go: as many as stand together. */
const rowIds = z.array(RowId).check(z.minLength(1), z.maxLength(200))

/** What a change of the roster comes to. */
const changed = z.object({ version: z.int(), tally: RosterTally, decision: Decision })

const listing = {
  claimId,
  view: RosterView,
  after: cursor,
  /** Part of a name, or the last digits of a number. */
  search: z.nullable(z.string().check(z.trim(), z.maxLength(40))),
  most: z.optional(z.int().check(z.minimum(1), z.maximum(200))),
}
const page = z.object({
  rows: z.array(RosterRowView),
  next: cursor,
  tally: RosterTally,
  version: z.int(),
})

export const rosterCalls = {
  /** Rows of a claim of one's own, in their order, a page at a time. */
  'list-roster': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object(listing),
    output: page,
    errors: ['notFound'],
  }),
  /** A row of a claim of one's own with everything that was typed. */
  'read-roster-row': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ claimId, rowId: RowId }),
    output: z.object({ row: RosterRowView, values: FormContent }),
    errors: ['notFound'],
  }),
  /** Adds a row, or changes one: values that are named, null empties one. */
  'put-roster-row': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId,
      expectedVersion,
      rowId: z.nullable(RowId),
      values: z
        .record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)), z.nullable(FieldValue))
        .check(z.refine((values) => Object.keys(values).length <= 40)),
      tickets: z.optional(z.array(Ticket).check(z.maxLength(ticketsOfOneRow))),
    }),
    output: z.extend(changed, { row: RosterRowView }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'rosterFull', 'rowNotOpen', 'wrongInput', 'keyReused'],
  }),
  /** One value for many rows at once, such as that they stayed throughout, or by which coach they came. */
  'fill-roster': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId,
      expectedVersion,
      column: z.string().check(z.maxLength(40)),
      value: z.nullable(FieldValue),
      /** Which rows; null for all. */
      rowIds: z.nullable(rowIds),
    }),
    output: changed,
    errors: ['notFound', 'staleVersion', 'wrongStage', 'rowNotOpen', 'wrongInput', 'keyReused'],
  }),
  /** Takes rows out: those named, or all that have to be mended. */
  'remove-roster-rows': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, expectedVersion, rows: z.union([z.literal('bad'), rowIds]) }),
    output: z.extend(changed, { removed: z.int() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'rowNotOpen', 'keyReused'],
  }),
  /** Where the phone may put a file of rows, for this claim and person. */
  'begin-roster-file': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ claimId }),
    output: z.object({ cloudPath: z.string(), permit: z.string() }),
    errors: ['notFound', 'wrongStage'],
  }),

  /** The roster of a claim that lies with the caller's office. */
  'list-review-roster': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({ ...listing, orderBy: z.optional(z.nullable(z.string().check(z.maxLength(40)))) }),
    output: z.extend(page, {
      sample: z.array(RowId),
      /** Rows whose flags somebody of the caller's office still has to settle. */
      toSettle: z.int(),
      /** Where else the flagged rows of the page stand, and what their persons say. */
      elsewhere: z.optional(z.array(RowElsewhereView)),
      denials: z.optional(z.array(RowDenialView)),
    }),
    errors: ['notFound'],
  }),
  /** Says of rows that they stay or are left out; null takes back what the caller's office said in this step. */
  'mark-roster-rows': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId, expectedVersion, rowIds, mark: z.nullable(RowMark) }),
    output: changed,
    errors: [
      'notFound',
      'staleVersion',
      'wrongStage',
      'heldByOther',
      'rowStandsElsewhere',
      'wrongInput',
      'keyReused',
    ],
  }),
  /** Draws rows by a keyed lot that nobody can foresee or choose. A larger draw holds a smaller one. */
  'draw-roster-sample': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId, expectedVersion, size: z.int().check(z.minimum(1), z.maximum(50)) }),
    output: z.object({ version: z.int(), sample: z.array(RowId) }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'heldByOther', 'keyReused'],
  }),
  /** The whole numbers of a row. Reading them is an audit row. */
  'reveal-roster-row': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId, rowId: RowId }),
    output: z.object({ values: z.record(z.string(), z.string()) }),
    errors: ['notFound'],
  }),
} as const

/** A place of the caller's in a roster, as the person may see it. */
export const RosterPlace = z.object({
  claimId: z.string(),
  rowId: RowId,
  enterpriseName: z.string(),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
  /** Whether the row counts, and whether the person has said that it is not true. */
  counted: z.boolean(),
  denied: z.boolean(),
})
export type RosterPlace = z.infer<typeof RosterPlace>

export const rosterPlaceCalls = {
  /**
   * Rosters that were handed in and have the caller in them: by the number of their card, and by their phone number as WeChat confirms
   * it, which must both be those of the row. Nothing is kept of either.
   */
  'list-my-roster-places': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      idNumber: z.string().check(z.maxLength(60)),
      phoneCode: z.string().check(z.minLength(1), z.maxLength(200)),
    }),
    output: z.object({ places: z.array(z.extend(RosterPlace, { permit: z.string() })) }),
    errors: ['phoneNotGiven', 'tooMany'],
  }),
  /** "I was not there": told to the office that has the claim, or had it first. */
  'deny-roster-place': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId,
      rowId: RowId,
      permit: z.string().check(z.maxLength(200)),
      message: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestRowMessage)),
    }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'keyReused'],
  }),
} as const

const BundleView = z.object({
  id: z.string(),
  organisationName: z.string(),
  packId: z.string(),
  measureId: z.string(),
  number: z.int(),
  claims: z.int(),
  persons: z.int(),
  payable: Cents,
  day: Day,
  late: z.boolean(),
  at: Instant,
})
export type BundleView = z.infer<typeof BundleView>

export const bundleCalls = {
  /** Bundles of the caller's office, or those that came to it, newest first; and what waits for the next one. */
  'list-bundles': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({ organisationId: z.nullable(z.string().check(z.maxLength(64))), after: cursor }),
    output: z.object({
      bundles: z.array(BundleView),
      next: cursor,
      waiting: z.array(
        z.object({
          packId: z.string(),
          measureId: z.string(),
          step: StageId,
          claims: z.array(
            z.object({
              claimId: z.string(),
              enterpriseName: z.string(),
              persons: z.int(),
              payable: Cents,
              expectedVersion: z.int(),
            }),
          ),
          /** By when the source wants them. */
          due: z.nullable(Day),
        }),
      ),
    }),
    errors: [],
  }),
  /** Hands what was passed to the city as one bundle: each claim is moved on, and the bundle says which they were. */
  'make-bundle': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({
      organisationId: z.string().check(z.maxLength(64)),
      packId: z.string().check(z.maxLength(64)),
      measureId: z.string().check(z.maxLength(60)),
      claims: z.array(z.object({ claimId, expectedVersion })).check(z.minLength(1), z.maxLength(200)),
    }),
    output: z.object({ bundleId: z.string(), number: z.int() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'heldByOther', 'noOffice', 'keyReused'],
  }),
} as const
