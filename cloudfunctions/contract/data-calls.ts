import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Cents } from '@domain/money'
import { ObjectionState } from '@domain/notice/objection'
import { ApplicationState } from '@domain/organisation/enterprise-application'
import { GrantedRole } from '@domain/organisation/role'
import { Ticket } from '@domain/ticket/record/ticket'
import { LineState } from '@domain/payment/batch'
import { defineCall } from './call'
import { MessagePage, MessagesBefore } from './message-page'
import { StageId } from './stage-id'
import { FormView, Instant } from './views'

/** A claim as its worker may take it along. ID number and phone are masks: whoever finds an open phone reads this too. */
const OwnClaim = z.object({
  id: z.string(),
  /** What it is called by on the phone (受理号). */
  number: z.optional(z.nullable(z.string())),
  version: z.int(),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
  /** Only a claim that is over and was not paid can be erased. */
  erasable: z.boolean(),
  createdAt: Instant,
  submittedAt: z.nullable(Instant),
  ...FormView.shape,
  employerName: z.nullable(z.string()),
  tickets: z.array(Ticket),
  photoCount: z.int(),
  payable: z.nullable(Cents),
  /** The end of the card that the money goes to. */
  bankCardMask: z.optional(z.nullable(z.string())),
  /** Each time that it was put into a payment, the first first, and what came of it. */
  payments: z.optional(z.array(z.object({ amount: Cents, state: LineState, cardMask: z.string() }))),
})
export type OwnClaim = z.infer<typeof OwnClaim>

/**
 * Somebody looked at what a claim says of its person: opened it, read the whole ID number and phone, made a paper of it, or took
 * the list for the bank with the card number. By office and role, never by name.
 */
export const lookEvents = ['opened', 'identityRevealed', 'outputMade', 'batchExported'] as const
const Look = z.object({
  event: z.enum(lookEvents),
  at: Instant,
  role: GrantedRole,
  organisationName: z.string(),
})
export type Look = z.infer<typeof Look>

/** What an application for an enterprise keeps. */
const EnterpriseData = z.object({
  companyName: z.string(),
  creditCode: z.string(),
  name: z.string(),
  state: ApplicationState,
  askedAt: Instant,
})

/** An objection as whoever made it may take it along. */
const OwnObjection = z.object({
  id: z.string(),
  noticeTitle: z.string(),
  reason: z.string(),
  at: Instant,
  state: ObjectionState,
  answer: z.nullable(z.string()),
})
export type OwnObjection = z.infer<typeof OwnObjection>

const claimId = z.string().check(z.minLength(8), z.maxLength(64))

export const dataCalls = {
  /** Everything that is kept about the caller, claims newest first, a page at a time. */
  'export-my-data': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ before: z.nullable(Instant) }),
    output: z.object({
      since: Instant,
      consents: z.array(z.object({ purpose: z.string(), at: Instant })),
      roles: z.array(z.object({ role: GrantedRole, organisationName: z.string() })),
      keptAnswers: z.array(z.object({ packId: z.string(), keptAt: Instant })),
      /** The application for an enterprise, with what was given for it; its photo is seen where it is. */
      enterprise: z.optional(z.nullable(EnterpriseData)),
      claims: z.array(OwnClaim),
      next: z.nullable(Instant),
    }),
    errors: [],
  }),
  /** Every message to the caller, newest first, a page at a time. Unlike the inbox it marks nothing read. */
  'export-my-messages': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: MessagesBefore,
    output: MessagePage,
    errors: [],
  }),
  /** Every objection of the caller's own to a public notice, and what came of it: newest first, a page at a time. */
  'export-my-objections': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ before: z.nullable(Instant) }),
    output: z.object({ objections: z.array(OwnObjection), next: z.nullable(Instant) }),
    errors: [],
  }),
  /** Who looked at a claim of the caller's, oldest first, a page at a time; lists for the bank come with the first page. */
  'list-looks': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ claimId, afterSequence: z.int().check(z.minimum(0)) }),
    output: z.object({ looks: z.array(Look), next: z.nullable(z.int()) }),
    errors: ['notFound'],
  }),
  /**
   * Erases the content, photos and messages of a claim that was withdrawn or refused. What stays names nobody: the chain
   * of its audit rows, and that the person's place was used before.
   */
  'erase-claim': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId,
      expectedVersion: z.int().check(z.minimum(0)),
    }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'keyReused'],
  }),
} as const
