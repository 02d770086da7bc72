import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Flag } from '@domain/claim/flag'
import { Day } from '@domain/calendar/day'
import { Cents } from '@domain/money'
import { BatchState, LineState, Tallies } from '@domain/payment/batch'
import { fileProblems } from '@domain/payment/file-problem'
import { defineCall } from './call'
import { AlikeClaim, Instant } from './views'

const batchId = z.string().check(z.minLength(8), z.maxLength(64))
const claimId = z.string().check(z.minLength(8), z.maxLength(64))
const expectedVersion = z.int().check(z.minimum(0))
/** One of the caller's paying offices, and a measure that it pays; of what is left out, the first. */
const payer = {
  organisationId: z.optional(z.string().check(z.maxLength(64))),
  measureId: z.optional(z.string().check(z.maxLength(64))),
}

export const BatchView = z.object({
  id: z.string(),
  version: z.int(),
  state: BatchState,
  /** The day it was proposed on, and which of that day it is: `2023-02-14 第 1 批`. */
  day: Day,
  numberOfDay: z.nullable(z.int()),
  proposedBy: z.string(),
  proposedAt: Instant,
  /** The caller proposed it: somebody else releases it. */
  yours: z.boolean(),
  releasedBy: z.nullable(z.string()),
  total: z.object({ count: z.int(), amount: Cents }),
  tallies: Tallies,
  /** Payments of which the bank later said something else than what was booked: somebody asks the bank. */
  contradictions: z.int(),
})
export type BatchView = z.infer<typeof BatchView>

export const LineView = z.object({
  id: z.string(),
  number: z.int(),
  nameMask: z.string(),
  cardMask: z.string(),
  /** The check digit does not fit: the person typed the number twice. */
  cardCheckDigitWrong: z.boolean(),
  amount: Cents,
  state: LineState,
  reason: z.string(),
  /** What the bank later said, against what was booked. */
  contradiction: z.nullable(z.object({ paid: z.boolean(), amount: Cents, reason: z.string(), at: Instant })),
  /** An earlier attempt at this payment is booked as failed, and the bank later said otherwise: it may be paid already. */
  perhapsPaid: z.boolean(),
  /** What to know of it before it is released: a shared card, or an amount that an office raised. */
  flags: z.array(Flag),
})
export type LineView = z.infer<typeof LineView>

/** An approved claim with a card that can go into a batch. */
export const Payable = z.object({
  claimId: z.string(),
  nameMask: z.string(),
  employerName: z.string(),
  cardMask: z.string(),
  cardCheckDigitWrong: z.boolean(),
  amount: Cents,
  flags: z.array(Flag),
  /** It is the caller's own: a colleague puts it in. */
  yours: z.boolean(),
})
export type Payable = z.infer<typeof Payable>

/** An approved claim with a card that is looked at before it is paid, and why. */
export const SetAside = z.object({
  claimId: z.string(),
  version: z.int(),
  nameMask: z.string(),
  employerName: z.string(),
  cardMask: z.string(),
  amount: Cents,
  flags: z.array(Flag),
  /** The other claims with the same card, or for the same person. */
  alike: z.array(AlikeClaim),
})
export type SetAside = z.infer<typeof SetAside>

/**
 * What became of one row of the bank's answer. `contradicts` is against what was booked before, and `twoAnswers` against another
 * row of the call: nothing is booked, somebody asks the bank. `needsColleague` is money to oneself: somebody else takes the answer
 * over.
 */
export const rowOutcomes = [
  'paid',
  'failed',
  'answeredBefore',
  'contradicts',
  'twoAnswers',
  'unknownPayment',
  'amountDiffers',
  'needsColleague',
  'unreadable',
] as const
export const RowOutcome = z.enum(rowOutcomes)
export type RowOutcome = z.infer<typeof RowOutcome>

/** Claims that one call puts into a batch: each is a transaction of its own. */
export const claimsAFilling = 50

/** Rows of the bank's answer in one call: each is a transaction of its own. */
export const rowsACall = 50

/** Characters of all rows of one call: of Chinese text no more than WeChat carries. Fifty rows with the longest reasons have fewer. */
const longestRows = 30_000

/** A file of the bank is not larger: a list of a whole batch is a tenth of it. */
export const largestBankFile = 1_500_000

/** Characters of a pasted list. A whole batch is a quarter of it. */
export const longestPaste = 200_000

/** What is not understood of a file, and where. Text as it stands there, without numbers of persons. */
const BankFileProblem = z.object({
  sheet: z.string(),
  line: z.int(),
  problem: z.enum(fileProblems),
  text: z.string(),
})
export type BankFileProblem = z.infer<typeof BankFileProblem>

const AnswerRow = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(400)))

export const paymentCalls = {
  /**
   * Payment batches, newest first, how many approved claims with a card wait for one, and how many of those are set aside to be looked
   * at one by one (both counted up to 500).
   */
  'list-batches': defineCall({
    kind: 'read',
    callers: ['payer'],
    input: z.object(payer),
    output: z.object({ batches: z.array(BatchView), payable: z.int(), setAside: z.int() }),
    errors: [],
  }),
  'read-batch': defineCall({
    kind: 'read',
    callers: ['payer'],
    input: z.object({ batchId, afterNumber: z.int().check(z.minimum(0)) }),
    output: z.object({ batch: BatchView, lines: z.array(LineView), next: z.nullable(z.int()) }),
    errors: ['notFound'],
  }),
  /** An empty batch of the caller's. */
  'propose-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object(payer),
    output: BatchView,
    errors: ['keyReused'],
  }),
  /** Approved claims that go into a batch, the longest waiting first, a page at a time: looked through before one is proposed. */
  'list-payable': defineCall({
    kind: 'read',
    callers: ['payer'],
    input: z.object({ ...payer, after: z.nullable(z.string().check(z.maxLength(240))) }),
    output: z.object({ rows: z.array(Payable), next: z.nullable(z.string()) }),
    errors: [],
  }),
  /** Approved claims that go into no batch by themselves, the longest waiting first: somebody looks at each. */
  'list-set-aside': defineCall({
    kind: 'read',
    callers: ['payer'],
    input: z.object(payer),
    output: z.object({ rows: z.array(SetAside) }),
    errors: [],
  }),
  /** Puts one claim that was set aside into a batch of the caller's, after a look at it. */
  'put-in-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({ batchId, claimId, expectedVersion }),
    output: BatchView,
    errors: ['notFound', 'staleVersion', 'wrongStage', 'wrongBatchState', 'listDiffers', 'keyReused'],
  }),
  /**
   * Puts payable claims in: those that were chosen, or without a choice the longest waiting, some at a time; call it again while
   * there are more. Who is no longer payable is passed over.
   */
  'fill-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({
      batchId,
      claimIds: z.optional(z.array(claimId).check(z.minLength(1), z.maxLength(claimsAFilling))),
    }),
    output: z.object({ batch: BatchView, more: z.boolean() }),
    errors: ['notFound', 'wrongBatchState', 'listDiffers'],
  }),
  /** Takes one payment out again before the release, by who proposed the batch: its claim can be paid by another one. */
  'take-out-of-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({ batchId, lineId: z.string().check(z.minLength(8), z.maxLength(80)) }),
    output: BatchView,
    errors: ['notFound', 'wrongBatchState', 'keyReused'],
  }),
  /** By another person than who proposed it. After this nothing goes in or out. */
  'release-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({ batchId, expectedVersion }),
    output: BatchView,
    errors: [
      'notFound',
      'staleVersion',
      'wrongBatchState',
      'sameHand',
      'emptyBatch',
      'listDiffers',
      'keyReused',
    ],
  }),
  /** Gives up a batch that is not released: its claims can be paid by another one. Call it again while there are more. */
  'cancel-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({ batchId }),
    output: z.object({ batch: BatchView, more: z.boolean() }),
    errors: ['notFound', 'wrongBatchState'],
  }),
  /**
   * The list for the bank with whole card numbers, as it was released or not at all. Each export is itself an audit row, written
   * first.
   */
  'export-batch': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({ batchId, format: z.enum(['csv', 'xlsx']) }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }),
    errors: ['notFound', 'wrongBatchState', 'listDiffers'],
  }),
  /** Where the phone puts a file of the bank, or what was pasted as one: more than a call carries. For the caller and this batch alone. */
  'begin-bank-file': defineCall({
    kind: 'read',
    callers: ['payer'],
    input: z.object({ batchId }),
    output: z.object({ cloudPath: z.string(), permit: z.string() }),
    errors: ['notFound'],
  }),
  /**
   * The bank's answer that was put there: xlsx, xls, or CSV or other text in UTF-8, UTF-16 or GB18030. It is read once; nothing is
   * done with it. Either each of its `rowsIn` rows of payments is understood, and `rows` has every payment once, or `problems` says
   * by sheet and line what is not (the first of `problemCount`), and there are no rows.
   */
  'read-bank-file': defineCall({
    kind: 'read',
    callers: ['payer'],
    input: z.object({
      batchId,
      fileId: z.string().check(z.minLength(1), z.maxLength(300)),
      permit: z.string().check(z.minLength(1), z.maxLength(100)),
    }),
    output: z.object({
      rows: z.array(AnswerRow),
      rowsIn: z.int(),
      repeated: z.int(),
      problems: z.array(BankFileProblem),
      problemCount: z.int(),
    }),
    errors: ['notFound', 'uploadMissing', 'listNotReadable'],
  }),
  /**
   * The bank's answer, row by row; every row is answered. Sent again, a row is answered and done once. What is booked stays: a row
   * that says otherwise is written down on the payment and in the batch's chain, once.
   */
  'import-bank-answer': defineCall({
    kind: 'write',
    callers: ['payer'],
    input: z.object({
      batchId,
      rows: z.array(AnswerRow).check(
        z.minLength(1),
        z.maxLength(rowsACall),
        z.refine((rows) => JSON.stringify(rows).length <= longestRows),
      ),
    }),
    output: z.object({ batch: BatchView, outcomes: z.array(RowOutcome) }),
    errors: ['notFound', 'wrongBatchState', 'listDiffers'],
  }),
} as const
