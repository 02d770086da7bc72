import '@domain/zod-setup'
import * as z from 'zod/mini'
import { GrantedRole } from '@domain/organisation/role'
import type { Collection } from '../store/store'

const Organisation = z.object({
  _id: z.string(),
  /** A kind of the city's data. */
  kind: z.string(),
  name: z.string(),
  parentId: z.nullable(z.string()),
  district: z.string(),
  phone: z.nullable(z.string()),
  searchKeys: z.array(z.string()),
  /** Of an enterprise that came in by itself: under which application it was confirmed last. Its id is made of its credit code. */
  confirmedBy: z._default(z.nullable(z.string()), null),
})
export type Organisation = z.infer<typeof Organisation>

export const organisations: Collection<Organisation> = { name: 'organisations', schema: Organisation }

const EmployerRecord = z.object({
  _id: z.string(),
  name: z.string(),
  district: z.string(),
  union: z.nullable(z.object({ id: z.string(), name: z.string() })),
  districtUnion: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  searchKeys: z.array(z.string()),
})
export type EmployerRecord = z.infer<typeof EmployerRecord>

export const employers: Collection<EmployerRecord> = { name: 'employers', schema: EmployerRecord }

/** Who gave the invitation that a new environment starts with: nobody's account. */
export const foundingGiver = 'founding'

const Invitation = z.object({
  /** Keyed hash of the code: the code itself is shown once and kept nowhere. */
  _id: z.string(),
  role: GrantedRole,
  organisationId: z.string(),
  organisationName: z.string(),
  displayName: z.string(),
  createdBy: z.string(),
  /** Until when it is good. One that was taken back was good until then. */
  expiresAt: z.string(),
  usedBy: z.nullable(z.string()),
  withdrawnBy: z._default(z.nullable(z.string()), null),
  /** Its audit chain, empty until something happened to it. */
  auditSequence: z._default(z.int(), 0),
  auditHash: z._default(z.string(), ''),
  auditSeal: z._default(z.string(), ''),
})
export type Invitation = z.infer<typeof Invitation>

export const invitations: Collection<Invitation> = { name: 'invitations', schema: Invitation }
