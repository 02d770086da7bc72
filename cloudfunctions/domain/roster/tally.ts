import '../zod-setup'
import * as z from 'zod/mini'

const count = z.int().check(z.minimum(0))

/** What a roster comes to. `facts` is what the rules decide by, such as how many stayed. */
export const RosterTally = z.object({
  rows: count,
  /** Rows that have to be mended. */
  bad: count,
  counted: count,
  /** Right, and not counted by the rules. */
  notCounted: count,
  /** Left out by an office. */
  excluded: count,
  flagged: count,
  facts: z.record(z.string(), z.number()),
  /** How many came by which charter. */
  seats: z.record(z.string(), count),
})
export type RosterTally = z.infer<typeof RosterTally>

export const emptyTally: RosterTally = {
  rows: 0,
  bad: 0,
  counted: 0,
  notCounted: 0,
  excluded: 0,
  flagged: 0,
  facts: {},
  seats: {},
}

const added = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]),
  )

/** What parts of a roster come to together. */
export const tallyTogether = (tallies: readonly RosterTally[]): RosterTally =>
  tallies.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      bad: sum.bad + one.bad,
      counted: sum.counted + one.counted,
      notCounted: sum.notCounted + one.notCounted,
      excluded: sum.excluded + one.excluded,
      flagged: sum.flagged + one.flagged,
      facts: added(sum.facts, one.facts),
      seats: added(sum.seats, one.seats),
    }),
    emptyTally,
  )
