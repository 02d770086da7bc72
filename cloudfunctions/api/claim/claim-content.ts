import { choiceAmong } from '@domain/claim/ticket-choice'
import { confirmedAmong } from '@domain/claim/raise'
import type { ClaimContent } from '@domain/claim/draft'
import { unchangedBetween } from '@domain/claim/unchanged-tickets'
import { seenAfter } from '@domain/papers/papers-seen'
import { normaliseIdNumber } from '@domain/person/id-number'
import { normaliseBankCard } from '@domain/person/bank-card'
import { maskBankCard, maskIdNumber, maskName, maskPhone } from '@domain/person/mask'
import { normaliseName } from '@domain/person/name'
import { normalisePhone } from '@domain/person/phone'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { claims, type ClaimRecord, type SealedField } from '@platform/records/claim'
import { open, seal } from '@platform/security/vault'

/** The personal fields of a claim: how each is made comparable and how it is masked. */
const personalFields = {
  name: { normalise: normaliseName, mask: maskName },
  idNumber: { normalise: normaliseIdNumber, mask: maskIdNumber },
  phone: { normalise: normalisePhone, mask: maskPhone },
  bankCard: { normalise: normaliseBankCard, mask: maskBankCard },
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
    employerNamed: claim.employerNamed,
    tickets: claim.tickets,
    papers: claim.papers,
  }
}

/** The claim with changed content. Only the fields present in `changes` change; personal ones are sealed. */
export function withChanges(
  claim: ClaimRecord,
  changes: Partial<ClaimContent>,
  employerName: string | null,
): ClaimRecord {
  const { name, idNumber, phone, employerId, employerNamed, ...plain } = changes
  const sealed = (field: PersonalField, typed: string | undefined) =>
    typed === undefined ? claim[field] : sealField(claim._id, field, typed)
  return {
    ...claim,
    ...stillConfirmed(claim, changes),
    ...plain,
    ...employerAfter(claim, { employerId, employerNamed }, employerName),
    name: sealed('name', name),
    idNumber: sealed('idNumber', idNumber),
    phone: sealed('phone', phone),
  }
}

/** A claim has one employer: of the list, or named. The union that was found belongs to the one that was named. */
function employerAfter(
  claim: ClaimRecord,
  { employerId, employerNamed }: Pick<Partial<ClaimContent>, 'employerId' | 'employerNamed'>,
  employerName: string | null,
): Partial<ClaimRecord> {
  if (employerNamed) {
    const same = canonicalJson(employerNamed) === canonicalJson(claim.employerNamed)
    const unionFound = same ? claim.unionFound : null
    return { employerId: null, employerNamed, employerName: employerNamed.name, unionFound }
  }
  if (employerId !== undefined) return { employerId, employerName, employerNamed: null, unionFound: null }
  return employerNamed === null && claim.employerNamed !== null
    ? { employerNamed: null, employerName: null, unionFound: null }
    : {}
}

/** Whether identity and at least one original were seen, without which nothing is passed on (000 五（三）2). */
export const isConfirmed = ({ identityConfirmed, originalsSeen }: ClaimRecord): boolean =>
  identityConfirmed && originalsSeen.length > 0

/** What an office has confirmed stays confirmed only as long as it is not changed: a corrected ticket is looked at anew. */
function stillConfirmed(
  claim: ClaimRecord,
  changes: Partial<ClaimContent>,
): Pick<ClaimRecord, 'identityConfirmed' | 'originalsSeen' | 'papersSeen' | 'ticketChoice' | 'hands'> {
  const differs = (field: 'name' | 'idNumber') => {
    const typed = changes[field]
    return typed !== undefined && personalFields[field].normalise(typed) !== openField(claim, field)
  }
  const { tickets = claim.tickets } = changes
  const same = unchangedBetween(claim.tickets, tickets)
  return {
    identityConfirmed: claim.identityConfirmed && !differs('name') && !differs('idNumber'),
    originalsSeen: claim.originalsSeen.filter(same),
    papersSeen: seenAfter(claim.papersSeen, claim.papers, changes.papers ?? claim.papers),
    hands: claim.hands.map((hand) => ({ ...hand, confirmed: confirmedAmong(hand.confirmed, same) })),
    ticketChoice: choiceAmong(
      claim.ticketChoice,
      tickets.filter(({ id }) => same(id)),
    ),
  }
}
