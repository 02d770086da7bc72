import { plusFigures, noFigures, type Figures } from '@domain/statistics/figures'
import { figuresOfMovement, type Office } from '@domain/statistics/movement'
import { belongToOne } from '@domain/statistics/roles-below'
import type { Day } from '@domain/calendar/day'
import { city } from '@platform/store/city'
import { command } from '@platform/store/cloud'
import { organisations } from '@platform/records/organisation'
import {
  belowSubject,
  clockPlaces,
  dailyFigures,
  figuresId,
  movements,
  roleSubject,
  type MovementRow,
} from '@platform/records/statistics'
import { find, findById, removeWhere } from '@platform/store/store'
import { transact } from '@platform/store/transaction'

export const countingPlace = 'movements'
/** A move carries the time of its call: one that began before this is written or given up by now. */
const settlingMilliseconds = 2 * 60_000
/** A cloud transaction should touch few documents: each row is at most two offices, their two roles and those above them. */
const rowsAtOnce = 20
const pagesATick = 60
const keptDays = 7

/** Adds the moves that have settled to the figures of their offices and days, each once. Gives how many. */
export async function countMovements(at: Date): Promise<number> {
  const settled = new Date(at.getTime() - settlingMilliseconds).toISOString()
  let counted = 0
  for (let page = 0; page < pagesATick; page += 1) {
    const place = await findById(clockPlaces, countingPlace)
    const after = place?.at ?? ''
    const rows = await find(
      movements,
      { _id: command.gt(after).and(command.lt(settled)) },
      { orderBy: [['_id', 'asc']], limit: rowsAtOnce },
    )
    const last = rows.at(-1)
    if (!last) break
    if (!(await addTogether(rows, await officesAbove(rows), after, last._id))) break
    counted += rows.length
  }
  await forgetCounted(at)
  return counted
}

type OfficesAbove = ReadonlyMap<string, string>

const isSummedAbove = ({ role }: Office): boolean => belongToOne(city.offices, role)

/** The office right above each of the rows that belongs to one of several, as it is now. */
async function officesAbove(rows: readonly MovementRow[]): Promise<OfficesAbove> {
  const offices = rows.flatMap(({ movement: { left, entered } }) => [left, entered])
  const ids = offices.flatMap((office) => (office && isSummedAbove(office) ? [office.organisationId] : []))
  if (ids.length === 0) return new Map()
  const filter = { _id: command.in([...new Set(ids)]) }
  const found = await find(organisations, filter, { limit: 2 * rowsAtOnce })
  return new Map(found.flatMap(({ _id, parentId }) => (parentId === null ? [] : [[_id, parentId]])))
}

/** Whose figures an office's work is counted in. */
function subjectsOf(office: Office, above: OfficesAbove): string[] {
  const { role, organisationId } = office
  const upper = isSummedAbove(office) ? above.get(organisationId) : undefined
  return [organisationId, roleSubject(role), ...(upper === undefined ? [] : [belowSubject(upper, role)])]
}

/** Figures and place in one transaction: whoever counts beside it finds the place moved and does nothing. */
function addTogether(
  rows: readonly MovementRow[],
  above: OfficesAbove,
  after: string,
  upTo: string,
): Promise<boolean> {
  const added = new Map<string, { subject: string; day: Day; figures: Figures }>()
  for (const { day, movement } of rows)
    for (const { office, figures } of figuresOfMovement(movement))
      for (const subject of subjectsOf(office, above)) {
        const id = figuresId(subject, day)
        const known = added.get(id)?.figures ?? noFigures
        added.set(id, { subject, day, figures: plusFigures(known, figures) })
      }
  return transact(async (transaction) => {
    const place = await transaction.get(clockPlaces, countingPlace)
    if ((place?.at ?? '') !== after) return false
    for (const [_id, { subject, day, figures }] of added) {
      const known = await transaction.get(dailyFigures, _id)
      const sum = plusFigures(known?.figures ?? noFigures, figures)
      await transaction.put(dailyFigures, { _id, subject, day, figures: sum })
    }
    await transaction.put(clockPlaces, { _id: countingPlace, at: upTo })
    return true
  })
}

/** Rows stay a week after they were counted, to look something up. */
async function forgetCounted(at: Date): Promise<void> {
  const place = await findById(clockPlaces, countingPlace)
  if (!place) return
  const old = new Date(at.getTime() - keptDays * 86_400_000).toISOString()
  await removeWhere(movements, { _id: command.lt(old < place.at ? old : place.at) })
}
