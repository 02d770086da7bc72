import type { QueueRow } from '@contract/views'
import { dueStanding } from '@domain/claim/deadline'
import { readingTurn } from '@domain/claim/second-reading'
import { cents } from '@domain/money'
import { nameMaskOn, nameOn, numberMaskOn, procedureOn } from '@platform/call/applicant-on'
import type { GrantRecord } from '@platform/records/account'
import { personsOn, type QueuedClaim } from '@platform/records/queued-claim'
import { isConfirmed } from '../claim/claim-content'
import { isAt, presentHand } from '../claim/claim-desk'
import { holderAt } from '../claim/claim-hold'
import type { Context } from '../shared/context'

type Looker = Pick<Context, 'account' | 'today' | 'now'>

/** A claim as a row of an office's list, whatever measure it is of. */
export function queueRowOf(
  claim: QueuedClaim,
  grant: GrantRecord,
  { account, today, now }: Looker,
): QueueRow {
  const present = presentHand(claim)
  const due = present && isAt(grant, present) ? claim.due : null
  const persons = personsOn(claim)
  return {
    id: claim._id,
    version: claim.version,
    packId: claim.packId,
    measureId: claim.measureId,
    stage: claim.stage,
    role: grant.role,
    ...whoApplies(claim, grant),
    employerName: claim.employerName ?? '',
    payable: claim.decision?.amount.payable ?? cents(0),
    ticketCount: claim.tickets.length,
    ...(persons === null ? {} : { persons }),
    submittedAt: claim.submittedAt ?? claim.createdAt,
    due,
    overdue: dueStanding(due, today) === 'past',
    flagCount: claim.flags.length,
    confirmed: isConfirmed(claim),
    readingTurn: readingTurn(claim.secondReading, account._id),
    heldBy: holderAt(claim, now)?.name ?? null,
  }
}

/**
 * What a list calls whoever applies. The name of a person is whole for the union of the employer, whose members they are, and a mask
 * for everybody else.
 */
function whoApplies(claim: QueuedClaim, { role }: GrantRecord): Pick<QueueRow, 'name' | 'idNumberMask'> {
  const { steps, place } = procedureOn(claim)
  const ofMembers = steps.some(({ office }) => office.kind === 'unionOfEmployer' && office.role === role)
  const name = (ofMembers && nameOn(claim)) || nameMaskOn(claim)
  // A company is known by its name: the end of its code would only take the room for it.
  return { name, idNumberMask: place === 'idNumber' ? numberMaskOn(claim) : '' }
}
