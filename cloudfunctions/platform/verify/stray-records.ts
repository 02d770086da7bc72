import { isLive } from '@domain/claim/stage'
import { replayClaim } from '@domain/claim/replay-claim'
import { chainProblems, kindOfEvent, type AuditFault } from '../trail/audit'
import { everyPage } from './every-record'
import { accounts } from '../records/account'
import { organisationClaims } from '../records/organisation-claim'
import { claims, claimSlots, type ClaimSlot } from '../records/claim'
import { notices } from '../records/notice'
import { enterpriseApplications } from '../records/enterprise'
import { invitations } from '../records/organisation'
import { paymentBatches, paymentLines, payments } from '../records/payment'
import { auditRows } from '../records/trail'
import { byIds, rowsOf } from './audited-rows'

const rowsAPage = 1000

/** Audit rows of records that are missing. A discarded draft is gone and says so in its last row. */
export async function* strayRows(): AsyncGenerator<AuditFault> {
  let last = ''
  for await (const page of everyPage(auditRows, rowsAPage)) {
    const ids = [...new Set(page.map(({ claimId }) => claimId))].filter((id) => id !== last)
    last = ids.at(-1) ?? last
    const known = await knownRecords(ids)
    for (const id of ids) if (!known.has(id)) for (const fault of await goneFaults(id)) yield fault
  }
}

const knownRecords = async (ids: readonly string[]): Promise<Set<string>> =>
  new Set([
    ...(await byIds(claims, ids)).keys(),
    ...(await byIds(paymentBatches, ids)).keys(),
    ...(await byIds(invitations, ids)).keys(),
    ...(await byIds(notices, ids)).keys(),
    ...(await byIds(enterpriseApplications, ids)).keys(),
  ])

async function goneFaults(id: string): Promise<AuditFault[]> {
  const rows = await rowsOf(id)
  const kind = rows[0] ? kindOfEvent(rows[0].event) : 'claim'
  // Between the two reads it may have been made.
  if ((await knownRecords([id])).has(id)) return []
  // Of a draft that was discarded no move was ever made.
  if (kind === 'claim' && replayClaim(rows, []).gone === 'discarded')
    return chainProblems(rows).map((problem) => ({ kind, id, problem }))
  return [{ kind, id, problem: `it is missing, and ${rows.length} audit rows of it are there` }]
}

/** Payments, lines and places that belong to no claim or batch, or to one that says otherwise. */
export async function* strayMoney(): AsyncGenerator<AuditFault> {
  for await (const page of everyPage(payments)) {
    const known = await byIds(
      claims,
      page.map(({ claimId }) => claimId),
    )
    for (const { _id: id, claimId } of page) {
      const claim = known.get(claimId)
      if (claim?.stage === 'paid' && claim.slotId === id) continue
      const problem = claim
        ? `it is for claim ${claimId}, which is ${claim.stage} and has the place ${claim.slotId ?? 'none'}`
        : `it is for claim ${claimId}, which is missing`
      yield { kind: 'payment', id, problem }
    }
  }
  for await (const page of everyPage(paymentLines)) {
    const known = await byIds(
      paymentBatches,
      page.map(({ batchId }) => batchId),
    )
    for (const { _id: id, batchId } of page)
      if (!known.has(batchId))
        yield { kind: 'payment', id, problem: `it is in batch ${batchId}, which is missing` }
  }
}

async function placeFaults(slots: readonly ClaimSlot[]): Promise<AuditFault[]> {
  const named = slots.flatMap(({ liveClaimId, previousClaimIds }) => [liveClaimId ?? '', ...previousClaimIds])
  const known = await byIds(claims, named)
  return slots.flatMap(({ _id: id, liveClaimId, previousClaimIds }) => {
    const problems = previousClaimIds
      .filter((earlier) => !known.has(earlier))
      .map((earlier) => `claim ${earlier}, which had the place before, is missing`)
    const live = known.get(liveClaimId ?? '')
    if (liveClaimId !== null && (!live || !isLive(live.stage) || live.slotId !== id))
      problems.push(`claim ${liveClaimId}, which has the place, is ${live?.stage ?? 'missing'}`)
    return problems.map((problem) => ({ kind: 'person' as const, id, problem }))
  })
}

/** Places of persons, and applications of accounts and organisations, whose claim is missing or over. */
export async function* strayPersons(): AsyncGenerator<AuditFault> {
  for await (const page of everyPage(claimSlots)) {
    const suspect = (await placeFaults(page)).map(({ id }) => id)
    // A claim may have given its place up between the two reads: looked at once more.
    if (suspect.length > 0)
      for (const fault of await placeFaults([...(await byIds(claimSlots, suspect)).values()])) yield fault
  }
  for await (const page of everyPage(accounts)) {
    const known = await byIds(
      claims,
      page.flatMap(({ drafts }) => drafts.map(({ claimId }) => claimId)),
    )
    for (const { drafts } of page)
      for (const { claimId } of drafts)
        if (!known.has(claimId))
          yield { kind: 'claim', id: claimId, problem: 'it is missing, and an account has it' }
  }
  for await (const page of everyPage(organisationClaims)) {
    const known = await byIds(
      claims,
      page.map(({ claimId }) => claimId),
    )
    for (const { claimId } of page)
      if (!known.has(claimId))
        yield { kind: 'claim', id: claimId, problem: 'it is missing, and an organisation has it' }
  }
}
