import type { RosterRowView } from '@contract/roster-views'
import type { ClaimRecord } from '@platform/records/claim'
import { rosterPage, type RosterPage } from '../roster/roster-page'

type Listing = Parameters<typeof rosterPage>[1]

const usualPage = 50
const wholeRoster = 10_000

function shownOf({ values, masks }: RosterRowView, column: string): string | number {
  const value = values[column] ?? masks[column] ?? ''
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' ? '' : value
}

/** Numbers by their size, words by their letters; what is empty comes last. */
function compared(one: RosterRowView, other: RosterRowView, column: string): number {
  const [left = '', right = ''] = [one, other].map((row) => shownOf(row, column))
  if (left === right) return one.number - other.number
  if (left === '' || right === '') return left === '' ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return left.toString() < right.toString() ? -1 : 1
}

/** A page of rows in the order of a column. All that a view shows is looked at for it: the cursor is the place in that order. */
export async function rowsInOrder(claim: ClaimRecord, listing: Listing, column: string): Promise<RosterPage> {
  const { after, most = usualPage } = listing
  const rows: RosterRowView[] = []
  let page = await rosterPage(claim, { ...listing, after: null, most: wholeRoster }, 'office')
  rows.push(...page.rows)
  while (page.next !== null) {
    page = await rosterPage(claim, { ...listing, after: page.next, most: wholeRoster }, 'office')
    rows.push(...page.rows)
  }
  rows.sort((one, other) => compared(one, other, column))
  const from = after !== null && /^\d{1,6}$/.test(after) ? Number(after) : 0
  const next = from + most < rows.length ? String(from + most) : null
  return { ...page, rows: rows.slice(from, from + most), next }
}
