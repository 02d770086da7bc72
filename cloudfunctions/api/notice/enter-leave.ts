import type { Day } from '@domain/calendar/day'
import { columnsOf, valuesOf } from '@domain/notice/columns-of'
import { noticeWords } from '@domain/notice/notice-words'
import { numberOn } from '@domain/policy/pack/figure'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { stepOfStage } from '@domain/procedure/stages'
import type { Step } from '@domain/procedure/step'
import type { Actor } from '@platform/trail/audit'
import type { ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { leaveNotice } from './leave-notice'
import { openNotice, type Announced } from './open-notice'

type NoticeStep = Extract<Step, { kind: 'notice' }>

/** What a move knows that a notice needs. */
export type AtNotice = {
  before: ClaimRecord
  after: ClaimRecord
  /** What the form says after the move, opened. Called only where a claim comes on a notice. */
  form: () => FormContent
  actor: Actor
  at: Date
  today: Day
}

/**
 * What a move changes of a claim because it enters or leaves a public notice; part of every move. A notice whose days no source
 * states has no public page here, because nobody could say until when one objects: its office posts it and says when it is over.
 */
export async function changesAtNotice(
  transaction: Transaction,
  { before, after, form, actor, at, today }: AtNotice,
): Promise<Pick<ClaimRecord, 'noticePlace'>> {
  const stays = before.stage === after.stage
  if (!stays && before.noticePlace !== null) await leaveNotice(transaction, before.noticePlace)
  if (stays) return { noticePlace: before.noticePlace }
  const announced = await announcedBy(transaction, after, today)
  if (announced === null) return { noticePlace: null }
  const { procedure } = rulesOf(after)
  const payable = after.decision?.amount.payable ?? null
  const names = { region: () => null, employer: () => after.employerName }
  const subject = {
    claimId: after._id,
    owner: ownerOf(after),
    values: valuesOf(procedure, announced.shows, form(), payable, names),
  }
  return { noticePlace: await openNotice(transaction, announced, subject, { actor, at }) }
}

const ownerOf = ({ accountId, owner }: ClaimRecord) => ({
  accountId,
  organisationId: owner.kind === 'organisation' ? owner.id : null,
})

/** What the step that a claim has come to announces in public, or null where it announces nothing. */
async function announcedBy(
  transaction: Transaction,
  claim: ClaimRecord,
  today: Day,
): Promise<Announced | null> {
  const { pack, measure, procedure } = rulesOf(claim)
  const step = stepOfStage(procedure, claim.stage)
  if (!isPublic(step)) return null
  const officeId = claim.hands.find((hand) => hand.step === step.id)?.organisationId ?? ''
  const office = await transaction.get(organisations, officeId)
  if (!office) throw new Error(`claim ${claim._id} came to a notice of no office`)
  const workingDays = numberOn(pack.parameters, step.workingDays, today)
  return {
    packId: pack.id,
    measureId: measure.id,
    stepId: step.id,
    office: { id: office._id, name: office.name },
    ...noticeWords(measure.officialTitle, office.name, workingDays),
    shows: columnsOf(procedure, step.shows, measure),
    workingDays,
    hotlines: measure.hotlines,
  }
}

const isPublic = (step: Step | null): step is NoticeStep & { workingDays: string } =>
  step?.kind === 'notice' && step.workingDays !== null
