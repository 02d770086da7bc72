import type { QueueRow } from '@contract/views'
import { dueStanding } from '@domain/claim/deadline'
import { levelOfStage, type ReviewLevel } from '@domain/claim/review-level'
import { readingTurn } from '@domain/claim/second-reading'
import { cents } from '@domain/money'
import type { ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { isConfirmed, openField } from '../claim/claim-content'
import { holderAt } from '../claim/claim-hold'
import type { Context, UseCase } from '../shared/context'
import { queueList } from './queue-filter'
import { queuePage } from './queue-page'
import { seatOf } from '../shared/seat'

const usualPage = 20

export const listReviewQueue: UseCase<'list-review-queue'> = async (
  { view, organisationId, after, employerId = null, search = null, most = usualPage },
  context,
) => {
  const seat = seatOf(context, organisationId)
  if (!seat) return refuse('notAllowed', {})
  const { grant, level } = seat
  const list = queueList({ view, employerId, search }, grant, context)
  const { found, next } = await queuePage(list, after, most)
  return {
    rows: found.map((claim) => rowOf(claim, level, context)),
    next,
    organisationName: grant.organisationName,
    level,
  }
}

function rowOf(claim: ClaimRecord, level: ReviewLevel, { account, today, now }: Context): QueueRow {
  const due = levelOfStage(claim.stage) === level ? claim.due : null
  return {
    id: claim._id,
    version: claim.version,
    packId: claim.packId,
    measureId: claim.measureId,
    stage: claim.stage,
    level,
    name: level === 'grassrootsUnion' ? openField(claim, 'name') || claim.name.mask : claim.name.mask,
    idNumberMask: claim.idNumber.mask,
    employerName: claim.employerName ?? '',
    payable: claim.decision?.amount.payable ?? cents(0),
    ticketCount: claim.tickets.length,
    submittedAt: claim.submittedAt ?? claim.createdAt,
    due,
    overdue: dueStanding(due, today) === 'past',
    flagCount: claim.flags.length,
    confirmed: isConfirmed(claim),
    readingTurn: readingTurn(claim.secondReading, account._id),
    heldBy: holderAt(claim, now)?.name ?? null,
  }
}
