import '@domain/zod-setup'
import * as z from 'zod/mini'
import { GrantedRole } from '@domain/organisation/role'
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
})

/** The grants in force at an instant. */
export const activeGrants = (account: Account, now: Date): GrantRecord[] =>
  account.grants.filter((grant) => grant.expiresAt === null || grant.expiresAt > now.toISOString())
