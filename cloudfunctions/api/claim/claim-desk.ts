import type { Flag } from '@domain/claim/flag'
import { flagsOfRaises, type Confirmation } from '@domain/claim/raise'
import type { GrantRecord } from '@platform/records/account'
import type { ClaimRecord } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'

/** Work that nobody set a day for comes behind all that has one. */
const noDay = '9999-12-31'

/** The office that has a claim to decide on, or null when none has. */
export const presentHand = ({ hands }: Pick<ClaimRecord, 'hands'>): Hand | null =>
  hands.find(({ queue }) => queue === 'waiting') ?? null

/** Whether a grant is one of the office that has or had a claim. */
export const isAt = (
  grant: Pick<GrantRecord, 'role' | 'organisationId'>,
  hand: Pick<Hand, 'role' | 'organisationId'>,
): boolean => grant.role === hand.role && grant.organisationId === hand.organisationId

/** Which office, and at which of its steps. */
export type OfficeStep = Pick<Hand, 'step' | 'role' | 'organisationId'>

/**
 * The hands of a claim that comes to an office: at the end, or where it was at this step before. What is due first lies on top
 * of a queue.
 */
export function handsWith(
  hands: readonly Hand[],
  { step, role, organisationId }: OfficeStep,
  { claimId, at, due }: { claimId: string; at: string; due: ClaimRecord['due'] },
): Hand[] {
  const waiting: Hand = {
    step,
    role,
    organisationId,
    queue: 'waiting',
    arrivedAt: at,
    queueKey: `${due?.day ?? noDay}.${at}.${claimId}`,
    passedBy: null,
    confirmed: null,
  }
  return hands.some((hand) => hand.step === step)
    ? hands.map((hand) => (hand.step === step ? waiting : hand))
    : [...hands, waiting]
}

/** A hand after its office has decided on the claim. */
export const settled = (hand: Hand, queue: 'returned' | 'done', claimId: string, at: string): Hand => ({
  ...hand,
  queue,
  queueKey: `${at}.${claimId}`,
})

/** The hands of a claim with one of them changed. */
export const handsAfter = (hands: readonly Hand[], changed: Hand): Hand[] =>
  hands.map((hand) => (hand.step === changed.step ? changed : hand))

/** The hands before one. */
const before = ({ hands }: Pick<ClaimRecord, 'hands'>, { step }: Pick<Hand, 'step'>): readonly Hand[] =>
  hands.slice(
    0,
    Math.max(
      0,
      hands.findIndex((hand) => hand.step === step),
    ),
  )

/**
 * Whether somebody passed this claim in another office before it came to a hand: the next office is for another pair of eyes.
 * What one office does one after the other, one officer may do.
 */
export const passedBelow = (claim: ClaimRecord, hand: Hand, accountId: string): boolean =>
  before(claim, hand).some((below) => below.passedBy === accountId && !isAt(below, hand))

const raised: readonly Flag['kind'][] = ['amountRaised', 'originalAdded']

/** The flags with those of what its offices raised, as it lies with them now. */
export const flagsWithRaises = (flags: readonly Flag[], hands: readonly Hand[]): Flag[] => [
  ...flags.filter(({ kind }) => !raised.includes(kind)),
  ...flagsOfRaises(hands),
]

/** What was confirmed of a claim before an office decides on it: last at a step before, and by a colleague who proposed it. */
export function confirmedBefore(claim: ClaimRecord, hand: Hand): Confirmation[] {
  const below = before(claim, hand).flatMap(({ confirmed }) => (confirmed ? [confirmed] : []))
  return [...below.slice(-1), ...(hand.confirmed ? [hand.confirmed] : [])]
}
