import type { QueueRow } from '@contract/views'
import { cents } from '@domain/money'
import type { Day } from '@domain/calendar/day'
import { command } from '@platform/cloud'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { find } from '@platform/store'
import { holderAt } from './claim-hold'
import type { UseCase } from './context'

const pageSize = 20

/** A page of one union's queue, by keyset on an index: as fast at a million claims as at a thousand. */
export const listReviewQueue: UseCase<'list-review-queue'> = async (
  { view, organisationId, after },
  context,
) => {
  const grant = context.grants.find(
    (candidate) =>
      candidate.role === 'grassrootsUnion' &&
      (organisationId === null || candidate.organisationId === organisationId),
  )
  if (!grant) return refuse('notAllowed', {})
  const rows = await pageOf(view, grant.organisationId, after, context.today)
  const last = rows.at(-1)
  const key = view === 'overdue' ? last?.dueKey : last?.queueKey
  return {
    rows: rows.map((claim) => rowOf(claim, context.today, context.now)),
    next: rows.length === pageSize ? (key ?? null) : null,
    organisationName: grant.organisationName,
  }
}

type View = 'waiting' | 'overdue' | 'returned' | 'done'

function pageOf(view: View, unionId: string, after: string | null, today: Day): Promise<ClaimRecord[]> {
  if (view === 'overdue') {
    const from = after === null ? command.gt('') : command.gt(after)
    const filter = { unionId, queue: 'waiting', dueKey: from.and(command.lt(today)) }
    return find(claims, filter, { orderBy: [['dueKey', 'asc']], limit: pageSize })
  }
  const filter = { unionId, queue: view, ...(after === null ? {} : { queueKey: command.lt(after) }) }
  return find(claims, filter, { orderBy: [['queueKey', 'desc']], limit: pageSize })
}

/** Whether the union has had a claim for longer than it should. */
export const isOverdue = (claim: ClaimRecord, today: Day): boolean =>
  claim.queue === 'waiting' && claim.due !== null && claim.due.day < today

function rowOf(claim: ClaimRecord, today: Day, now: Date): QueueRow {
  return {
    id: claim._id,
    stage: claim.stage,
    nameMask: claim.name.mask,
    idNumberMask: claim.idNumber.mask,
    employerName: claim.employerName ?? '',
    payable: claim.decision?.amount.payable ?? cents(0),
    ticketCount: claim.tickets.length,
    submittedAt: claim.submittedAt ?? claim.createdAt,
    due: claim.due,
    overdue: isOverdue(claim, today),
    flagCount: claim.flags.length,
    heldBy: holderAt(claim, now)?.name ?? null,
  }
}
