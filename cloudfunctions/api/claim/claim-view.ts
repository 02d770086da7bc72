import { TimelineEntry, type ClaimView, type FormView } from '@contract/views'
import { isEditable } from '@domain/claim/stage'
import { Day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { roleOf } from '@domain/organisation/offices'
import { city } from '@platform/store/city'
import { fieldsOf } from '@domain/procedure/field'
import { kindRules } from '@domain/procedure/fields/kinds'
import { command } from '@platform/store/cloud'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { noticeRows, notices } from '@platform/records/notice'
import { auditRows, type AuditRow } from '@platform/records/trail'
import { openField } from '@platform/security/claim-fields'
import { find, findById } from '@platform/store/store'
import { noticeLineOf } from '../notice/notice-view'
import { contentOf, decisionOf } from '@platform/call/claim-decision'
import { rulesOf } from '@platform/call/claim-rules'
import { finishedPhotos } from './claim-photos'
import { employerOf } from './employer-of'
import { flagsReadTwice } from './read-twice'

/** A claim with everything that its applicant and its reviewers may see. */
export async function claimViewOf(stored: ClaimRecord, today: Day): Promise<Omit<ClaimView, 'pace'>> {
  const [claimPhotos, timeline, employer, notice] = await Promise.all([
    finishedPhotos(stored._id),
    timelineOf(stored._id),
    employerOf(stored),
    noticeOf(stored, today),
  ])
  const claim = asSeenNow(stored, claimPhotos)
  return {
    id: claim._id,
    number: claim.number,
    version: claim.version,
    packId: claim.packId,
    measureId: claim.measureId,
    stage: claim.stage,
    ...formViewOf(claim),
    employer,
    tickets: claim.tickets,
    papers: claim.papers,
    ...rosterOf(claim),
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
    notice,
  }
}

/** What a claim has of a roster and of charters; nothing where its measure has none. */
function rosterOf(claim: ClaimRecord): Pick<ClaimView, 'charters' | 'roster' | 'rosterSample'> {
  const { charters, roster } = contentOf(claim)
  return {
    ...(charters ? { charters } : {}),
    ...(roster ? { roster } : {}),
    rosterSample: claim.roster?.sample.length ?? 0,
  }
}

/** Where a claim stands in public now, and what was objected to it. */
async function noticeOf({ noticePlace }: ClaimRecord, today: Day): Promise<ClaimView['notice']> {
  if (noticePlace === null) return null
  const [notice, row] = await Promise.all([
    findById(notices, noticePlace.noticeId),
    findById(noticeRows, noticePlace.rowId),
  ])
  if (!notice || !row) throw new Error(`notice ${noticePlace.noticeId} has no row for its claim`)
  return {
    id: notice._id,
    closesOn: noticeLineOf(notice, today).closesOn,
    openObjections: row.open,
    upheldObjections: row.upheld,
  }
}

/** What photos show of a claim that can still change is looked at anew: it was last looked at when the claim was handed in. */
function asSeenNow(claim: ClaimRecord, claimPhotos: readonly PhotoRecord[]): ClaimRecord {
  if (!isEditable(claim.stage)) return claim
  const others = claim.flags.filter(({ otherTicketId }) => otherTicketId === undefined)
  return { ...claim, flags: [...others, ...flagsReadTwice(claim.tickets, claimPhotos)] }
}

/** The form of a claim as it is sent: what is secret as masks alone. */
export function formViewOf(claim: ClaimRecord): FormView {
  const { procedure } = rulesOf(claim)
  const kinds = new Map(fieldsOf(procedure.form).map(({ id, kind }) => [id, kind]))
  const isSecret = (field: string): boolean => {
    const kind = kinds.get(field)
    return kind === undefined || kindRules[kind].secret
  }
  const [secret, open] = [
    Object.keys(claim.sealed).filter(isSecret),
    Object.keys(claim.sealed).filter((field) => !isSecret(field)),
  ]
  return {
    form: { ...claim.form, ...Object.fromEntries(open.map((field) => [field, openField(claim, field)])) },
    masks: Object.fromEntries(secret.map((field) => [field, claim.sealed[field]?.mask ?? ''])),
  }
}

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
  const recordedOn = Day.safeParse(event.data === 'recorded' ? row.values.day : null)
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
      ...(recordedOn.success ? { day: recordedOn.data } : {}),
    },
  ]
}
