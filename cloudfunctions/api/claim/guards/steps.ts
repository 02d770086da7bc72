import { kindRules } from '@domain/procedure/fields/kinds'
import { checkForm } from '@domain/procedure/fields/check-form'
import { formWithOptions } from '@domain/procedure/fields/form-facts'
import { fieldsOf } from '@domain/procedure/field'
import { askedPapers } from '@domain/papers/asked-papers'
import { papersNotSeen, seenBy } from '@domain/papers/papers-seen'
import { windowOf } from '@domain/policy/pack/figure'
import { partOf } from '@domain/procedure/part-of'
import { stepOfStage } from '@domain/procedure/stages'
import type { ClaimRecord } from '@platform/records/claim'
import { openedForm } from '@platform/security/claim-fields'
import { refuse } from '@platform/store/refusal'
import { noOpenObjection as noObjectionTo, noticeOver as isOver } from '../../notice/notice-guards'
import { asksForm } from '@domain/procedure/asks-form'
import { rulesOf } from '@platform/call/claim-rules'
import type { NoticePlace } from '../../notice/notice-place'
import { standingRows } from '../standing-rows'
import { evidenceOf, type Judging } from './attempt'

/** The form names a district, and not every district has every office. */
export function officeFound({ evidence }: Judging<'evidence'>): void {
  if (!evidenceOf(evidence, 'officeFound')) refuse('noOffice', {})
}

/** What an office decides on it has seen: every file of every paper that is needed was opened by somebody of it. */
export function papersSeen({ claim, grant, changes }: Judging<'claim' | 'grant' | 'changes'>): void {
  const part = partOf(rulesOf(claim).procedure, 'papers')
  if (part === null) return
  const asked = askedPapers(part, openedForm(claim), changes.decision ?? claim.decision)
  const seen = seenBy(claim.papersSeen, grant?.organisationId ?? '')
  const papers = papersNotSeen(asked, claim.papers, seen)
  if (papers.length > 0) refuse('papersNotSeen', { papers })
}

/** Judged as any form is: what the officer filled in is part of what the claim says from then on. */
export function asksAnswered({ claim, changes, context }: Judging<'claim' | 'changes' | 'context'>): void {
  const step = stepOfStage(rulesOf(claim).procedure, claim.stage)
  if (step?.kind !== 'review') return
  const form = formWithOptions(asksForm(step), rulesOf(claim).pack.questions)
  const problems = checkForm(form, changes.asked?.[step.id] ?? {}, context.today)
  if (problems.length > 0) refuse('contentIncomplete', { problems })
}

/** Where the claim stands in public; null for a notice whose days no source states: that one its office posts elsewhere. */
function placeOf(claim: ClaimRecord): NoticePlace | null {
  const step = stepOfStage(rulesOf(claim).procedure, claim.stage)
  if (step?.kind === 'notice' && step.workingDays === null) return null
  if (claim.noticePlace === null) throw new Error(`claim ${claim._id} stands on no notice`)
  return claim.noticePlace
}

export async function noticeOver({
  transaction,
  claim,
  context,
}: Judging<'transaction' | 'claim' | 'context'>): Promise<void> {
  const place = placeOf(claim)
  if (place) await isOver(transaction, place, context.today)
}

export async function noOpenObjection({
  transaction,
  claim,
}: Judging<'transaction' | 'claim'>): Promise<void> {
  const place = placeOf(claim)
  if (place) await noObjectionTo(transaction, place)
}

/** What happened elsewhere has happened: its day is over or today. */
export function recordEntered({ claim, changes, context }: Judging<'claim' | 'changes' | 'context'>): void {
  const entered = changes.recorded?.[claim.stage]
  if (!entered?.note.trim()) refuse('wrongInput', { field: 'decision.note' })
  else if (entered.day > context.today) refuse('wrongInput', { field: 'decision.day' })
}

/** The account is opened and judged by its field each time: money goes nowhere else. */
export function accountKnown({ claim, changes, context }: Judging<'claim' | 'changes' | 'context'>): void {
  const procedure = rulesOf(claim).procedure
  const { payee } = procedure
  if (payee.kind !== 'accountOnForm') throw new Error(`claim ${claim._id} is paid to no account of its form`)
  const field = fieldsOf(procedure.form).find(({ id }) => id === payee.field)
  const form = openedForm({ ...claim, ...changes })
  const account = form[payee.field]
  if (field === undefined || account === undefined) return refuse('accountWrong', { problem: 'missing' })
  const problem = kindRules[field.kind].problem(account, field, context.today, form)
  if (problem !== null) refuse('accountWrong', { problem })
}

/** Who stands elsewhere was looked up before; whether those others have passed meanwhile is read in the transaction. */
export async function rowsSeen({
  transaction,
  evidence,
}: Judging<'transaction' | 'evidence'>): Promise<void> {
  const { notSettled, rivals } = evidenceOf(evidence, 'rows')
  const count = notSettled + (await standingRows(transaction, rivals)).size
  if (count > 0) refuse('rowsNotSettled', { count })
}

/** Nobody can have stayed throughout before the stay is over (000 一（二）2): handing in early is right, passing on is not. */
export function coveredDaysOver({ claim, context }: Judging<'claim' | 'context'>): void {
  const { pack, procedure } = rulesOf(claim)
  const covers = partOf(procedure, 'roster')?.covers
  if (covers === undefined) throw new Error(`the roster of ${procedure.measureId} covers no days`)
  const { to } = windowOf(pack.parameters, covers)
  if (context.today <= to) refuse('coveredDaysRunning', { until: to })
}

/** Until rows are paid one by one, none has a card. */
export function rowCardsKnown({ claim }: Judging<'claim'>): void {
  refuse('wrongStage', { stage: claim.stage })
}

/** No room can be kept for anybody yet: until there are rooms, none is chosen. */
export function roomChosen({ claim }: Judging<'claim'>): void {
  refuse('wrongStage', { stage: claim.stage })
}
