import '@domain/zod-setup'
import * as z from 'zod/mini'
import {
  ApplicationRefusal,
  ApplicationState,
  EnterpriseCheck,
  enterpriseChecks,
} from '@domain/organisation/enterprise-application'
import { defineCall } from './call'
import { Instant } from './views'

const applicationId = z.string().check(z.minLength(8), z.maxLength(64))
const organisationId = z.string().check(z.minLength(1), z.maxLength(64))
const expectedVersion = z.int().check(z.minimum(0))

/** The longest message of an office to the person. */
export const enterpriseMessageLimit = 200

const Refusal = z.object({ reason: ApplicationRefusal, message: z.string() })

/** An application as who made it sees it. Nobody else is named in it. */
export const OwnEnterprise = z.object({
  id: z.string(),
  version: z.int(),
  state: ApplicationState,
  companyName: z.string(),
  creditCode: z.string(),
  district: z.string(),
  name: z.string(),
  /** The office that confirms, to call. */
  office: z.object({ name: z.string(), phone: z.nullable(z.string()) }),
  refusal: z.nullable(Refusal),
  askedAt: Instant,
  /** A signed address of the licence's photo, null where it is gone. */
  photoUrl: z.nullable(z.string()),
})
export type OwnEnterprise = z.infer<typeof OwnEnterprise>

export const EnterpriseRow = z.object({
  id: z.string(),
  companyName: z.string(),
  nameMask: z.string(),
  askedAt: Instant,
})
export type EnterpriseRow = z.infer<typeof EnterpriseRow>

/** An application as its office sees it. */
export const EnterpriseView = z.object({
  id: z.string(),
  version: z.int(),
  state: ApplicationState,
  companyName: z.string(),
  creditCode: z.string(),
  district: z.string(),
  officeName: z.string(),
  name: z.string(),
  askedAt: Instant,
  /** What was said when it was refused before, if it was. */
  refusal: z.nullable(Refusal),
  /** Somebody of the same code is in already: a colleague invites, nothing is to be confirmed. */
  known: z.boolean(),
  photoUrl: z.nullable(z.string()),
})
export type EnterpriseView = z.infer<typeof EnterpriseView>

export const enterpriseCalls = {
  /** Where the phone may put the photo of a licence. It is no photo of a claim, and goes when nothing is asked with it. */
  'begin-licence-photo': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({}),
    output: z.object({ photoId: z.string(), cloudPath: z.string() }),
    errors: ['tooMany', 'keyReused'],
  }),
  /**
   * Says "I am HR of this enterprise", or says it again corrected. The photo is looked at and kept; null leaves the one that was
   * kept before. A code whose HR is in already is told so, without naming anybody.
   */
  'ask-enterprise': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({
      /** The refused application that is corrected; null for a first one. */
      correct: z.nullable(z.object({ applicationId, expectedVersion })),
      creditCode: z.string().check(z.maxLength(60)),
      companyName: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)),
      district: z.string().check(z.regex(/^[a-z]{2,20}$/)),
      name: z.string().check(z.trim(), z.minLength(2), z.maxLength(80)),
      photo: z.nullable(
        z.object({ photoId: applicationId, fileId: z.string().check(z.minLength(1), z.maxLength(400)) }),
      ),
    }),
    output: z.object({ applicationId: z.string(), version: z.int() }),
    errors: [
      'creditCodeWrong',
      'enterpriseKnown',
      'secondApplication',
      'applicationState',
      'notFound',
      'staleVersion',
      'fileTooLarge',
      'notAnImage',
      'uploadMissing',
      'keyReused',
    ],
  }),
  /** The caller's application: the open one, else the last; null when there never was one. */
  'read-my-enterprise': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({}),
    output: z.object({ application: z.nullable(OwnEnterprise) }),
    errors: [],
  }),
  /** Takes an application back that is not confirmed, and erases what was given with it. */
  'withdraw-enterprise': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ applicationId, expectedVersion }),
    output: z.object({ applicationId: z.string() }),
    errors: ['notFound', 'staleVersion', 'applicationState', 'keyReused'],
  }),
  /** How many wait in the caller's offices, without their own, counted up to `countedUpTo`. */
  'count-enterprises': defineCall({
    kind: 'read',
    callers: ['enterpriseConfirmer'],
    input: z.object({}),
    output: z.object({ waiting: z.int() }),
    errors: [],
  }),
  /** What waits in an office of the caller's, oldest first, a page at a time. One's own is for a colleague. */
  'list-enterprises': defineCall({
    kind: 'read',
    callers: ['enterpriseConfirmer'],
    input: z.object({
      organisationId: z.nullable(organisationId),
      after: z.nullable(z.string().check(z.maxLength(120))),
    }),
    output: z.object({
      organisationName: z.string(),
      rows: z.array(EnterpriseRow),
      next: z.nullable(z.string()),
    }),
    errors: [],
  }),
  /** Opens an application to compare it: the whole name and code, and the photo. Each opening is an audit row. */
  'open-enterprise': defineCall({
    kind: 'write',
    callers: ['enterpriseConfirmer'],
    input: z.object({ applicationId }),
    output: EnterpriseView,
    errors: ['notFound'],
  }),
  /** Confirms, which makes the enterprise and gives the person its role; or refuses with a reason. */
  'decide-enterprise': defineCall({
    kind: 'write',
    callers: ['enterpriseConfirmer'],
    input: z.object({
      applicationId,
      expectedVersion,
      decision: z.discriminatedUnion('action', [
        z.object({
          action: z.literal('confirm'),
          /** All of them were compared. */
          checks: z
            .array(EnterpriseCheck)
            .check(z.refine((ticked) => enterpriseChecks.every((check) => ticked.includes(check)))),
        }),
        z.object({
          action: z.literal('refuse'),
          reason: ApplicationRefusal,
          message: z.string().check(z.trim(), z.maxLength(enterpriseMessageLimit)),
        }),
      ]),
    }),
    output: z.object({ applicationId: z.string(), state: ApplicationState }),
    errors: ['notFound', 'staleVersion', 'applicationState', 'enterpriseKnown', 'keyReused'],
  }),
} as const
