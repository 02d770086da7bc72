import '../zod-setup'
import * as z from 'zod/mini'
import type { Day } from '../calendar/day'
import { cents, type Cents } from '../money'

export const batchStates = ['proposed', 'released', 'settled', 'cancelled'] as const
export const BatchState = z.enum(batchStates)
export type BatchState = z.infer<typeof BatchState>

export const batchStateNames: Record<BatchState, string> = {
  proposed: '未放行',
  released: '已放行，待银行回复',
  settled: '银行已全部回复',
  cancelled: '已取消',
}

export const lineStates = ['open', 'paid', 'failed', 'takenOut'] as const
export const LineState = z.enum(lineStates)
export type LineState = z.infer<typeof LineState>

/** What a batch is called by when people speak of it. */
export const batchName = (day: Day, numberOfDay: number | null): string =>
  numberOfDay === null ? `${day} 的一批` : `${day} 第 ${numberOfDay} 批`

/** At most so many payments in one batch. */
export const batchLimit = 500

/** Payments of a batch by state: how many and how much. Their sums are the sums of the lines at every moment. */
export const Tally = z.object({ count: z.int(), amount: z.int() })
export type Tally = z.infer<typeof Tally>
export const Tallies = z.object({ open: Tally, paid: Tally, failed: Tally, takenOut: Tally })
export type Tallies = z.infer<typeof Tallies>

const none: Tally = { count: 0, amount: 0 }
export const noTallies: Tallies = { open: none, paid: none, failed: none, takenOut: none }

const changed = ({ count, amount }: Tally, by: 1 | -1, value: Cents): Tally => ({
  count: count + by,
  amount: amount + by * value,
})

/** Whether a payment is still part of its batch. */
export const isIn = ({ state }: { state: LineState }): boolean => state !== 'takenOut'

/** The tallies with one more payment that waits. */
export const withLine = (tallies: Tallies, amount: Cents): Tallies => ({
  ...tallies,
  open: changed(tallies.open, 1, amount),
})

/** The tallies after a waiting payment was settled one way or the other. */
export const withSettled = (tallies: Tallies, to: Exclude<LineState, 'open'>, amount: Cents): Tallies => ({
  ...tallies,
  open: changed(tallies.open, -1, amount),
  [to]: changed(tallies[to], 1, amount),
})

/** What a batch is about: everything but what was taken out again. */
export function totalOf({ open, paid, failed }: Tallies): { count: number; amount: Cents } {
  const all = [open, paid, failed]
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    amount: cents(all.reduce((sum, { amount }) => sum + amount, 0)),
  }
}
