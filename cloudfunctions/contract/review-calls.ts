import '@domain/zod-setup'
import * as z from 'zod/mini'
import { closerLooks } from '@domain/claim/closer-look'
import { Correction, CorrectionField } from '@domain/claim/correction'
import { TicketChoice } from '@domain/claim/ticket-choice'
import { Day } from '@domain/calendar/day'
import { GrantedRole } from '@domain/organisation/role'
import { FieldValue } from '@domain/procedure/fields/field-value'
import { defineCall } from './call'
import { StageId } from './stage-id'
import { QueueRow, ReviewView } from './views'

const claimId = z.string().check(z.minLength(8), z.maxLength(64))

const ticketIds = z.array(z.string().check(z.maxLength(24))).check(z.maxLength(20))
/** Which of the tickets that look like one stand; left out, what was said before stays. */
const ticketChoice = z.optional(TicketChoice)
const confirmed = { identityConfirmed: z.boolean(), originalsSeen: ticketIds, ticketChoice }

/** What an officer fills in of a step: a few fields of its form. */
const Asks = z
  .record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)), FieldValue)
  .check(z.refine((asks) => Object.keys(asks).length <= 40))

/** What passes a claim on. A procedure without a check of identity, or without tickets, has nothing to confirm of them. */
const passing = {
  identityConfirmed: z.optional(z.boolean()),
  originalsSeen: z.optional(ticketIds),
  ticketChoice,
  /** By field, what the step asks of the officer; left out where it asks nothing. */
  asks: z.optional(Asks),
}

/** Somebody else did something, such as paid: on which day, and what is to be known of it. */
export const longestNote = 200
const recorded = { day: Day, note: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestNote)) }

/** Of a notice whose days no source states: its office says that it is over. */
const noticePassed = z.object({ action: z.literal('passNotice') })
/** Of what was done elsewhere. */
const stepRecorded = z.object({ action: z.literal('record'), ...recorded })

/** How a unit that applies passes its own step on, such as its inner notice. */
export const OwnStepDecision = z.discriminatedUnion('action', [noticePassed, stepRecorded])
export type OwnStepDecision = z.infer<typeof OwnStepDecision>

/** What an office decides in a step. Tickets whose original was not seen are left out of the amount. */
export const ReviewDecision = z.discriminatedUnion('action', [
  /** To the next step. */
  z.object({ action: z.literal('forward'), ...passing }),
  /** Of a claim that is drawn for second reading: a colleague has to confirm it. */
  z.object({ action: z.literal('proposeApproval'), ...passing }),
  /** By the last office that looks at it. */
  z.object({ action: z.literal('approve'), ...passing }),
  noticePassed,
  stepRecorded,
  /** By a district union: the claim goes to a grassroots union right below it, which the worker's employer belongs to. */
  z.object({ action: z.literal('assignUnion'), unionId: z.string().check(z.minLength(1), z.maxLength(64)) }),
  z.object({ action: z.literal('return'), correction: Correction }),
  z.object({
    action: z.literal('refuse'),
    /** A condition of the measure: a refusal always has a reason from the rules. */
    conditionId: z.string().check(z.maxLength(60)),
    message: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  }),
])
export type ReviewDecision = z.infer<typeof ReviewDecision>

/** Claims a call: each is a transaction of its own, and a call has to end in time. */
export const claimsACall = 25
/** Claims that an officer may decide on with one tap; the phone sends them a call at a time. */
export const claimsARun = 500

/**
 * What can be said of many claims at once. Passing on takes what was confirmed for each claim before (`keep-checks`, or the
 * office before): nobody can say of 500 people with one tap that their cards and originals were seen.
 */
export const BulkDecision = z.discriminatedUnion('action', [
  z.object({ action: z.literal('forward') }),
  z.object({ action: z.literal('approve') }),
  z.object({
    action: z.literal('return'),
    /** The same parts and words for all. Whether a claim has them the move's guard says: a single ticket is of one claim. */
    parts: z.array(CorrectionField).check(z.minLength(1), z.maxLength(20)),
    message: Correction.shape.message,
  }),
])
export type BulkDecision = z.infer<typeof BulkDecision>

/**
 * What became of one claim: decided, or left out and why. `notConfirmed` waits for identity and originals, `unionToFind` for its grassroots union,
 * `secondReading` is read by two officers one by one, `moved` was changed or decided since it was listed, `needsColleague` is one's own or was passed by oneself below, `failed` may be
 * sent again.
 */
export const BulkOutcome = z.enum([
  'done',
  ...closerLooks,
  'notConfirmed',
  'unionToFind',
  'secondReading',
  'noTicketCounts',
  'heldByOther',
  'moved',
  'needsColleague',
  'notYours',
  'noHigherUnion',
  'failed',
])
export type BulkOutcome = z.infer<typeof BulkOutcome>

const BulkResult = z.object({
  claimId: z.string(),
  outcome: BulkOutcome,
  /** The colleague who has it, when it was left out for that. */
  heldBy: z.nullable(z.string()),
})
export type BulkResult = z.infer<typeof BulkResult>

/** `mine` are those that the caller holds. */
export const queueViews = ['waiting', 'overdue', 'flagged', 'mine', 'returned', 'done'] as const
export const QueueView = z.enum(queueViews)
export type QueueView = z.infer<typeof QueueView>

/** Claims are counted no further than this: as many, or more. */
export const countedUpTo = 100

const organisationId = z.nullable(z.string().check(z.maxLength(64)))

export const reviewCalls = {
  /** Claims of the caller's own office, a page at a time: open work by its day, the most overdue first; the rest newest first. */
  'list-review-queue': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({
      view: QueueView,
      /** One of the caller's offices; null for the first. */
      organisationId,
      after: z.nullable(z.string().check(z.maxLength(120))),
      /** Only those of one employer; for the views waiting, returned and done. */
      employerId: z.optional(z.nullable(z.string().check(z.maxLength(64)))),
      /** A whole name, or the last four of an ID number: whatever view, all claims of the office that match. */
      search: z.optional(z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))),
      /** Rows a page, 20 when left out. */
      most: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    }),
    output: z.object({
      rows: z.array(QueueRow),
      next: z.nullable(z.string()),
      organisationName: z.string(),
      /** The role by which the caller looks at the list. */
      role: GrantedRole,
    }),
    errors: [],
  }),
  /** How many claims each view of an office has, counted up to `countedUpTo`. */
  'count-review-queue': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({ organisationId }),
    output: z.record(QueueView, z.int()),
    errors: [],
  }),
  /** Colleagues of the same office to whom a claim can be handed over. */
  'list-colleagues': defineCall({
    kind: 'read',
    callers: ['reviewer'],
    input: z.object({ claimId }),
    output: z.object({ colleagues: z.array(z.object({ grantId: z.string(), displayName: z.string() })) }),
    errors: ['notFound'],
  }),
  /** Grassroots unions below the district union that has a claim, by part of the name, pinyin or its first letters. */
  'list-grassroots-unions': defineCall({
    kind: 'read',
    callers: ['unionFinder'],
    input: z.object({ claimId, text: z.string().check(z.trim(), z.maxLength(40)) }),
    output: z.object({ unions: z.array(z.object({ id: z.string(), name: z.string() })) }),
    errors: ['notFound'],
  }),
  /** Hands a claim over to a colleague of the same office, who then holds it. */
  'hand-over-review': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId, expectedVersion: z.int(), grantId: z.string().check(z.maxLength(64)) }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'heldByOther', 'keyReused'],
  }),
  /** Opens a claim for review. The first who opens it holds it; a colleague sees who was first. */
  'open-review': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId }),
    output: ReviewView,
    errors: ['notFound'],
  }),
  /** Lets go of a claim that one holds. */
  'release-review': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'keyReused'],
  }),
  'decide-claim': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId, expectedVersion: z.int(), decision: ReviewDecision }),
    output: z.object({ claimId: z.string(), version: z.int(), stage: StageId }),
    errors: [
      'notFound',
      'staleVersion',
      'wrongStage',
      'heldByOther',
      'secondReadingMissing',
      'sameHand',
      'placeContested',
      'identityNotConfirmed',
      'noTicketCounts',
      'notEligible',
      'noHigherUnion',
      'noOffice',
      'papersNotSeen',
      'rowsNotSettled',
      'coveredDaysRunning',
      'contentIncomplete',
      'noticeRunning',
      'objectionOpen',
      'objectionUpheld',
      'wrongInput',
      'keyReused',
    ],
  }),
  /**
   * Two accounts have handed in for one person: an officer who has the person and the card before them says whose claim it is, this one
   * or the other. The other is refused, and both are told. Of several others the one that has the place comes first.
   */
  'settle-place': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({
      claimId,
      expectedVersion: z.int(),
      rightful: z.enum(['thisOne', 'otherOne']),
      /** The original was seen: without it nobody can tell. */
      cardSeen: z.literal(true),
    }),
    output: z.object({ claimId: z.string(), version: z.int(), stage: StageId }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'heldByOther', 'placeConfirmed', 'keyReused'],
  }),
  /** The same decision on many claims, each in a transaction of its own and with a result of its own. */
  'decide-claims': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({
      decision: BulkDecision,
      claims: z
        .array(z.object({ claimId, expectedVersion: z.int() }))
        .check(z.minLength(1), z.maxLength(claimsACall)),
    }),
    output: z.object({ results: z.array(BulkResult) }),
    errors: ['keyReused'],
  }),
  /** Keeps that identity and originals of a claim were seen, without deciding: it can then be passed on with others. */
  'keep-checks': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId, expectedVersion: z.int(), ...confirmed }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'heldByOther', 'keyReused'],
  }),
  /** The whole ID number and phone, to compare with the card. Reading them is itself an audit row. */
  'reveal-identity': defineCall({
    kind: 'write',
    callers: ['reviewer'],
    input: z.object({ claimId }),
    /** By field id, what lists and screens mask: whole. */
    output: z.object({ values: z.record(z.string(), z.string()) }),
    errors: ['notFound'],
  }),
} as const
