import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Stage } from '@domain/application/stage'
import { Cents } from '@domain/money'
import { GrantedRole } from '@domain/organisation/role'
import { Ticket } from '@domain/ticket/ticket'
import { defineCall } from './call'
import { ApplicantView, Instant } from './views'

/** A claim as its worker may take it along. ID number and phone are masks: whoever finds an open phone reads this too. */
const OwnClaim = z.object({
  id: z.string(),
  version: z.int(),
  stage: Stage,
  /** Only a claim that is over and was not paid can be erased. */
  erasable: z.boolean(),
  createdAt: Instant,
  submittedAt: z.nullable(Instant),
  applicant: ApplicantView,
  employerName: z.nullable(z.string()),
  tickets: z.array(Ticket),
  photoCount: z.int(),
  payable: z.nullable(Cents),
})
export type OwnClaim = z.infer<typeof OwnClaim>

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
      claims: z.array(OwnClaim),
      next: z.nullable(Instant),
    }),
    errors: [],
  }),
  /**
   * Erases the content, photos and messages of a claim that was withdrawn or refused. What stays names nobody: the chain
   * of its audit rows, and that the person's place was used before.
   */
  'erase-claim': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      claimId: z.string().check(z.minLength(8), z.maxLength(64)),
      expectedVersion: z.int().check(z.minimum(0)),
    }),
    output: z.object({ claimId: z.string() }),
    errors: ['notFound', 'staleVersion', 'wrongStage', 'keyReused'],
  }),
} as const
