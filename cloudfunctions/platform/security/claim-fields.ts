import { textIn, type FormContent } from '@domain/procedure/fields/field-value'
import { claims, type ClaimRecord, type SealedField } from '../records/claim'
import { open, seal } from './vault'

type Kept = Pick<ClaimRecord, '_id' | 'form' | 'sealed'>

const placeOf = (id: string, field: string) => ({ collection: claims.name, id, field })

/** Seals what a field of a claim says, for this claim and field alone. */
export const sealField = (claimId: string, field: string, value: string, mask: string): SealedField => ({
  sealed: seal(value, placeOf(claimId, field)),
  mask,
})

/** Opens what was sealed of a claim; what is empty is empty. */
export const openSealed = ({ _id }: Pick<Kept, '_id'>, field: string, { sealed }: SealedField): string =>
  sealed === '' ? '' : open(sealed, placeOf(_id, field))

/** What a field of a claim's form says as text, opened where it is sealed. */
export function openField(claim: Kept, field: string): string {
  const sealed = claim.sealed[field]
  return sealed === undefined ? textIn(claim.form[field] ?? '') : openSealed(claim, field, sealed)
}

/** All that the form of a claim says, its sealed fields opened. */
export const openedForm = (claim: Kept): FormContent => ({
  ...claim.form,
  ...Object.fromEntries(Object.keys(claim.sealed).map((field) => [field, openField(claim, field)])),
})
