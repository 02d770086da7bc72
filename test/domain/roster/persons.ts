import { addDays, day } from '@domain/calendar/day'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { checkCharacterOf } from '@domain/person/id-number'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { partOf } from '@domain/procedure/part-of'
import type { Charter } from '@domain/roster/charter'
import type { RosterPart, RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'

export const today = day('2023-02-15')

function rosterOf(procedure: typeof stayProcedure): RosterPart {
  const part = partOf(procedure, 'roster')
  if (part === null) throw new Error('no roster')
  return part
}

const rulesOf = (procedure: typeof stayProcedure, charters: readonly Charter[]): RosterRules => ({
  pack: changchun2023,
  measure: measureOf(changchun2023, procedure.measureId),
  part: rosterOf(procedure),
  charters,
  today,
})

/** The rules of item 1, and of item 2 with these charters. */
export const stayRules = rulesOf(stayProcedure, [])
export const transportRules = (charters: readonly Charter[] = []): RosterRules =>
  rulesOf(transportProcedure, charters)

export const coach = (id: string, changes: Partial<Charter> = {}): Charter => ({
  id,
  kind: 'coach',
  day: day('2023-01-28'),
  from: '四平',
  plate: '川A12345',
  cost: null,
  invoice: '',
  ...changes,
})

/** A right ID number: of a place, a birthday, and a number among those born there that day, odd for a man. */
export function idNumber({ place = '511324', birthday = '19900307', number = 123 } = {}): string {
  const first = `${place}${birthday}${String(number).padStart(3, '0')}`
  return first + checkCharacterOf(first)
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const rowId = (place: number): string =>
  `r${[5, 4, 3, 2, 1, 0].map((power) => letters[Math.floor(place / 26 ** power) % 26]).join('')}`

/** So many persons, each another, as rows of item 1 that count. */
export const person = (place: number): FormContent => {
  const birthday = addDays(day('1970-01-01'), place % 10_000).replaceAll('-', '')
  const man = place % 3 !== 0
  return {
    name: `张${['三', '四', '五', '明', '华', '伟', '芳'][place % 7] ?? '三'}`,
    sex: man ? 'male' : 'female',
    idNumber: idNumber({ birthday, number: 100 + 2 * Math.floor(place / 10_000) + (man ? 1 : 0) }),
    register: '四川省南充市仪陇县',
    phone: `138${String(10_000_000 + place)}`,
  }
}

export const row = (place: number, values: FormContent): RosterRow => ({
  id: rowId(place),
  values,
  origin: { kind: 'hand' },
  tickets: [],
})

export const stayer = (place: number, changes: FormContent = {}): RosterRow =>
  row(place, {
    ...person(place),
    contract: '2022-03-01/2025-02-28',
    stayedThroughout: true,
    dispatched: false,
    ...changes,
  })

export const returner = (place: number, changes: FormContent = {}): RosterRow =>
  row(place, {
    ...person(place),
    ride: 'own',
    returnDay: '2023-01-28',
    fare: 188_00,
    dispatched: false,
    ...changes,
  })
