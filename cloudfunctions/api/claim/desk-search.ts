import { normaliseClaimNumber } from '@domain/claim/claim-number'
import { creditCodeProblem, normaliseCreditCode } from '@domain/organisation/credit-code'
import { normaliseIdNumber } from '@domain/person/id-number'
import { normaliseName } from '@domain/person/name'
import type { ClaimRecord } from '@platform/records/claim'
import { keyedHash } from '@platform/security/vault'
import { creditCodeOn, nameOn, personNumberOn } from '@platform/call/applicant-on'

/*
 * What an office can search its claims by: the number of the claim (受理号), the whole name, the last four characters of the
 * ID number, and the whole credit code of an enterprise. Nothing else is searchable, and no part of a name. All are kept as keyed hashes that hold for one office: without the key
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

const creditCodeKey = (organisationId: string, code: string): string =>
  keyedHash('deskCredit', `${organisationId}\0${code}`)

/** The keys by which an office finds a claim. */
export function searchKeysOf(claim: ClaimRecord, organisationId: string): string[] {
  const [name, idNumber, creditCode] = [nameOn(claim), personNumberOn(claim), creditCodeOn(claim)]
  return [
    ...(claim.number === null ? [] : [numberKey(organisationId, claim.number)]),
    ...(name === '' ? [] : [nameKey(organisationId, name)]),
    ...(idNumber === '' ? [] : [idEndKey(organisationId, idNumber.slice(-4))]),
    ...(creditCode === '' ? [] : [creditCodeKey(organisationId, creditCode)]),
  ]
}

/** The key of what an officer typed: the number of a claim, a credit code, four characters that end an ID number, else a name. */
export function searchKeyOf(typed: string, organisationId: string): string {
  const number = normaliseClaimNumber(typed)
  if (number !== null) return numberKey(organisationId, number)
  const code = normaliseCreditCode(typed)
  if (creditCodeProblem(code) === null) return creditCodeKey(organisationId, code)
  const end = normaliseIdNumber(typed)
  return /^\d{3}[\dX]$/.test(end)
    ? idEndKey(organisationId, end)
    : nameKey(organisationId, normaliseName(typed))
}
