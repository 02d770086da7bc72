import { dayAt } from '@domain/calendar/day'
import { claimNumberWords } from '@domain/claim/claim-number'
import { stageNames } from '@domain/claim/stage'
import type { OutputContent, OutputValue } from '@domain/output/bound-value'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { findById } from '@platform/store/store'
import { open } from '@platform/security/vault'
import type { OutputField } from './output-fields'

/** What a claim says now, for its outputs. The one place where its content is turned into their values. */
export async function outputValues(claim: ClaimRecord): Promise<OutputContent> {
  const office = claim.hands[0]?.organisationId
  const union = office === undefined ? null : await findById(organisations, office)
  const { number, name, idNumber, submittedAt, employerName, tickets, decision, stage } = claim
  const fields: Record<OutputField, OutputValue> = {
    claimNumber: number && claimNumberWords(number),
    name:
      name.sealed === ''
        ? null
        : open(name.sealed, { collection: claims.name, id: claim._id, field: 'name' }),
    idNumberMask: idNumber.mask,
    submittedOn: submittedAt && dayAt(new Date(submittedAt)),
    employerName,
    handedTo: union?.name,
    ticketsHandedIn: tickets.length,
    ticketsCounted: decision?.items.filter(({ counted }) => counted).length,
    payable: decision?.amount.payable,
    stage: stageNames[stage],
  }
  return { fields, rows: {} }
}
