import '@domain/zod-setup'
import * as z from 'zod/mini'
import { GrantedRole } from '@domain/organisation/role'
import { defineCall } from './call'
import { Grant } from './session-calls'
import { Instant } from './views'

const organisationId = z.string().check(z.minLength(1), z.maxLength(64))

export const teamCalls = {
  /** Organisations in which the caller may invite, and the roles they may give there. */
  'list-invitable': defineCall({
    kind: 'read',
    callers: ['staff'],
    input: z.object({ text: z.string().check(z.trim(), z.maxLength(40)) }),
    output: z.object({
      organisations: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(GrantedRole) })),
    }),
    errors: [],
  }),
  /** A single-use code that gives a role in one organisation. The code is shown once and kept only as a keyed hash. */
  'create-invitation': defineCall({
    kind: 'write',
    callers: ['staff'],
    input: z.object({
      role: GrantedRole,
      organisationId,
      displayName: z.string().check(z.trim(), z.minLength(1), z.maxLength(20)),
    }),
    output: z.object({ code: z.string(), expiresAt: Instant }),
    errors: ['notFound'],
  }),
  'accept-invitation': defineCall({
    kind: 'write',
    callers: ['worker'],
    input: z.object({ code: z.string().check(z.trim(), z.minLength(6), z.maxLength(20)) }),
    output: z.object({ grant: Grant }),
    errors: ['invitationNotValid', 'keyReused'],
  }),
  /** Invitations into an organisation that can still be used, those that end first on top. */
  'list-invitations': defineCall({
    kind: 'read',
    callers: ['staff'],
    input: z.object({ organisationId }),
    output: z.object({
      invitations: z.array(
        z.object({
          id: z.string(),
          role: GrantedRole,
          displayName: z.string(),
          expiresAt: Instant,
          /** Whether the caller gave it. */
          yours: z.boolean(),
        }),
      ),
    }),
    errors: ['notFound'],
  }),
  /** Takes back an invitation that nobody has used: by who gave it, or who could give it. Its code is then like an unknown one. */
  'withdraw-invitation': defineCall({
    kind: 'write',
    callers: ['staff'],
    input: z.object({ invitationId: z.string().check(z.minLength(1), z.maxLength(64)) }),
    output: z.object({ invitationId: z.string() }),
    errors: ['notFound', 'invitationNotValid', 'keyReused'],
  }),
  /** Who holds a role in an organisation the caller may invite into. */
  'list-grants': defineCall({
    kind: 'read',
    callers: ['staff'],
    input: z.object({ organisationId }),
    output: z.object({
      grants: z.array(
        z.object({
          id: z.string(),
          role: GrantedRole,
          displayName: z.string(),
          grantedAt: Instant,
          you: z.boolean(),
        }),
      ),
    }),
    errors: ['notFound'],
  }),
  /** Takes a role back. It lapses with the next call of that person. */
  'revoke-grant': defineCall({
    kind: 'write',
    callers: ['staff'],
    input: z.object({ grantId: z.string().check(z.maxLength(64)) }),
    output: z.object({ grantId: z.string() }),
    errors: ['notFound', 'keyReused'],
  }),
} as const
