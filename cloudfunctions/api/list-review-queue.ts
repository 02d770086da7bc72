import type { QueueView } from '@contract/review-calls'
import type { QueueRow } from '@contract/views'
import { isPast } from '@domain/application/deadline'
import { levelOfStage, type ReviewLevel } from '@domain/application/review-level'
import { readingTurn } from '@domain/application/second-reading'
import { cents } from '@domain/money'
import type { Day } from '@domain/calendar/day'
import { command } from '@platform/cloud'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/refusal'
import { find } from '@platform/store'
import { isConfirmed } from './claim-content'
import { holderAt } from './claim-hold'
import type { Context, UseCase } from './context'
import { seatOf } from './seat'

const pageSize = 20

/** A page of one office's queue, by keyset on an index: as fast at a million claims as at a thousand. */
export const listReviewQueue: UseCase<'list-review-queue'> = async (
  { view, organisationId, after },
  context,
) => {
  const seat = seatOf(context, organisationId)
  if (!seat) return refuse('notAllowed', {})
  const { grant, level } = seat
  const rows = await pageOf(view, level, grant.organisationId, after, context.today)
  const last = rows.at(-1)?.desks[level]
  const key = view === 'overdue' ? last?.dueKey : last?.queueKey
  return {
    rows: rows.map((claim) => rowOf(claim, level, context)),
    next: rows.length === pageSize ? (key ?? null) : null,
    organisationName: grant.organisationName,
    level,
  }
}

function pageOf(
  view: QueueView,
  level: ReviewLevel,
  organisationId: string,
  after: string | null,
  today: Day,
): Promise<ClaimRecord[]> {
  const desk = `desks.${level}`
  const [queueKey, dueKey] = [`${desk}.queueKey`, `${desk}.dueKey`]
  const queue = view === 'overdue' ? 'waiting' : view
  const filter = { [`${desk}.organisationId`]: organisationId, [`${desk}.queue`]: queue }
  if (view === 'overdue') {
    const from = after === null ? command.gt('') : command.gt(after)
    return find(
      claims,
      { ...filter, [dueKey]: from.and(command.lt(today)) },
      { orderBy: [[dueKey, 'asc']], limit: pageSize },
    )
  }
  const further = after === null ? {} : { [queueKey]: command.lt(after) }
  return find(claims, { ...filter, ...further }, { orderBy: [[queueKey, 'desc']], limit: pageSize })
}

function rowOf(claim: ClaimRecord, level: ReviewLevel, { account, today, now }: Context): QueueRow {
  const due = levelOfStage(claim.stage) === level ? claim.due : null
  return {
    id: claim._id,
    version: claim.version,
    stage: claim.stage,
    level,
    nameMask: claim.name.mask,
    idNumberMask: claim.idNumber.mask,
    employerName: claim.employerName ?? '',
    payable: claim.decision?.amount.payable ?? cents(0),
    ticketCount: claim.tickets.length,
    submittedAt: claim.submittedAt ?? claim.createdAt,
    due,
    overdue: isPast(due, today),
    flagCount: claim.flags.length,
    confirmed: isConfirmed(claim),
    readingTurn: readingTurn(claim.secondReading, account._id),
    heldBy: holderAt(claim, now)?.name ?? null,
  }
}
