import { dayAt, type Day } from '@domain/calendar/day'
import { claimNumberWords } from '@domain/claim/claim-number'
import { yuanText } from '@domain/money'
import type { OutputContent, OutputValue, OutputValues } from '@domain/output/bound-value'
import type { Output } from '@domain/output/output'
import { officesOf } from '@domain/packs/procedures'
import type { AmountDecision } from '@domain/policy/decide/decision'
import { fieldsOf } from '@domain/procedure/field'
import { stageName } from '@domain/procedure/words'
import { numberMaskOn, procedureOn } from '@platform/call/applicant-on'
import { decisionOf } from '@platform/call/claim-decision'
import type { ClaimRecord } from '@platform/records/claim'
import { personsOn } from '@platform/records/queued-claim'
import { organisations } from '@platform/records/organisation'
import { openField } from '@platform/security/claim-fields'
import { findById } from '@platform/store/store'
import type { WorkedOutField } from './output-fields'
import { rosterListsOf } from './roster-lists'
import { valueOnPaper } from './value-on-paper'

/** What a claim says now, for one of its outputs. The one place where its content is turned into their values. */
export async function outputValues(claim: ClaimRecord, output: Output, today: Day): Promise<OutputContent> {
  const office = claim.hands[0]?.organisationId
  const union = office === undefined ? null : await findById(organisations, office)
  const { number, submittedAt, employerName, tickets } = claim
  const { amount, items } = decisionOf(claim, today)
  const workedOut: Record<WorkedOutField, OutputValue> = {
    claimNumber: number && claimNumberWords(number),
    idNumberMask: numberMaskOn(claim),
    submittedOn: submittedAt && dayAt(new Date(submittedAt)),
    employerName,
    handedTo: union?.name,
    ticketsHandedIn: tickets.length,
    ticketsCounted: items.filter(({ counted }) => counted).length,
    // Nobody and nothing is filled in by hand once there is somebody: a form says no zero.
    personsCounted: personsOn(claim) || null,
    payable: amount.payable || null,
    payableWorking: amount.payable > 0 ? workingOf(amount) : null,
    stage: stageOf(claim),
  }
  const rows = output.kind === 'list' ? await rosterListsOf(claim, today) : {}
  return { fields: { ...formValues(claim), ...workedOut }, rows }
}

/** What the form of a claim says, by field: whole, because a paper that is signed shows numbers in full. */
export const formValues = (claim: ClaimRecord): OutputValues =>
  Object.fromEntries(
    fieldsOf(procedureOn(claim).form).map((field) => {
      const value = claim.sealed[field.id] ? openField(claim, field.id) : claim.form[field.id]
      return [field.id, value === undefined ? null : valueOnPaper(field, value)]
    }),
  )

/** An amount in words: what is paid, and of which things where it is for more than one. */
export function workingOf({ payable, lines }: AmountDecision): string {
  const paid = lines.filter((line) => line.payable > 0)
  const parts = paid.map((line) => `${line.label.split('，')[0]} ${yuanText(line.payable)} 元`)
  return `${yuanText(payable)} 元${parts.length > 1 ? `（${parts.join('；')}）` : ''}`
}

/** Where a claim stands, as its applicant reads it. */
function stageOf(claim: ClaimRecord): string {
  const offices = officesOf(claim.packId)
  if (offices === null) throw new Error(`${claim.packId} has no offices`)
  return stageName(procedureOn(claim), offices, claim.stage)
}
