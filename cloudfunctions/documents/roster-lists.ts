import { moneyOn } from '@domain/policy/pack/figure'
import type { OutputValues } from '@domain/output/bound-value'
import { hasWorth } from '@domain/roster/row-facts'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import { atMost, type Cents } from '@domain/money'
import type { ClaimRecord } from '@platform/records/claim'
import { decisionDay } from '@platform/call/claim-decision'
import { eachChunk, openChunk } from '@platform/roster/chunks'
import { excludedRows, judgeChunk } from '@platform/roster/judge-chunk'
import { rosterRulesOf } from '@platform/roster/roster-rules'
import type { Day } from '@domain/calendar/day'
import type { RosterList } from './output-fields'
import { valueOnPaper } from './value-on-paper'

/**
 * The lists of a claim with a roster: whoever counts, and of them those who came by a ticket of their own. Who has to be mended, does
 * not count or was left out stands on no paper: as many names as the form says, and the sum of what is paid is the sum of the claim.
 */
export async function rosterListsOf(
  claim: ClaimRecord,
  today: Day,
): Promise<Record<RosterList, OutputValues[]>> {
  const lists: Record<RosterList, OutputValues[]> = { roster: [], ownTickets: [] }
  if (claim.roster === null) return lists
  const day = decisionDay(claim, today)
  for await (const chunk of eachChunk(claim)) {
    // On the day of its tally: what is listed is what was counted.
    const rules = rosterRulesOf(claim, claim.roster.chunks[chunk.place]?.judgedOn ?? today)
    const rows = openChunk(chunk)
    const verdicts = judgeChunk(rules, chunk, rows)
    const excluded = excludedRows(chunk.marks)
    for (const [place, row] of rows.entries()) {
      const verdict = verdicts[place]
      if (verdict?.counted !== true || excluded.has(row.id)) continue
      const paid = paidFor(rules, row, verdict.worth, day)
      const values = { ...valuesOf(rules, row), paid }
      lists.roster.push(values)
      if (hasWorth(rules.part, row.values)) lists.ownTickets.push(values)
    }
  }
  return lists
}

const valuesOf = ({ part }: RosterRules, { values }: RosterRow): OutputValues =>
  Object.fromEntries(
    part.columns.map((column) => {
      const value = values[column.id]
      return [column.id, value === undefined ? null : valueOnPaper(column, value)]
    }),
  )

/** What is paid for one row by itself; nothing where it is one of those that are paid for together, such as riders of a coach. */
function paidFor(
  { pack, measure, part }: RosterRules,
  row: RosterRow,
  worth: Cents | null,
  day: Day,
): Cents | null {
  const parts = measure.amount.kind === 'money' ? measure.amount.parts : []
  const counted = parts.find((one) => 'counts' in one && one.counts !== undefined)
  if (counted?.kind === 'perHead') return moneyOn(pack.parameters, counted.rate, day)
  if (counted?.kind !== 'eachUpTo' || worth === null || !hasWorth(part, row.values)) return null
  return atMost(worth, moneyOn(pack.parameters, counted.cap, day))
}
