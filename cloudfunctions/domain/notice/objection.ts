import '../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../calendar/day'

/** How somebody objected who did not do it in the app. */
export const objectionWays = ['phone', 'visit', 'letter'] as const
export const ObjectionWay = z.enum(objectionWays)
export type ObjectionWay = z.infer<typeof ObjectionWay>

export const objectionStates = ['open', 'upheld', 'rejected'] as const
export const ObjectionState = z.enum(objectionStates)
export type ObjectionState = z.infer<typeof ObjectionState>

/** The two ways an objection ends. */
export const ObjectionOutcome = z.enum(['upheld', 'rejected'])
export type ObjectionOutcome = z.infer<typeof ObjectionOutcome>

const textOf = (shortest: number, longest: number) =>
  z.string().check(z.trim(), z.minLength(shortest), z.maxLength(longest))

/** What is wrong and how one knows it: a few words cannot be looked into. */
export const shortestReason = 10
export const longestReason = 500
export const ObjectionReason = textOf(shortestReason, longestReason)

/** What was found out: whoever objected reads it. */
export const shortestAnswer = 5
export const ObjectionAnswer = textOf(shortestAnswer, longestReason)

/** An objection to one row of a notice: it holds that row, and no other. */
export const Objection = z.object({
  noticeId: z.string(),
  rowId: z.string(),
  /** Whose account it came by. With a `way` that is the officer who wrote down what somebody else said. */
  accountId: z.string(),
  way: z.nullable(ObjectionWay),
  receivedOn: Day,
  reason: z.string(),
  at: z.string(),
  state: ObjectionState,
  answer: z.nullable(z.string()),
  settledBy: z.nullable(z.string()),
  settledAt: z.nullable(z.string()),
})
export type Objection = z.infer<typeof Objection>

/** Why somebody of the office may not settle an objection. */
export const settlingBars = ['ownObjection', 'ownMatter'] as const
export type SettlingBar = (typeof settlingBars)[number]

/** Who wants to settle: the account, and every organisation that it acts for. */
export type Settler = { accountId: string; organisationIds: readonly string[] }
/** Whose row it is: a person's or an organisation's. */
export type RowOwner = { accountId: string | null; organisationId: string | null }

/**
 * What keeps an officer from settling: they brought the objection in, for themselves or for somebody else, or it is about a matter of
 * their own or of their own organisation. Null when nothing does.
 */
export function barToSettling(
  objection: Pick<Objection, 'accountId'>,
  owner: RowOwner,
  settler: Settler,
): SettlingBar | null {
  if (objection.accountId === settler.accountId) return 'ownObjection'
  const { organisationId } = owner
  const isOwn =
    owner.accountId === settler.accountId ||
    (organisationId !== null && settler.organisationIds.includes(organisationId))
  return isOwn ? 'ownMatter' : null
}

/** What a row's objections say about it: one that is open holds it, one that was upheld never lets it pass as it is. */
export type RowHold = { open: number; upheld: number }

/** A row's counts after an objection came, or was settled. */
export const withObjection = ({ open, upheld }: RowHold): RowHold => ({ open: open + 1, upheld })
export const withSettled = ({ open, upheld }: RowHold, outcome: ObjectionOutcome): RowHold => ({
  open: Math.max(0, open - 1),
  upheld: outcome === 'upheld' ? upheld + 1 : upheld,
})
