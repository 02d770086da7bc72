import { normaliseClaimNumber } from '@domain/claim/claim-number'
import { normaliseIdNumber } from '@domain/person/id-number'
import { normaliseName } from '@domain/person/name'
import type { ClaimRecord } from '@platform/records/claim'
import { keyedHash } from '@platform/security/vault'
import { openField } from './claim-content'

/*
 * What an office can search its claims by: the number of the claim (受理号), the whole name, and the last four characters of the
 * ID number. Nothing else of a person is searchable, and no part of a name. Both are kept as keyed hashes that hold for one office: without the key
 * they say nothing, and the same person has other hashes in another office, so lists of two offices cannot be laid side by
 * side.
 */

/** A name in Latin letters is the same in capitals, as cards print it. */
const nameKey = (organisationId: string, name: string): string =>
  keyedHash('deskName', `${organisationId}\0${name.toUpperCase()}`)
const numberKey = (organisationId: string, number: string): string =>
  keyedHash('deskNumber', `${organisationId}\0${number}`)
const idEndKey = (organisationId: string, end: string): string =>
  keyedHash('deskIdEnd', `${organisationId}\0${end}`)

/** The keys by which an office finds a claim. */
export function searchKeysOf(claim: ClaimRecord, organisationId: string): string[] {
  const [name, idNumber] = [openField(claim, 'name'), openField(claim, 'idNumber')]
  return [
    ...(claim.number === null ? [] : [numberKey(organisationId, claim.number)]),
    ...(name === '' ? [] : [nameKey(organisationId, name)]),
    ...(idNumber === '' ? [] : [idEndKey(organisationId, idNumber.slice(-4))]),
  ]
}

/** The key of what an officer typed: the number of a claim, four characters that end an ID number, else a name. */
export function searchKeyOf(typed: string, organisationId: string): string {
  const number = normaliseClaimNumber(typed)
  if (number !== null) return numberKey(organisationId, number)
  const end = normaliseIdNumber(typed)
  return /^\d{3}[\dX]$/.test(end)
    ? idEndKey(organisationId, end)
    : nameKey(organisationId, normaliseName(typed))
}
