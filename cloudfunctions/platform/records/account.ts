import '@domain/zod-setup'
import * as z from 'zod/mini'
import { GrantedRole } from '@domain/organisation/role'
import { isRoleHere } from '../store/city'
import type { Collection } from '../store/store'

/** A role in an organisation, held by an account until it is taken back or expires. */
export const GrantRecord = z.object({
  id: z.string(),
  role: GrantedRole,
  organisationId: z.string(),
  organisationName: z.string(),
  displayName: z.string(),
  grantedAt: z.string(),
  grantedBy: z.string(),
  expiresAt: z.nullable(z.string()),
})
export type GrantRecord = z.infer<typeof GrantRecord>

const Account = z.object({
  /** The platform's identity of the person in this mini-program. */
  _id: z.string(),
  createdAt: z.string(),
  consents: z.array(z.object({ purpose: z.string(), version: z.string(), at: z.string() })),
  grants: z.array(GrantRecord),
  /** The open draft of each measure, `<pack>.<measure>` in one text. */
  drafts: z.array(z.object({ measure: z.string(), claimId: z.string() })),
  inboxReadAt: z.string(),
  /** Of which packs answers are kept. Accounts older than this have none. */
  keptAnswers: z._default(
    z.array(z.object({ packId: z.string(), version: z.int(), keptAt: z.string() })),
    [],
  ),
  /** The application of an enterprise that is open: asked or refused. One an account. */
  enterpriseApplicationId: z._default(z.nullable(z.string()), null),
})
export type Account = z.infer<typeof Account>

export const accounts: Collection<Account> = { name: 'accounts', schema: Account }

/** An account as it is before its first write. */
export const newAccount = (id: string, now: Date): Account => ({
  _id: id,
  createdAt: now.toISOString(),
  consents: [],
  grants: [],
  drafts: [],
  inboxReadAt: '',
  keptAnswers: [],
  enterpriseApplicationId: null,
})

/** The grants in force at an instant: not over, and of a role that the city knows. */
export const activeGrants = (account: Account, now: Date): GrantRecord[] =>
  account.grants.filter(
    ({ role, expiresAt }) => isRoleHere(role) && (expiresAt === null || expiresAt > now.toISOString()),
  )
