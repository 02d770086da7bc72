import { replayClaim, type AuditedAttempt, type AuditedClaim } from '@domain/claim/replay-claim'
import { movesOf } from '@domain/claim/transition'
import { procedureOf } from '@domain/packs/procedures'
import type { Pack } from '@domain/policy/pack/pack'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { replaysTo } from '@domain/policy/editions/replay'
import { verifyChain } from '../trail/audit'
import { askedMark, contentMark } from '../trail/claim-mark'
import { isUnchanged } from '../trail/payment-list'
import type { ClaimRecord } from '../records/claim'
import { paymentLines, payments, type Payment, type PaymentLine } from '../records/payment'
import type { AuditRow } from '../records/trail'
import { findById } from '../store/store'
import { byIds } from './audited-rows'
import { deskProblems } from './desk-problems'
import { rosterProblems } from './roster-problems'

/** The editions of packs at hand, by content hash. */
export type Packs = ReadonlyMap<string, Pack>

/** What of a claim does not agree with its audit rows: chain, stage, content, amount, and what was paid; nor what of its desks and its roster does not follow from it. */
export async function claimProblems(
  claim: ClaimRecord,
  rows: readonly AuditRow[],
  packs: Packs,
): Promise<string[]> {
  const procedure = procedureOf(claim.packId, claim.measureId)
  if (procedure === null)
    return [`nothing here says how ${claim.measureId} of ${claim.packId} is applied for`]
  const audited = replayClaim(rows, movesOf(procedure))
  const lines = await byIds(
    paymentLines,
    audited.attempts.map(({ lineId }) => lineId),
  )
  const payment = claim.slotId === null ? null : await findById(payments, claim.slotId)
  return [
    ...verifyChain(claim, rows),
    ...audited.misplaced.map(({ event, sequence }) => `audit row ${sequence} (${event}) cannot come there`),
    ...stageProblems(claim, audited),
    ...contentProblems(claim, audited),
    ...officeProblems(claim, audited),
    ...amountProblems(claim, audited, packs),
    ...audited.attempts.flatMap((attempt) => lineProblems(claim, attempt, lines.get(attempt.lineId))),
    ...paymentProblems(claim, audited, payment),
    ...(await deskProblems(claim)),
    ...(await rosterProblems(claim)),
  ]
}

function stageProblems(claim: ClaimRecord, { stage, gone, attempts, card }: AuditedClaim): string[] {
  const problems: string[] = []
  if (claim.stage !== stage)
    problems.push(`its stage is ${claim.stage}, and its audit rows lead to ${stage ?? 'none'}`)
  if (gone === 'discarded') problems.push('it was discarded as a draft, and is there')
  const batchId = stage === 'inPayment' ? (attempts.at(-1)?.batchId ?? null) : null
  if (claim.batchId !== batchId)
    problems.push(`it is in batch ${claim.batchId ?? 'none'}, and by its audit rows in ${batchId ?? 'none'}`)
  if (claim.paymentAttempts !== attempts.length)
    problems.push(
      `it says ${claim.paymentAttempts} payments were tried, and its audit rows ${attempts.length}`,
    )
  if (claim.bankCard.mask !== card)
    problems.push(`its card is ${claim.bankCard.mask || 'none'}, and its audit rows say ${card || 'none'}`)
  return problems
}

/** What was handed in stays as it is until it is returned. */
function contentProblems(claim: ClaimRecord, { gone, content }: AuditedClaim): string[] {
  if (gone !== null || content === null) return []
  return contentMark(claim) === content ? [] : ['its person or tickets are not those that were handed in']
}

/** What officers filled in and wrote down stays as they left it. */
function officeProblems({ _id, asked, recorded }: ClaimRecord, audited: AuditedClaim): string[] {
  if (audited.gone !== null) return []
  const changedAsks = differing(asked, audited.asked, (step) => askedMark(_id, step, asked[step]))
  const changedRecords = differing(recorded, audited.recorded, (step) => recorded[step])
  return [
    ...changedAsks.map((step) => `what was filled in at ${step} is not what its audit row says`),
    ...changedRecords.map((step) => `what was written down at ${step} is not what its audit row says`),
  ]
}

/** The steps of which two say something else. */
const differing = (
  kept: Readonly<Record<string, unknown>>,
  audited: Readonly<Record<string, unknown>>,
  saidAt: (step: string) => unknown,
): string[] =>
  [...new Set([...Object.keys(kept), ...Object.keys(audited)])].filter(
    (step) => canonicalJson(saidAt(step) ?? null) !== canonicalJson(audited[step] ?? null),
  )

function amountProblems(
  { decision, packHash }: ClaimRecord,
  { gone, payable, packHash: decidedUnder }: AuditedClaim,
  packs: Packs,
): string[] {
  // Nothing of an erased claim is left to agree.
  if (gone !== null) return decision === null ? [] : ['it was erased, and its decision is there']
  const stored = decision?.amount.payable ?? null
  const problems: string[] = []
  if (stored !== payable)
    problems.push(`its decision pays ${yuan(stored)}, and its audit rows say ${yuan(payable)}`)
  if (packHash !== decidedUnder)
    problems.push('it was decided under another edition of the pack than it says')
  const pack = packHash === null ? undefined : packs.get(packHash)
  if (decision && pack && !replaysTo(pack, decision))
    problems.push('its decision, made again under its pack, comes out otherwise')
  return problems
}

function lineProblems(claim: ClaimRecord, attempt: AuditedAttempt, line: PaymentLine | undefined): string[] {
  const { lineId, batchId, amount, payee, state } = attempt
  if (!line) return [`payment ${lineId} of batch ${batchId} is missing`]
  const problems: string[] = []
  if (!isUnchanged(line)) problems.push(`payment ${lineId} was changed`)
  if (line.claimId !== claim._id || line.batchId !== batchId)
    problems.push(`payment ${lineId} is in batch ${line.batchId}, and by its audit rows in ${batchId}`)
  if (line.amount !== amount)
    problems.push(`payment ${lineId} is of ${yuan(line.amount)}, and its audit rows say ${yuan(amount)}`)
  if (line.payee !== payee) problems.push(`payment ${lineId} goes to another name or card than approved`)
  if (line.state !== state)
    problems.push(`payment ${lineId} is ${line.state}, and its audit rows say ${state}`)
  return problems
}

function paymentProblems(
  { _id, slotId }: ClaimRecord,
  { stage, attempts, payable }: AuditedClaim,
  payment: Payment | null,
): string[] {
  const own = payment?.claimId === _id ? payment : null
  if (stage !== 'paid')
    return own ? [`payment record ${own._id} says it is paid, and its audit rows do not`] : []
  if (!own) return [`it is paid by its audit rows, and the payment record ${slotId ?? ''} is missing`]
  const paid = attempts.find(({ state }) => state === 'paid')
  if (own.lineId === paid?.lineId && own.amount === paid.amount && own.amount === payable) return []
  return [
    `payment record ${own._id} is of ${yuan(own.amount)} for ${own.lineId}, and its audit rows say ${yuan(payable)} for ${paid?.lineId ?? 'none'}`,
  ]
}

/** An amount for a line of the report. */
export const yuan = (amount: number | null): string =>
  amount === null ? 'nothing' : `${(amount / 100).toFixed(2)} yuan`
