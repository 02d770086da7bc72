import { normaliseIdNumber } from '../person/id-number'
import { normaliseName } from '../person/name'
import { textIn } from '../procedure/fields/field-value'
import type { PartOf } from '../procedure/part'
import { fitsMask } from '../ticket/check-reading'
import { bandOf, type ReadField, type TicketReading } from '../ticket/record/reading'
import type { RosterRow, RowId } from './row'

/** How well a person of a roster fits what is printed on a ticket, the best first. */
export const ticketFits = ['both', 'idAlone', 'nameAlone', 'nameAgainstId'] as const
export type TicketFit = (typeof ticketFits)[number]

/** What a ticket says of its traveller, as far as it could be read; empty where it could not. */
export type Traveller = { name: string; idMask: string }

/** Who the person of a row is. */
export type RowPerson = { rowId: RowId; name: string; idNumber: string }

/** `sure` where one person fits alone and nothing speaks against it; the others are those whom it may be, the best first. */
export type TicketMatch = { sure: RowId | null; candidates: RowId[] }

/** More than these nobody looks through: then the roster is searched by name. */
export const mostCandidates = 8

/** A mask of which so many digits show tells the people of one roster apart by itself. */
const digitsThatTell = 10

const shown = (field: ReadField | undefined): string => (field && bandOf(field) !== 'type' ? field.value : '')

/** Who travelled, by the reading of a ticket. */
export const travellerOf = ({ fields }: Pick<TicketReading, 'fields'>): Traveller => ({
  name: normaliseName(shown(fields.name)),
  idMask: shown(fields.idMasked).toUpperCase(),
})

/** Who the persons of a roster are, by its columns. */
export function personsOf({ columns }: Pick<PartOf<'roster'>, 'columns'>): (row: RosterRow) => RowPerson {
  const columnOf = (kind: string) => columns.find((column) => column.kind === kind)?.id ?? ''
  const [name, idNumber] = [columnOf('name'), columnOf('idNumber')]
  return ({ id, values }) => ({
    rowId: id,
    name: normaliseName(textIn(values[name] ?? '')),
    idNumber: normaliseIdNumber(textIn(values[idNumber] ?? '')),
  })
}

/** How a person fits a traveller; null where nothing speaks for them. A number that was kept wrongly says nothing. */
export function fitOf({ name, idMask }: Traveller, person: RowPerson): TicketFit | null {
  const isName = name !== '' && name === person.name
  const known = idMask.length === 18 && person.idNumber.length === 18
  const isId = known && fitsMask(person.idNumber, idMask)
  if (isName && isId) return 'both'
  if (isId) return 'idAlone'
  if (!isName) return null
  return known ? 'nameAgainstId' : 'nameAlone'
}

const digitsIn = (mask: string): number => mask.replace(/\*/g, '').length

/** Whose ticket it is, by how the people of the roster fit: `found` may come a page of rows at a time, in any order. */
export function matchOf(
  { name, idMask }: Traveller,
  found: readonly { rowId: RowId; fit: TicketFit }[],
): TicketMatch {
  const of = (fit: TicketFit) => found.filter((one) => one.fit === fit).map(({ rowId }) => rowId)
  const candidates = ticketFits.flatMap(of).slice(0, mostCandidates)
  const [both, idAlone] = [of('both'), of('idAlone')]
  if (both.length === 1) return { sure: both[0] ?? null, candidates }
  // Without a name that could speak against it, most of a number is enough.
  const tells = both.length === 0 && name === '' && digitsIn(idMask) >= digitsThatTell
  return { sure: tells && idAlone.length === 1 ? (idAlone[0] ?? null) : null, candidates }
}
