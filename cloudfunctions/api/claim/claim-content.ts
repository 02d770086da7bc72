import { listedEmployerIn, employerIn } from '@domain/claim/claimant'
import type { ContentChanges } from '@domain/claim/content'
import { normaliseBankCard } from '@domain/person/bank-card'
import { maskBankCard } from '@domain/person/mask'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { EmployerValue, FormContent } from '@domain/procedure/fields/field-value'
import { subjectOf } from '@domain/procedure/subject-of'
import type { ClaimRecord, SealedField } from '@platform/records/claim'
import { noCard } from '@platform/records/blank-claim'
import { openedForm, openSealed, sealField } from '@platform/security/claim-fields'
import { rulesOf } from '@platform/call/claim-rules'
import { formKept } from './form-kept'

const cardField = 'bankCard'

/** Seals the card of a claim as typed, normalised first. */
export function sealCard(claimId: string, typed: string): SealedField {
  const card = normaliseBankCard(typed)
  return card === '' ? noCard : sealField(claimId, cardField, card, maskBankCard(card))
}

/** The number of the card that the money of a claim goes to; empty until it is given. */
export const cardOf = (claim: Pick<ClaimRecord, '_id' | 'bankCard'>): string =>
  openSealed(claim, cardField, claim.bankCard)

type OnForm = Pick<ClaimRecord, 'packId' | 'measureId' | 'form'>

/** The employer on a claim, as its form says it. */
export const employerOnForm = (claim: OnForm): EmployerValue | null =>
  employerIn(rulesOf(claim).procedure, claim.form)

/** The employer on a claim that the list does not have, as it was named. */
export function employerNamedOn(claim: OnForm): { name: string; district: string } | null {
  const employer = employerOnForm(claim)
  return employer && 'name' in employer ? employer : null
}

/** The id of the employer on a claim where it is one of the list. */
export const employerIdOn = (claim: OnForm): string | null =>
  listedEmployerIn(rulesOf(claim).procedure, claim.form)

/** The claim with changed content. Only what is present in `changes` changes; `listedName` is what an employer of the list is called. */
export function withChanges(
  claim: ClaimRecord,
  changes: ContentChanges,
  listedName: string | null,
): ClaimRecord {
  const { tickets = claim.tickets, papers = claim.papers, charters = claim.charters } = changes
  const changed = { ...claim, ...formKept(claim, changes.form ?? {}), tickets, papers, charters }
  return { ...changed, ...stillConfirmed(claim, changed), ...employerAfter(claim, changed, listedName) }
}

/** What is known of the employer goes with it: its name, and the union that was found for the one that was named. */
function employerAfter(
  before: ClaimRecord,
  after: ClaimRecord,
  listedName: string | null,
): Pick<ClaimRecord, 'employerName' | 'unionFound'> {
  const employer = employerOnForm(after)
  if (canonicalJson(employer) === canonicalJson(employerOnForm(before)))
    return { employerName: listedName ?? before.employerName, unionFound: before.unionFound }
  return { employerName: employer && 'name' in employer ? employer.name : listedName, unionFound: null }
}

/** Whether identity and at least one original were seen, without which nothing is passed on (000 五（三）2). */
export const isConfirmed = ({
  identityConfirmed,
  originalsSeen,
}: Pick<ClaimRecord, 'identityConfirmed' | 'originalsSeen'>): boolean =>
  identityConfirmed && originalsSeen.length > 0

/** Who applies is confirmed only as long as it is not changed. What was confirmed of the parts, each part says. */
function stillConfirmed(before: ClaimRecord, after: ClaimRecord): Pick<ClaimRecord, 'identityConfirmed'> {
  const { name, idNumber, creditCode } = subjectOf(rulesOf(before).procedure)
  const isSame = (form: FormContent, other: FormContent) =>
    [name, idNumber, creditCode].every((field) => field === null || form[field.id] === other[field.id])
  return { identityConfirmed: before.identityConfirmed && isSame(openedForm(before), openedForm(after)) }
}
