import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Cents } from '@domain/money'
import { BatchState, LineState, Tallies } from '@domain/payment/batch'
import type { Collection } from '../store/store'
import { Payer } from './claim'

const Hand = z.object({ accountId: z.string(), name: z.string(), at: z.string() })

const PaymentBatch = z.object({
  _id: z.string(),
  version: z.int(),
  state: BatchState,
  payer: Payer,
  /** Instant and id in one text: the batches of a payer and measure are listed by it, newest first. */
  newestKey: z.string(),
  proposed: Hand,
  /** Which of its day it is; null for one from before batches were numbered. */
  numberOfDay: z._default(z.nullable(z.int()), null),
  released: z.nullable(Hand),
  /** Lines ever put in: the next one's number. */
  lines: z.int(),
  tallies: Tallies,
  /** Payments of which the bank later said something else than what was booked. */
  contradictions: z._default(z.int(), 0),
  auditSequence: z.int(),
  auditHash: z.string(),
  auditSeal: z.string(),
})
export type PaymentBatch = z.infer<typeof PaymentBatch>

export const paymentBatches: Collection<PaymentBatch> = { name: 'paymentBatches', schema: PaymentBatch }

const BatchDay = z.object({
  /** Payer and day. */
  _id: z.string(),
  /** The number of its last batch. */
  last: z.int(),
})

/** How many batches a payer proposed on a day: their numbers are counted on here, so that no two are called alike. */
export const batchDays: Collection<z.infer<typeof BatchDay>> = { name: 'batchDays', schema: BatchDay }

/** What the bank said of a payment that was booked otherwise. Nothing follows from it by itself. */
const Contradiction = z.object({ paid: z.boolean(), amount: Cents, reason: z.string(), at: z.string() })

const PaymentLine = z.object({
  /** Claim and attempt: one claim cannot be put in twice for the same attempt. */
  _id: z.string(),
  batchId: z.string(),
  claimId: z.string(),
  number: z.int(),
  amount: Cents,
  /** Keyed hash of the name and card that the money goes to. */
  payee: z.string(),
  /** Keyed hash of all that never changes of the line: who can only write to the database cannot make one. */
  seal: z.string(),
  nameMask: z.string(),
  cardMask: z.string(),
  /** The check digit of the card does not fit: the person typed the number twice. */
  cardCheckDigitWrong: z._default(z.boolean(), false),
  state: LineState,
  reason: z.string(),
  contradiction: z._default(z.nullable(Contradiction), null),
})
export type PaymentLine = z.infer<typeof PaymentLine>

export const paymentLines: Collection<PaymentLine> = { name: 'paymentLines', schema: PaymentLine }

const Payment = z.object({
  /** The person's place in the campaign: by no path can there be a second payment for it. */
  _id: z.string(),
  claimId: z.string(),
  lineId: z.string(),
  amount: Cents,
  at: z.string(),
})

export type Payment = z.infer<typeof Payment>

/** What was paid, one document a person, campaign and measure. */
export const payments: Collection<Payment> = { name: 'payments', schema: Payment }
