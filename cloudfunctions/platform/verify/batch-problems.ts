import { batchLimit, isIn, lineStates, noTallies, type Tallies } from '@domain/payment/batch'
import { numbersIn, replayBatch, type AuditedBatch } from '@domain/payment/replay-batch'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { actorKey, verifyChain } from '../trail/audit'
import { isUnchanged, markOfList } from '../trail/payment-list'
import { claims } from '../records/claim'
import { paymentLines, type PaymentBatch, type PaymentLine } from '../records/payment'
import type { AuditRow } from '../records/trail'
import { find } from '../store/store'
import { byIds } from './audited-rows'
import { yuan } from './claim-problems'

/** What of a batch does not agree with its audit rows, its lines and their claims. */
export async function batchProblems(batch: PaymentBatch, rows: readonly AuditRow[]): Promise<string[]> {
  const audited = replayBatch(rows)
  const order = { orderBy: [['number', 'asc']], limit: 2 * batchLimit } as const
  const lines = await find(paymentLines, { batchId: batch._id }, order)
  return [
    ...verifyChain(batch, rows),
    ...audited.misplaced.map(({ event, sequence }) => `audit row ${sequence} (${event}) cannot come there`),
    ...stateProblems(batch, audited),
    ...tallyProblems(batch, lines),
    ...lines.filter((line) => !isUnchanged(line)).map(({ _id }) => `payment ${_id} was changed`),
    ...releaseProblems(lines, audited),
    ...exportProblems(lines, audited),
    ...settledProblems(lines, audited),
    ...(await strayLines(lines)),
  ]
}

function stateProblems(batch: PaymentBatch, { state, proposed, released }: AuditedBatch<AuditRow>): string[] {
  const problems: string[] = []
  if (batch.state !== state)
    problems.push(`it is ${batch.state}, and its audit rows lead to ${state ?? 'none'}`)
  const hands = [
    ['proposed', batch.proposed, proposed],
    ['released', batch.released, released],
  ] as const
  for (const [what, hand, row] of hands)
    if ((hand && actorKey(hand.accountId)) !== (row && row.actor.key))
      problems.push(`it was ${what} by somebody else than it says`)
  if (batch.numberOfDay !== (proposed?.values.numberOfDay ?? null))
    problems.push(`it is number ${batch.numberOfDay ?? 'none'} of its day, and by its audit rows another`)
  const { payer: by, measure } = proposed?.values ?? {}
  if (batch.payer.organisationId !== by || batch.payer.measureId !== measure)
    problems.push('it is paid by or for something else than its audit rows say')
  if (released && released.actor.key === proposed?.actor.key)
    problems.push('it was proposed and released by one person')
  return problems
}

function tallyProblems({ lines: count, tallies }: PaymentBatch, lines: readonly PaymentLine[]): string[] {
  const problems: string[] = []
  const numbers = lines.map(({ number }) => number)
  if (numbers.length !== count || numbers.some((number, index) => number !== index + 1))
    problems.push(`it says it has ${count} payments, and ${lines.length} are there`)
  const summed: Tallies = { ...noTallies }
  for (const state of lineStates) {
    const { count, amount } = markOfList(lines.filter((line) => line.state === state))
    summed[state] = { count, amount }
  }
  if (canonicalJson(summed) !== canonicalJson(tallies))
    problems.push(`its sums (${sumsOf(tallies)}) are not those of its payments (${sumsOf(summed)})`)
  return problems
}

const sumsOf = (tallies: Tallies): string =>
  lineStates.map((state) => `${state} ${tallies[state].count}, ${yuan(tallies[state].amount)}`).join('; ')

/** What was released is what stands in the batch: what was taken out was so before, and after the release nothing goes in or out. */
function releaseProblems(lines: readonly PaymentLine[], { released }: AuditedBatch<AuditRow>): string[] {
  if (!released) return []
  return markProblems('released', lines.filter(isIn), released)
}

/** Each list that left for the bank is made of payments that were released, with their amounts. */
function exportProblems(lines: readonly PaymentLine[], { exports }: AuditedBatch<AuditRow>): string[] {
  return exports.flatMap((row) => {
    const numbers = new Set(numbersIn(String(row.values.numbers ?? '')))
    const left = lines.filter(({ number }) => numbers.has(number))
    return markProblems(`exported in audit row ${row.sequence}`, left, row)
  })
}

function markProblems(what: string, lines: readonly PaymentLine[], { values }: AuditRow): string[] {
  const { count, amount, list } = markOfList(lines)
  if (count === values.count && amount === values.amount && list === values.list) return []
  return [
    `${String(values.count)} payments of ${yuan(Number(values.amount))} were ${what}, and ${count} of ${yuan(amount)} are there${
      count === values.count && amount === values.amount ? ', not the same ones' : ''
    }`,
  ]
}

function settledProblems(lines: readonly PaymentLine[], { settled }: AuditedBatch<AuditRow>): string[] {
  if (!settled) return []
  const paid = markOfList(lines.filter(({ state }) => state === 'paid'))
  const failed = lines.filter(({ state }) => state === 'failed').length
  const { values } = settled
  if (values.paid === paid.count && values.paidAmount === paid.amount && values.failed === failed) return []
  return [
    `the bank settled ${String(values.paid)} of ${yuan(Number(values.paidAmount))} and ${String(values.failed)} failed, and its payments say ${paid.count} of ${yuan(paid.amount)} and ${failed}`,
  ]
}

/** Payments that no audit row of a claim knows of. Those that one does are compared from the claim. */
async function strayLines(lines: readonly PaymentLine[]): Promise<string[]> {
  const known = await byIds(
    claims,
    lines.map(({ claimId }) => claimId),
  )
  return lines.flatMap(({ _id, claimId }) => {
    const claim = known.get(claimId)
    if (!claim) return [`payment ${_id} is of claim ${claimId}, which is missing`]
    const attempts = Array.from({ length: claim.paymentAttempts }, (_, index) => `${claimId}-${index + 1}`)
    return attempts.includes(_id) ? [] : [`payment ${_id} was never made from claim ${claimId}`]
  })
}
