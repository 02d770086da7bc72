import { TimelineEntry, type ApplicantView, type ClaimView } from '@contract/views'
import { isEditable } from '@domain/claim/stage'
import type { Day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { roleOf } from '@domain/organisation/offices'
import { city } from '@platform/store/city'
import type { Decision } from '@domain/policy/decide/decision'
import { command } from '@platform/store/cloud'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { auditRows, type AuditRow } from '@platform/records/trail'
import { find } from '@platform/store/store'
import { contentOf } from './claim-content'
import { decideNow } from './claim-decision'
import { finishedPhotos } from './claim-photos'
import { employerOf } from './employer-of'
import { flagsReadTwice } from './read-twice'

/** The claim's decision: the stored one once decided on, a fresh one while its content can change. */
export function decisionOf(claim: ClaimRecord, today: Day): Decision {
  if (claim.decision && claim.stage !== 'returned') return claim.decision
  return decideNow(claim, today)
}

/** A claim with everything that its worker and its reviewers may see. */
export async function claimViewOf(stored: ClaimRecord, today: Day): Promise<Omit<ClaimView, 'pace'>> {
  const [claimPhotos, timeline, employer] = await Promise.all([
    finishedPhotos(stored._id),
    timelineOf(stored._id),
    employerOf(stored),
  ])
  const claim = asSeenNow(stored, claimPhotos)
  return {
    id: claim._id,
    number: claim.number,
    version: claim.version,
    packId: claim.packId,
    measureId: claim.measureId,
    stage: claim.stage,
    applicant: applicantView(claim),
    employer,
    employerNamed: claim.employerNamed,
    tickets: claim.tickets,
    papers: claim.papers,
    photos: claimPhotos.map(photoView),
    decision: decisionOf(claim, today),
    flags: claim.flags,
    ticketChoice: claim.ticketChoice,
    bankCardMask: claim.bankCard.mask || null,
    correction: claim.correction,
    returnedBy: claim.returnedBy,
    refusal: claim.refusal,
    submittedAt: claim.submittedAt,
    due: claim.due,
    timeline,
  }
}

/** What photos show of a claim that can still change is looked at anew: it was last looked at when the claim was handed in. */
function asSeenNow(claim: ClaimRecord, claimPhotos: readonly PhotoRecord[]): ClaimRecord {
  if (!isEditable(claim.stage)) return claim
  const others = claim.flags.filter(({ otherTicketId }) => otherTicketId === undefined)
  return { ...claim, flags: [...others, ...flagsReadTwice(claim.tickets, claimPhotos)] }
}

/** The person on a claim as the person may see it: numbers are masks. */
export const applicantView = (claim: ClaimRecord): ApplicantView => ({
  name: contentOf(claim).name,
  idNumberMask: claim.idNumber.mask,
  phoneMask: claim.phone.mask,
  householdRegister: claim.householdRegister,
  workerKind: claim.workerKind,
  labourRelation: claim.labourRelation,
  unionMember: claim.unionMember,
})

/** A photo without where it lies. */
export const photoView = (photo: PhotoRecord) => ({
  id: photo._id,
  width: photo.width,
  height: photo.height,
  bytes: photo.bytes,
  ...(photo.paperId === '' ? {} : { paperId: photo.paperId, pages: photo.pages }),
})

/** Openings and readings can be hundreds: they are left out by the query, or they would crowd out what was decided. */
const timelineEvents = TimelineEntry.shape.event.options
const mostMoves = 200

async function timelineOf(claimId: string): Promise<TimelineEntry[]> {
  const filter = { claimId, event: command.in(timelineEvents) }
  const rows = await find(auditRows, filter, { orderBy: [['sequence', 'asc']], limit: mostMoves })
  return rows.flatMap(timelineEntry)
}

function timelineEntry(row: AuditRow): TimelineEntry[] {
  const event = TimelineEntry.shape.event.safeParse(row.event)
  if (!event.success) return []
  const role =
    roleOf(city.offices, row.actor.role)?.roleName ??
    (row.actor.role === 'worker' ? '务工人员' : row.actor.role)
  return [
    {
      event: event.data,
      at: row.at,
      by: row.actor.organisation || role,
      ...(typeof row.values.message === 'string' ? { message: row.values.message } : {}),
      ...(typeof row.values.payable === 'number' ? { amount: cents(row.values.payable) } : {}),
    },
  ]
}
