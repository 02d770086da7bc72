import type { ClaimContent } from '@domain/application/draft'
import { normaliseIdNumber } from '@domain/person/id-number'
import { maskIdNumber, maskName, maskPhone } from '@domain/person/mask'
import { normaliseName } from '@domain/person/name'
import { normalisePhone } from '@domain/person/phone'
import { claims, type ClaimRecord, type SealedField } from '@platform/records/claim'
import { open, seal } from '@platform/vault'

/** The personal fields of a claim: how each is made comparable and how it is masked. */
const personalFields = {
  name: { normalise: normaliseName, mask: maskName },
  idNumber: { normalise: normaliseIdNumber, mask: maskIdNumber },
  phone: { normalise: normalisePhone, mask: maskPhone },
} as const
export type PersonalField = keyof typeof personalFields

const nothing: SealedField = { sealed: '', mask: '' }

/** Seals a personal field of a claim as typed, normalised first. */
export function sealField(claimId: string, field: PersonalField, typed: string): SealedField {
  const { normalise, mask } = personalFields[field]
  const value = normalise(typed)
  if (value === '') return nothing
  return { sealed: seal(value, { collection: claims.name, id: claimId, field }), mask: mask(value) }
}

/** Opens a personal field of a claim. */
export function openField(claim: ClaimRecord, field: PersonalField): string {
  const { sealed } = claim[field]
  return sealed === '' ? '' : open(sealed, { collection: claims.name, id: claim._id, field })
}

/** The content of a claim with its personal fields opened, for checks and the decision. */
export function contentOf(claim: ClaimRecord): ClaimContent {
  return {
    name: openField(claim, 'name'),
    idNumber: openField(claim, 'idNumber'),
    phone: openField(claim, 'phone'),
    householdRegister: claim.householdRegister,
    workerKind: claim.workerKind,
    labourRelation: claim.labourRelation,
    unionMember: claim.unionMember,
    employerId: claim.employerId,
    tickets: claim.tickets,
  }
}

/** The claim with changed content. Only the fields present in `changes` change; personal ones are sealed. */
export function withChanges(
  claim: ClaimRecord,
  changes: Partial<ClaimContent>,
  employerName: string | null,
): ClaimRecord {
  const { name, idNumber, phone, ...plain } = changes
  const sealed = (field: PersonalField, typed: string | undefined) =>
    typed === undefined ? claim[field] : sealField(claim._id, field, typed)
  return {
    ...claim,
    ...plain,
    employerName: changes.employerId === undefined ? claim.employerName : employerName,
    name: sealed('name', name),
    idNumber: sealed('idNumber', idNumber),
    phone: sealed('phone', phone),
  }
}
