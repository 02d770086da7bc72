import { canonicalJson } from '@domain/policy/editions/canonical'
import type { ClaimRecord } from '../records/claim'
import { keyedHash } from '../security/vault'

/** Keyed hash of what a worker handed in. Until it is returned nobody changes it: the audit row of handing in keeps the mark. */
export function contentMark(claim: ClaimRecord): string {
  const { name, idNumber, phone, householdRegister, workerKind, labourRelation } = claim
  const { unionMember, employerId, tickets, papers } = claim
  const sealed = [name.sealed, idNumber.sealed, phone.sealed]
  const plain = [householdRegister, workerKind, labourRelation, unionMember, employerId, tickets, papers]
  return keyedHash('content', canonicalJson([claim._id, sealed, plain]))
}
