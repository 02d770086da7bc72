import type { ClaimContent } from '@domain/claim/draft'
import { problemOfIdNumber, problemOfPhone } from '@domain/claim/check-content'
import type { Day } from '@domain/calendar/day'
import { maskIdNumber, maskPhone } from '@domain/person/mask'
import { normaliseIdNumber } from '@domain/person/id-number'
import { normalisePhone } from '@domain/person/phone'
import type { ClaimView, Employer } from '@contract/views'
import { employerNamedSo } from '@/services/claim/named-employer'

/** Fields as they were changed on this phone. */
export type ClaimChanges = Partial<ClaimContent>

/** The changes that are really there: a change taken back leaves its name behind. */
export const given = (changes: ClaimChanges): ClaimChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))

/** What the server has, as content. ID number and phone come back as masks only and stay empty here. */
export function contentOnServer(claim: ClaimView): ClaimContent {
  const { applicant, employer, tickets } = claim
  return {
    name: applicant.name,
    idNumber: '',
    phone: '',
    householdRegister: applicant.householdRegister,
    workerKind: applicant.workerKind,
    labourRelation: applicant.labourRelation,
    unionMember: applicant.unionMember,
    employerId: claim.employerNamed ? null : (employer?.id ?? null),
    employerNamed: claim.employerNamed ?? null,
    tickets,
  }
}

/** The changes that may travel now: an ID number or a phone only whole and right, or emptied. */
export function sendable(unsent: ClaimChanges, today: Day): ClaimChanges {
  const { idNumber, phone, ...rest } = given(unsent)
  return {
    ...rest,
    ...(idNumber === undefined || hasUnfinishedId(unsent, today) ? {} : { idNumber }),
    ...(phone === undefined || !isSettled(problemOfPhone(phone)) ? {} : { phone }),
  }
}

/** Whether an ID number is typed that is not whole and right yet. It lives in the running app only. */
export const hasUnfinishedId = ({ idNumber }: ClaimChanges, today: Day): boolean =>
  idNumber !== undefined && !isSettled(problemOfIdNumber(idNumber, today))

/** The changes that may be kept on the phone: everything but an unfinished ID number. */
export const keepable = (unsent: ClaimChanges, today: Day): ClaimChanges =>
  given(hasUnfinishedId(unsent, today) ? { ...unsent, idNumber: undefined } : unsent)

const isSettled = (problem: string | null) => problem === null || problem === 'missing'

/** The changes left after some were sent: a field that was changed again meanwhile stays. */
export function leftAfter(unsent: ClaimChanges, sent: ClaimChanges): ClaimChanges {
  const left = Object.entries(given(unsent)).filter(
    ([field, value]) => sent[field as keyof ClaimContent] !== value,
  )
  return Object.fromEntries(left)
}

/** The server's view after it kept some changes, so that the next comparison starts from there. */
export function claimAfterSaving(
  claim: ClaimView,
  sent: ClaimChanges,
  employer: Employer | null,
  answer: Pick<ClaimView, 'version' | 'flags' | 'decision'>,
): ClaimView {
  const { tickets, employerId, employerNamed, idNumber, phone, ...person } = sent
  return {
    ...claim,
    ...answer,
    ...employerAfterSaving(claim, { employerId, employerNamed }, employer),
    tickets: tickets ?? claim.tickets,
    applicant: {
      ...claim.applicant,
      ...person,
      ...(idNumber === undefined ? {} : { idNumberMask: maskIdNumber(normaliseIdNumber(idNumber)) }),
      ...(phone === undefined ? {} : { phoneMask: maskPhone(normalisePhone(phone)) }),
    },
  }
}

function employerAfterSaving(
  claim: ClaimView,
  { employerId, employerNamed }: Pick<ClaimChanges, 'employerId' | 'employerNamed'>,
  employer: Employer | null,
): Pick<ClaimView, 'employer' | 'employerNamed'> {
  if (employerNamed) return { employer: employerNamedSo(employerNamed), employerNamed }
  if (employerId === undefined) return { employer: claim.employer, employerNamed: claim.employerNamed }
  return { employer: employer?.id === employerId ? employer : null, employerNamed: null }
}
