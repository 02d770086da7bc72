import '@domain/zod-setup'
import * as z from 'zod/mini'
import { ApplicationRefusal, ApplicationState } from '@domain/organisation/enterprise-application'
import type { Collection } from '../store/store'
import { SealedField } from './claim'

/** Somebody who says that they are an enterprise's HR, and what became of it. */
const EnterpriseApplication = z.object({
  _id: z.string(),
  version: z.int(),
  accountId: z.string(),
  state: ApplicationState,
  companyName: z.string(),
  /** The district as its id in the pack, and the office that confirms there. */
  district: z.string(),
  officeId: z.string(),
  creditCode: SealedField,
  /** The id that the organisation of this code has or will have: a keyed hash. Empty once erased. */
  organisationId: z.string(),
  /** The person's own name. */
  name: SealedField,
  /** The photo of the licence, in `photos`; empty once erased. */
  photoId: z.string(),
  refusal: z.nullable(z.object({ reason: ApplicationRefusal, message: z.string() })),
  askedAt: z.string(),
  changedAt: z.string(),
  /** While the office has it: since when, and its id. Empty otherwise. The queue is read by it, oldest first. */
  queueKey: z.string(),
  auditSequence: z.int(),
  auditHash: z.string(),
  auditSeal: z.string(),
})
export type EnterpriseApplication = z.infer<typeof EnterpriseApplication>

export const enterpriseApplications: Collection<EnterpriseApplication> = {
  name: 'enterpriseApplications',
  schema: EnterpriseApplication,
}
