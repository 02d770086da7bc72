import { readingTurn } from '@domain/claim/second-reading'
import { isOwnWork } from '@platform/call/claim-owner'
import { refuse } from '@platform/store/refusal'
import { passedBelow, presentHand } from '../claim-desk'
import { holderAt } from '../claim-hold'
import type { Judging } from './attempt'

/** Nobody decides, pays or books what is their own or their organisation's. */
export function notOwnWork({ claim, context }: Judging<'claim' | 'context'>): void {
  if (isOwnWork(context, claim)) refuse('notAllowed', {})
}

/** Hands that passed a claim below do not pass it above, at any number of steps. */
export function notPassedBelow({ claim, context }: Judging<'claim' | 'context'>): void {
  const hand = presentHand(claim)
  if (hand !== null && passedBelow(claim, hand, context.account._id)) refuse('notAllowed', {})
}

export function notHeldByAnother({ claim, context }: Judging<'claim' | 'context'>): void {
  const holder = holderAt(claim, context.now)
  if (holder && holder.accountId !== context.account._id)
    refuse('heldByOther', { name: holder.name, since: holder.since })
}

/** A claim drawn for second reading is proposed by one officer and approved by another. */
export function drawn({ claim, context }: Judging<'claim' | 'context'>): void {
  const turn = readingTurn(claim.secondReading, context.account._id)
  if (turn === 'colleague') refuse('sameHand', {})
  if (turn !== 'propose') refuse('wrongStage', { stage: claim.stage })
}

/** A claim that was not drawn is approved at once. */
export function secondReader({ claim, context }: Judging<'claim' | 'context'>): void {
  const turn = readingTurn(claim.secondReading, context.account._id)
  if (turn === 'colleague') refuse('sameHand', {})
  if (turn === 'propose') refuse('secondReadingMissing', {})
}
