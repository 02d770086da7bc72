import type { Field } from '@domain/procedure/field'
import { textIn } from '@domain/procedure/fields/field-value'
import { personColumnsOf } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import { comparableNumber } from '@domain/ticket/record/ticket'
import type { PartOf } from '@domain/procedure/part'
import type { RosterChunk } from '../records/roster'
import { keyedHash } from '../security/vault'

/** Keyed hash by which a person is found in rosters. */
export const personMarkOf = (idNumber: string): string => keyedHash('rosterPerson', idNumber)

/** Keyed hash by which a phone is found in rosters. */
export const phoneMarkOf = (phone: string): string => keyedHash('rosterPhone', phone)

/** Keyed hash by which a ticket is found, in rosters as in claims of travel. */
export const ticketMarkOf = (number: string): string => keyedHash('ticketNumber', number)

const cellOf = ({ values }: RosterRow, column: Field['id'] | null): string =>
  column === null ? '' : textIn(values[column] ?? '')

const markOf = (text: string, mark: (text: string) => string): string => (text === '' ? '' : mark(text))

/** By what rows are found again: of each its person and phone, empty where it names none, and the tickets of all. */
export function marksOfRows(
  part: PartOf<'roster'>,
  rows: readonly RosterRow[],
): Pick<RosterChunk, 'rowIds' | 'personMarks' | 'phoneMarks' | 'ticketMarks'> {
  const { idNumber, phone } = personColumnsOf(part)
  const numbers = rows.flatMap(({ tickets }) => tickets.map(({ number }) => comparableNumber(number)))
  return {
    rowIds: rows.map(({ id }) => id),
    personMarks: rows.map((row) => markOf(cellOf(row, idNumber), personMarkOf)),
    phoneMarks: rows.map((row) => markOf(cellOf(row, phone), phoneMarkOf)),
    ticketMarks: [...new Set(numbers.flatMap((number) => (number ? [ticketMarkOf(number)] : [])))],
  }
}
