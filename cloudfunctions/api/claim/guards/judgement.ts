import { bankCardRefusal } from '@domain/person/bank-card'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import { fieldsOf } from '@domain/procedure/field'
import { partOf } from '@domain/procedure/part-of'
import type { ClaimRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { rulesOf } from '@platform/call/claim-rules'
import { presentHand } from '../claim-desk'
import { namesRow, rowField } from '@domain/claim/correction'
import { evidenceOf, type Judging } from './attempt'

export function identityConfirmed({ changes }: Judging<'changes'>): void {
  if (!changes.identityConfirmed) refuse('identityNotConfirmed', {})
}

export function conditionsMet({ changes }: Judging<'changes'>): void {
  if (changes.decision?.reason.verdict !== 'met') refuse('notEligible', {})
}

/** Once an office looks, only a ticket whose original was seen is in the amount: the decision knows which. */
export function somethingToPay({ changes }: Judging<'changes'>): void {
  if (!changes.decision?.amount.payable) refuse('noTicketCounts', {})
}

/** A refusal always has a reason from the rules. */
export function reasonNamed({ claim, changes }: Judging<'claim' | 'changes'>): void {
  const conditions = conditionsOf(rulesOf(claim).measure)
  if (!changes.refusal?.message || conditions.every(({ id }) => id !== changes.refusal?.conditionId))
    refuse('wrongInput', { field: 'decision.conditionId' })
}

/**
 * A correction names what the claim has: fields of its form, its parts, single tickets, papers that may be asked for, or rows of its
 * roster.
 */
export function partsNamed({ claim, changes, evidence }: Judging<'claim' | 'changes' | 'evidence'>): void {
  const { fields = [], message = '' } = changes.correction ?? {}
  const rows = fields.some(namesRow) ? evidenceOf(evidence, 'rowsThere') : []
  const known = new Set([...correctableOf(claim), ...rows.map(rowField)])
  if (fields.length === 0 || message === '' || fields.some((field) => !known.has(field)))
    refuse('wrongInput', { field: 'decision.correction.fields' })
}

function correctableOf(claim: ClaimRecord): string[] {
  const { procedure } = rulesOf(claim)
  const papers = partOf(procedure, 'papers')
  return [
    ...fieldsOf(procedure.form).map(({ id }) => id),
    ...procedure.parts.map(({ kind }) => kind),
    ...claim.tickets.map(({ id }) => `ticket:${id}`),
    ...(papers?.list ?? []).map(({ id }) => `paper:${id}`),
  ]
}

export function unionBelow({ claim, evidence }: Judging<'claim' | 'evidence'>): void {
  const union = evidenceOf(evidence, 'union')
  if (union.kind !== 'grassrootsUnion' || union.parentId !== presentHand(claim)?.organisationId)
    refuse('wrongInput', { field: 'decision.unionId' })
}

export function cardTyped({ evidence }: Judging<'evidence'>): void {
  const { typed, again } = evidenceOf(evidence, 'card')
  const problem = bankCardRefusal(typed, again)
  if (problem !== null) refuse('bankCardWrong', { problem })
}
