import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Cents } from '@domain/money'
import { BatchState, LineState, Tallies } from '@domain/payment/batch'
import { defineCall } from './call'
import { Instant } from './views'

const batchId = z.string().check(z.minLength(8), z.maxLength(64))
const expectedVersion = z.int().check(z.minimum(0))

export const BatchView = z.object({
  id: z.string(),
  version: z.int(),
  state: BatchState,
  proposedBy: z.string(),
  proposedAt: Instant,
  /** The caller proposed it: somebody else releases it. */
  yours: z.boolean(),
  releasedBy: z.nullable(z.string()),
  total: z.object({ count: z.int(), amount: Cents }),
  tallies: Tallies,
})
export type BatchView = z.infer<typeof BatchView>

export const LineView = z.object({
  id: z.string(),
  number: z.int(),
  nameMask: z.string(),
  cardMask: z.string(),
  amount: Cents,
  state: LineState,
  reason: z.string(),
})
export type LineView = z.infer<typeof LineView>

/** What became of one row of the bank's answer. `needsColleague` is money to oneself: somebody else takes the answer over. */
export const rowOutcomes = [
  'paid',
  'failed',
  'answeredBefore',
  'unknownPayment',
  'amountDiffers',
  'needsColleague',
  'unreadable',
] as const
export const RowOutcome = z.enum(rowOutcomes)
export type RowOutcome = z.infer<typeof RowOutcome>

/** Rows of the bank's answer in one call: each is a transaction of its own. */
export const rowsACall = 50

/** A file of the bank is not larger: a list of a whole batch is a tenth of it. */
export const largestBankFile = 1_500_000

const AnswerRow = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(400)))

export const paymentCalls = {
  /** Payment batches, newest first, and how many approved claims with a card wait for one (counted up to 500). */
  'list-batches': defineCall({
    kind: 'read',
    callers: ['cityCentre'],
    input: z.object({}),
    output: z.object({ batches: z.array(BatchView), payable: z.int() }),
    errors: [],
  }),
  'read-batch': defineCall({
    kind: 'read',
    callers: ['cityCentre'],
    input: z.object({ batchId, afterNumber: z.int().check(z.minimum(0)) }),
    output: z.object({ batch: BatchView, lines: z.array(LineView), next: z.nullable(z.int()) }),
    errors: ['notFound'],
  }),
  /** An empty batch of the caller's. */
  'propose-batch': defineCall({
    kind: 'write',
    callers: ['cityCentre'],
    input: z.object({}),
    output: BatchView,
    errors: ['keyReused'],
  }),
  /** Puts the longest waiting payable claims in, some at a time; call it again while there are more. */
  'fill-batch': defineCall({
    kind: 'write',
    callers: ['cityCentre'],
    input: z.object({ batchId }),
    output: z.object({ batch: BatchView, more: z.boolean() }),
    errors: ['notFound', 'wrongBatchState'],
  }),
  /** By another person than who proposed it. After this nothing goes in or out. */
  'release-batch': defineCall({
    kind: 'write',
    callers: ['cityCentre'],
    input: z.object({ batchId, expectedVersion }),
    output: BatchView,
    errors: ['notFound', 'staleVersion', 'wrongBatchState', 'sameHand', 'emptyBatch', 'keyReused'],
  }),
  /** Gives up a batch that is not released: its claims can be paid by another one. Call it again while there are more. */
  'cancel-batch': defineCall({
    kind: 'write',
    callers: ['cityCentre'],
    input: z.object({ batchId }),
    output: z.object({ batch: BatchView, more: z.boolean() }),
    errors: ['notFound', 'wrongBatchState'],
  }),
  /** The list for the bank with whole card numbers. Each export is itself an audit row, written first. */
  'export-batch': defineCall({
    kind: 'write',
    callers: ['cityCentre'],
    input: z.object({ batchId, format: z.enum(['csv', 'xlsx']) }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }),
    errors: ['notFound', 'wrongBatchState'],
  }),
  /**
   * Rows of the bank's answer as a file, xlsx or CSV (UTF-8 or GB18030). Nothing is done with them. Rows whose card is a number
   * are told by their place: its last digits are lost, and the list has to be made anew.
   */
  'read-bank-file': defineCall({
    kind: 'read',
    callers: ['cityCentre'],
    input: z.object({
      batchId,
      contentBase64: z.string().check(z.minLength(1), z.maxLength((largestBankFile * 4) / 3 + 4)),
    }),
    output: z.object({ rows: z.array(AnswerRow), cardsAsNumbers: z.array(z.int()) }),
    errors: ['notFound', 'listNotReadable'],
  }),
  /** The bank's answer, row by row; every row is answered. Sent again, a row is answered and done once. */
  'import-bank-answer': defineCall({
    kind: 'write',
    callers: ['cityCentre'],
    input: z.object({
      batchId,
      rows: z.array(AnswerRow).check(z.minLength(1), z.maxLength(rowsACall)),
    }),
    output: z.object({ batch: BatchView, outcomes: z.array(RowOutcome) }),
    errors: ['notFound', 'wrongBatchState'],
  }),
} as const
