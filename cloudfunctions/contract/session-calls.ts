import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Day } from '@domain/calendar/day'
import { GrantedRole } from '@domain/organisation/role'
import { defineCall } from './call'
import { MessagePage, MessagesBefore } from './message-page'
import { Instant } from './views'

/** Purposes that a claim cannot do without. */
export const claimPurposes = ['handleClaim', 'readTicketPhotos', 'checkDuplicates'] as const
/** Purposes of personal-data use that a person agrees to one by one. */
export const consentPurposes = [...claimPurposes, 'keepAnswers'] as const
export const ConsentPurpose = z.enum(consentPurposes)
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/** Version of the privacy text that the purposes belong to. A new text asks again. */
export const consentVersion = '2023-02'

export const Grant = z.object({
  id: z.string(),
  role: GrantedRole,
  organisationId: z.string(),
  organisationName: z.string(),
  expiresAt: z.nullable(Instant),
})
export type Grant = z.infer<typeof Grant>

/** A measure of a campaign that can be applied for. */
export const OpenMeasure = z.object({ packId: z.string(), measureId: z.string() })
export type OpenMeasure = z.infer<typeof OpenMeasure>

export const sessionCalls = {
  /** Who am I, what may I do, what day is it for the back end. Writes nothing: an account is made by its first write. */
  'open-session': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({}),
    output: z.object({
      grants: z.array(Grant),
      consents: z.array(ConsentPurpose),
      now: Instant,
      today: Day,
      /** The demo clock is set inside the campaign: a banner says so. */
      demo: z.boolean(),
      unreadCount: z.int(),
      /** The template that messages of WeChat are sent with; null where none is set up. */
      messageTemplateId: z.nullable(z.string()),
      /** What can be applied for here. What a new claim is for when nothing else is said comes first. */
      open: z.array(OpenMeasure),
    }),
    errors: [],
  }),
  /** Gives or takes back a consent. Answers kept with the account go with the consent to keep them. */
  'give-consent': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ purpose: ConsentPurpose, granted: z.boolean() }),
    output: z.object({ consents: z.array(ConsentPurpose) }),
    errors: ['keyReused'],
  }),
  /** The number that WeChat knows of the person, for the code that they let the phone have. One code, one number. */
  'read-phone-number': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: z.object({ code: z.string().check(z.minLength(1), z.maxLength(200)) }),
    output: z.object({ phone: z.string() }),
    errors: ['phoneNotGiven', 'tooMany'],
  }),
  /** The caller's messages, newest first; marks them read. */
  'list-inbox': defineCall({
    kind: 'read',
    callers: ['worker'],
    input: MessagesBefore,
    output: MessagePage,
    errors: [],
  }),
} as const
