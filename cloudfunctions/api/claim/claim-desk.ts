import type { Flag } from '@domain/claim/flag'
import { flagsOfRaises, type Confirmation } from '@domain/claim/raise'
import type { GrantedRole } from '@domain/organisation/role'
import type { GrantRecord } from '@platform/records/account'
import type { ClaimRecord } from '@platform/records/claim'
import type { Hand } from '@platform/records/desk'

/** Work that nobody set a day for comes behind all that has one. */
const noDay = '9999-12-31'

/** The office that has a claim to decide on, or null when none has. */
export const presentHand = ({ hands }: Pick<ClaimRecord, 'hands'>): Hand | null =>
  hands.find(({ queue }) => queue === 'waiting') ?? null

/** The office of a role that has or had a claim, at the last of its steps. */
export const handOf = ({ hands }: Pick<ClaimRecord, 'hands'>, role: GrantedRole): Hand | null =>
  hands.filter((hand) => hand.role === role).at(-1) ?? null

/** Whether a grant is one of the office that has or had a claim. */
export const isAt = (grant: Pick<GrantRecord, 'role' | 'organisationId'>, hand: Hand): boolean =>
  grant.role === hand.role && grant.organisationId === hand.organisationId

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

/** The steps before the last one of an office. */
function before(claim: Pick<ClaimRecord, 'hands'>, role: GrantedRole): readonly Hand[] {
  const last = handOf(claim, role)
  return last === null ? [] : claim.hands.slice(0, claim.hands.indexOf(last))
}

/** Whether somebody passed this claim at a step before an office's: the next step is for another pair of eyes. */
export const passedBelow = (claim: ClaimRecord, role: GrantedRole, accountId: string): boolean =>
  before(claim, role).some(({ passedBy }) => passedBy === accountId)

const raised: readonly Flag['kind'][] = ['amountRaised', 'originalAdded']

/** The flags with those of what its offices raised, as it lies with them now. */
export const flagsWithRaises = (flags: readonly Flag[], hands: readonly Hand[]): Flag[] => [
  ...flags.filter(({ kind }) => !raised.includes(kind)),
  ...flagsOfRaises(hands),
]

/** What was confirmed of a claim before an office decides on it: at the step before, and by a colleague who proposed it. */
export const confirmedBefore = (claim: ClaimRecord, role: GrantedRole): Confirmation[] =>
  [before(claim, role).at(-1)?.confirmed, handOf(claim, role)?.confirmed].flatMap((one) => (one ? [one] : []))
