import '@domain/zod-setup'
import * as z from 'zod/mini'
import { ContentChanges } from '@domain/claim/content'
import { Flag } from '@domain/claim/flag'
import { Decision } from '@domain/policy/decide/decision'
import { fileFormats } from '@domain/ticket/kind/file-format'
import { defineCall } from './call'
import { OwnStepDecision } from './review-calls'
import { StageId } from './stage-id'
import { ClaimSummary, ClaimView, Employer, Photo } from './views'

const claimId = z.string().check(z.minLength(8), z.maxLength(64))
const expectedVersion = z.int().check(z.minimum(0))
/** As typed or pasted, with what parts its groups. */
const typedCard = z.string().check(z.maxLength(200))
const moved = z.object({ claimId: z.string(), version: z.int(), stage: StageId })

export const claimCalls = {
  /** Employers by part of the name, pinyin or its first letters. */
  'search-employers': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ text: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) }),
    output: z.object({ employers: z.array(Employer) }),
    errors: [],
  }),
  /**
   * The caller's open draft for a measure, made when there is none. An organisation has one application a measure, which its people
   * share: theirs is also the one that lies with an office.
   */
  'open-draft': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      measureId: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
      /** Without a campaign: the first open one that has the measure. */
      packId: z.optional(z.string().check(z.maxLength(64))),
      /** For which organisation of the caller's, where organisations apply; needed only for somebody who acts for several. */
      organisationId: z.optional(z.string().check(z.maxLength(64))),
    }),
    output: z.object({ claimId: z.string(), version: z.int() }),
    errors: ['consentMissing', 'notAllowed', 'wrongInput', 'keyReused'],
  }),
  /** Keeps what was entered so far. Answers with the warnings and the decision for the new content. */
  'save-draft': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, expectedVersion, changes: ContentChanges }),
    output: z.object({ version: z.int(), flags: z.array(Flag), decision: Decision }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'keyReused'],
  }),
  'discard-draft': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, expectedVersion }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'keyReused'],
  }),
  /** Submits a draft, or a returned claim again to the person who returned it. */
  'submit-claim': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId,
      expectedVersion,
      /** The declaration of the procedure was shown and is signed with this tap. */
      declared: z.optional(z.literal(true)),
    }),
    output: moved,
    errors: [
      'notFound',
      'staleVersion',
      'wrongStage',
      'consentMissing',
      'declarationMissing',
      'contentIncomplete',
      'notEligible',
      'noTicketCounts',
      'noOffice',
      'windowNotOpen',
      'windowClosed',
      'secondClaim',
      'keyReused',
    ],
  }),
  'withdraw-claim': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, expectedVersion }),
    output: moved,
    errors: ['notFound', 'staleVersion', 'wrongStage', 'keyReused'],
  }),
  /**
   * To which card of one's own the money goes: once approved, and again when a payment failed. A number whose check digit does not
   * fit comes with itself typed again.
   */
  'give-bank-card': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId,
      expectedVersion,
      cardNumber: typedCard,
      cardNumberAgain: z.optional(typedCard),
    }),
    output: moved,
    errors: ['notFound', 'staleVersion', 'wrongStage', 'bankCardWrong', 'keyReused'],
  }),
  /** To which account the money goes now, where the form asked for it and a payment to it failed. */
  'give-account': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, expectedVersion, account: typedCard }),
    output: moved,
    errors: ['notFound', 'staleVersion', 'wrongStage', 'accountWrong', 'keyReused'],
  }),
  /** A step that is the applying unit's own, such as its inner notice, is passed on by whoever applies for it there. */
  'pass-own-step': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, expectedVersion, decision: OwnStepDecision }),
    output: moved,
    errors: [
      'notFound',
      'staleVersion',
      'wrongStage',
      'noticeRunning',
      'noOffice',
      'wrongInput',
      'keyReused',
    ],
  }),
  'list-my-claims': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({}),
    output: z.object({ claims: z.array(ClaimSummary) }),
    errors: [],
  }),
  'read-claim': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ claimId }),
    output: ClaimView,
    errors: ['notFound'],
  }),
  /** Where to put the next photo of a claim, or the next file of one of its papers. The path is the server's, single use. */
  'begin-photo': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ claimId, paperId: z.optional(z.string().check(z.minLength(1), z.maxLength(40))) }),
    output: z.object({ photoId: z.string(), cloudPath: z.string() }),
    errors: ['notFound', 'wrongStage', 'tooManyPhotos', 'tooManyPages', 'keyReused'],
  }),
  /** Checks an uploaded photo by its content and adds it to the claim. */
  'finish-photo': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      photoId: z.string().check(z.maxLength(64)),
      fileId: z.string().check(z.maxLength(300)),
    }),
    output: z.object({ photo: Photo, usedElsewhere: z.boolean() }),
    errors: [
      'notFound',
      'wrongStage',
      'tooManyPhotos',
      'tooManyPages',
      'notAPaperFile',
      'fileTooLarge',
      'notAnImage',
      'uploadMissing',
      'keyReused',
    ],
  }),
  'remove-photo': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ photoId: z.string().check(z.maxLength(64)) }),
    output: z.object({ photoId: z.string() }),
    errors: ['notFound', 'wrongStage', 'keyReused'],
  }),
  /** Signed addresses of a claim's photos, for its worker and for who reviews it. They expire. */
  'get-photo-addresses': defineCall({
    kind: 'read',
    callers: ['worker', 'reviewer'],
    input: z.object({
      claimId,
      /** Only of these; photos of tickets of a roster are many and come only by their ids. */
      photoIds: z.optional(
        z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(100)),
      ),
    }),
    output: z.object({
      addresses: z.array(z.object({ photoId: z.string(), url: z.string(), format: z.enum(fileFormats) })),
    }),
    errors: ['notFound'],
  }),
} as const
