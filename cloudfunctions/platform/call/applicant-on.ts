import { procedureOf } from '@domain/packs/procedures'
import type { Field } from '@domain/procedure/field'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { Procedure } from '@domain/procedure/procedure'
import { subjectOf, type SubjectFields } from '@domain/procedure/subject-of'
import { isSameOwner } from './claim-owner'
import type { ClaimRecord } from '../records/claim'
import { openField } from '../security/claim-fields'

/*
 * Who applies, as the form of a claim says it: of a person the name and the number of the card, of an enterprise what it is called
 * and its credit code. What a form does not ask for is empty.
 */

/** A claim as far as it says who applies. */
type Applied = Pick<ClaimRecord, '_id' | 'packId' | 'measureId' | 'form' | 'sealed'>

/** How a claim is applied for, by its own campaign. Throws where that is not of this code. */
export function procedureOn({ packId, measureId }: Pick<ClaimRecord, 'packId' | 'measureId'>): Procedure {
  const procedure = procedureOf(packId, measureId)
  if (procedure === null) throw new Error(`${measureId} of ${packId} is not applied for here`)
  return procedure
}

const fieldOf = (claim: Applied, which: keyof SubjectFields): Field | null =>
  subjectOf(procedureOn(claim))[which]

const said = (claim: Applied, field: Field | null): string =>
  field === null ? '' : openField(claim, field.id)

const nobody = { region: () => null, employer: () => null }

/** A field of a claim as lists may show it, without opening anything. */
function maskOf(claim: Applied, field: Field | null): string {
  if (field === null) return ''
  const value = claim.form[field.id]
  return (
    claim.sealed[field.id]?.mask ??
    (value === undefined ? '' : kindRules[field.kind].mask(value, field, nobody))
  )
}

/** By what lists call the applicant, in full. */
export const nameOn = (claim: Applied): string => said(claim, fieldOf(claim, 'name'))
/** By what lists call the applicant, masked where that is a person. */
export const nameMaskOn = (claim: Applied): string => maskOf(claim, fieldOf(claim, 'name'))
export const phoneMaskOn = (claim: Applied): string => maskOf(claim, fieldOf(claim, 'phone'))
export const personNumberOn = (claim: Applied): string => said(claim, fieldOf(claim, 'idNumber'))
export const creditCodeOn = (claim: Applied): string => said(claim, fieldOf(claim, 'creditCode'))

/** The number that tells applicants apart in a list: of the identity card, else the credit code. */
export const numberMaskOn = (claim: Applied): string =>
  maskOf(claim, fieldOf(claim, 'idNumber') ?? fieldOf(claim, 'creditCode'))

/** What holds the one place in a campaign, by the procedure of the claim. */
export function placeHolderOn(claim: ClaimRecord): string {
  const { place } = procedureOn(claim)
  if (place === 'organisation') return claim.owner.id
  return place === 'idNumber' ? personNumberOn(claim) : creditCodeOn(claim)
}

/** Whether two claims, of whatever measures, are of one applicant: of one card, else one credit code, else one owner. */
export function isSameApplicant(one: ClaimRecord, other: ClaimRecord): boolean {
  const [person, unit] = [personNumberOn(one), creditCodeOn(one)]
  if (person !== '') return person === personNumberOn(other)
  return unit !== '' ? unit === creditCodeOn(other) : isSameOwner(one.owner, other.owner)
}
