import { batchLimit } from '@domain/payment/batch'
import { refuseList } from '@platform/trail/payment-list'
import { refuse } from '@platform/store/refusal'
import { evidenceOf, type Judging } from './attempt'

/** Who fills a batch is who proposed it, and never who releases it. */
export function batchByCaller({ evidence, context }: Judging<'evidence' | 'context'>): void {
  const { state, proposed } = evidenceOf(evidence, 'batch')
  if (proposed.accountId !== context.account._id) refuse('notAllowed', {})
  if (state !== 'proposed') refuse('wrongBatchState', { state })
}

export function batchHasRoom({ evidence }: Judging<'evidence'>): void {
  const { state, lines } = evidenceOf(evidence, 'batch')
  if (lines >= batchLimit) refuse('wrongBatchState', { state })
}

/** Of a cancelled batch everything is taken out, by whoever is at it. */
export function batchNotReleased(judging: Judging<'evidence' | 'context'>): void {
  if (evidenceOf(judging.evidence, 'batch').state !== 'cancelled') batchByCaller(judging)
}

/** Of a batch that went to the bank the answers come one by one, the last of them to a settled one. */
export function batchReleased({ evidence }: Judging<'evidence'>): void {
  const { _id, state, proposed, released } = evidenceOf(evidence, 'batch')
  if (state !== 'released' && state !== 'settled') return refuse('wrongBatchState', { state })
  if (released === null || released.accountId === proposed.accountId)
    refuseList(_id, 'it was released by who proposed it')
}

export function inThisBatch({ claim, evidence }: Judging<'claim' | 'evidence'>): void {
  const { _id } = evidenceOf(evidence, 'batch')
  if (claim.batchId !== _id) refuseList(_id, `claim ${claim._id} is not in it`)
}

export function cardKnown({ claim }: Judging<'claim'>): void {
  if (claim.bankCard.sealed === '') refuse('wrongStage', { stage: claim.stage })
}

export function noLiveBatch({ claim }: Judging<'claim'>): void {
  if (claim.batchId !== null) refuse('wrongStage', { stage: claim.stage })
}

export function amountAsApproved({ claim, evidence }: Judging<'claim' | 'evidence'>): void {
  const approved = evidenceOf(evidence, 'approvedAmount')
  if (!approved || claim.decision?.amount.payable !== approved)
    refuseList(evidenceOf(evidence, 'batch')._id, `${claim._id} was approved with another amount`)
}
