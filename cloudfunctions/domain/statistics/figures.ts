import '../zod-setup'
import * as z from 'zod/mini'

const count = z.int().check(z.minimum(0))

/** How many took how many whole days: `{ "0": 4, "3": 1 }`. */
export const DayCounts = z.record(z.string().check(z.regex(/^\d{1,4}$/)), count)
export type DayCounts = z.infer<typeof DayCounts>

/** What an office did with claims in some span of time. Adding two gives the figures of both. */
export const Figures = z.object({
  received: count,
  /** Passed to the next office, approved by the last one, or brought to an end. */
  passed: count,
  returned: count,
  /** By the condition that was not met. */
  refused: z.record(z.string().check(z.maxLength(60)), count),
  withdrawn: count,
  paid: count,
  paidCents: count,
  /** Days from arriving at the office to leaving it. */
  heldDays: DayCounts,
  /** Days from being handed in to being paid. */
  wholeDays: DayCounts,
})
export type Figures = z.infer<typeof Figures>

export const noFigures: Figures = {
  received: 0,
  passed: 0,
  returned: 0,
  refused: {},
  withdrawn: 0,
  paid: 0,
  paidCents: 0,
  heldDays: {},
  wholeDays: {},
}

const summed = (left: DayCounts, right: DayCounts): DayCounts => {
  const sum = { ...left }
  for (const [key, added] of Object.entries(right)) sum[key] = (sum[key] ?? 0) + added
  return sum
}

/** The figures of two spans or two offices together. */
export const plusFigures = (left: Figures, right: Figures): Figures => ({
  received: left.received + right.received,
  passed: left.passed + right.passed,
  returned: left.returned + right.returned,
  refused: summed(left.refused, right.refused),
  withdrawn: left.withdrawn + right.withdrawn,
  paid: left.paid + right.paid,
  paidCents: left.paidCents + right.paidCents,
  heldDays: summed(left.heldDays, right.heldDays),
  wholeDays: summed(left.wholeDays, right.wholeDays),
})

export const sumOfFigures = (figures: readonly Figures[]): Figures => figures.reduce(plusFigures, noFigures)

/** Claims that came and did not leave, when the figures go back to the beginning. */
export const stillWaiting = ({ received, passed, returned, refused, withdrawn }: Figures): number =>
  Math.max(0, received - passed - returned - withdrawn - totalOf(refused))

export const totalOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, each) => sum + each, 0)

/** The fewest days within which at least a share of the cases were done; null without a case. Share over 0, at most 1. */
export function daysForShare(counts: DayCounts, share: number): number | null {
  const total = totalOf(counts)
  let done = 0
  for (const days of Object.keys(counts)
    .map(Number)
    .sort((left, right) => left - right)) {
    done += counts[String(days)] ?? 0
    if (done >= share * total) return days
  }
  return null
}
