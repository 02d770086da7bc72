import { dayAt } from '@domain/calendar/day'
import { claimNumberWords } from '@domain/claim/claim-number'
import type { OutputContent, OutputValue } from '@domain/output/bound-value'
import { officesOf, procedureOf } from '@domain/packs/procedures'
import { stageName } from '@domain/procedure/words'
import { nameOn, numberMaskOn } from '@platform/call/applicant-on'
import type { ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { findById } from '@platform/store/store'
import type { OutputField } from './output-fields'

/** What a claim says now, for its outputs. The one place where its content is turned into their values. */
export async function outputValues(claim: ClaimRecord): Promise<OutputContent> {
  const office = claim.hands[0]?.organisationId
  const union = office === undefined ? null : await findById(organisations, office)
  const { number, submittedAt, employerName, tickets, decision } = claim
  const fields: Record<OutputField, OutputValue> = {
    claimNumber: number && claimNumberWords(number),
    name: nameOn(claim) || null,
    idNumberMask: numberMaskOn(claim),
    submittedOn: submittedAt && dayAt(new Date(submittedAt)),
    employerName,
    handedTo: union?.name,
    ticketsHandedIn: tickets.length,
    ticketsCounted: decision?.items.filter(({ counted }) => counted).length,
    payable: decision?.amount.payable,
    stage: stageOf(claim),
  }
  return { fields, rows: {} }
}

/** Where a claim stands, as its applicant reads it. */
function stageOf({ packId, measureId, stage }: ClaimRecord): string {
  const [procedure, offices] = [procedureOf(packId, measureId), officesOf(packId)]
  if (procedure === null || offices === null) throw new Error(`${packId} has no procedure of ${measureId}`)
  return stageName(procedure, offices, stage)
}
