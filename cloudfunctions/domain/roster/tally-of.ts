import { moneyOn } from '../policy/pack/figure'
import type { AmountPart } from '../policy/pack/amount'
import { textIn } from '../procedure/fields/field-value'
import type { RowVerdict } from './judged-row'
import { seatColumnOf, type RosterRules } from './prepare-roster'
import type { RosterRow, RowId } from './row'
import { hasWorth } from './row-facts'
import { emptyTally, type RosterTally } from './tally'

type Row = Pick<RosterRow, 'id' | 'values'>

/**
 * What rows come to, with their verdicts in the same order. Each row is one of bad, counted, not counted and excluded; what has to be
 * mended and what an office left out settles no fact. Sums of parts of a roster are those of the whole.
 */
export function tallyOf(
  rules: RosterRules,
  rows: readonly Row[],
  verdicts: readonly RowVerdict[],
  excluded: ReadonlySet<RowId>,
): RosterTally {
  const { part, charters } = rules
  const seatColumn = seatColumnOf(part)
  const charterIds = new Set(charters.map(({ id }) => id))
  const tally = { ...emptyTally, rows: rows.length, facts: {}, seats: {} as Record<string, number> }
  const counting: { row: Row; verdict: RowVerdict }[] = []
  for (const [place, row] of rows.entries()) {
    const verdict = verdicts[place]
    if (verdict === undefined) throw new Error('a row without a verdict')
    if (excluded.has(row.id)) {
      tally.excluded += 1
      continue
    }
    if (verdict.flags.length > 0) tally.flagged += 1
    const seat = seatColumn === null ? '' : textIn(row.values[seatColumn] ?? '')
    if (charterIds.has(seat)) tally.seats[seat] = (tally.seats[seat] ?? 0) + 1
    if (verdict.problems.length > 0) tally.bad += 1
    else if (verdict.counted) {
      tally.counted += 1
      counting.push({ row, verdict })
    } else tally.notCounted += 1
  }
  return { ...tally, facts: factsSettled(rules, counting) }
}

/** The facts that the roster settles, by the mechanism of the amount that counts its rows. */
function factsSettled(
  rules: RosterRules,
  counting: readonly { row: Row; verdict: RowVerdict }[],
): Record<string, number> {
  const { part, measure } = rules
  const parts = measure.amount.kind === 'money' ? measure.amount.parts : []
  const amount = parts.find((one) => 'counts' in one && one.counts !== undefined)
  if (amount === undefined) return {}
  const worths = counting.flatMap(({ row, verdict }) =>
    hasWorth(part, row.values) && verdict.worth !== null ? [verdict.worth] : [],
  )
  const facts = factsOfAmount(amount, rules, counting.length, worths)
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => part.settles.includes(fact)))
}

function factsOfAmount(
  amount: AmountPart,
  { pack, today }: RosterRules,
  heads: number,
  worths: readonly number[],
): Record<string, number> {
  if (amount.kind === 'perHead') return { [amount.count]: heads }
  if (amount.kind !== 'eachUpTo') return {}
  const cap = moneyOn(pack.parameters, amount.cap, today)
  const below = worths.filter((worth) => worth < cap)
  return {
    [amount.reaching]: worths.length - below.length,
    [amount.below]: below.reduce((sum, worth) => sum + worth, 0),
  }
}
