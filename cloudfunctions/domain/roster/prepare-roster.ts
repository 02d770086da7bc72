import type { Day, DayWindow } from '../calendar/day'
import { prepare, type Prepared } from '../policy/decide/prepare'
import { conditionsIn } from '../policy/decide/conditions-of'
import { countsOf } from '../policy/decide/work-out'
import type { Condition } from '../policy/pack/condition'
import { windowOf } from '../policy/pack/figure'
import type { Measure } from '../policy/pack/measure'
import type { Rules } from '../policy/pack/pack'
import type { FieldKind } from '../procedure/field'
import type { PartOf, RosterColumn } from '../procedure/part'
import { ownTicket, type Charter } from './charter'

export type RosterPart = PartOf<'roster'>

/** What a roster is judged by: the rules of its measure, its columns, what the claim's charters are, and the day. */
export type RosterRules = {
  pack: Pick<Rules, 'parameters'>
  measure: Pick<Measure, 'amount'>
  part: RosterPart
  charters: readonly Charter[]
  today: Day
}

/** The rules with everything looked up once, so that ten thousand rows look up nothing. */
export type PreparedRoster = {
  part: RosterPart
  today: Day
  /** The columns; the one that says by what somebody came offers the charters of the claim too. */
  columns: readonly RosterColumn[]
  /** The columns that say who a person is, each null where the roster has none. */
  person: PersonColumns
  seat: string | null
  charters: ReadonlyMap<string, Charter>
  counts: Prepared | null
  /** Regions that the register has to be outside of. */
  outside: readonly string[]
  /** The days that a contract has to cover. */
  covers: DayWindow | null
}

export type PersonColumns = Record<'idNumber' | 'sex' | 'phone' | 'contract' | 'register', string | null>

/** What rows of a measure are counted by; null where they are counted without a condition. */
export const conditionOfRows = ({ amount }: Pick<Measure, 'amount'>): Condition | null =>
  amount.kind === 'money' ? countsOf(amount.parts) : null

/** The column that says by what a person came; null where nobody asks. */
export const seatColumnOf = ({ columns }: Pick<RosterPart, 'columns'>): string | null =>
  columns.find(({ choices = [] }) => choices.some(({ value }) => value === ownTicket))?.id ?? null

/** The columns that say who a person is: of each kind the first. */
export function personColumnsOf({ columns }: Pick<RosterPart, 'columns'>): PersonColumns {
  const first = (kind: FieldKind) => columns.find((column) => column.kind === kind)?.id ?? null
  const asksSex = ({ choices = [] }: RosterColumn) =>
    ['male', 'female'].every((sex) => choices.some(({ value }) => value === sex))
  return {
    idNumber: first('idNumber'),
    sex: columns.find(asksSex)?.id ?? null,
    phone: first('phone'),
    contract: first('contractTerm'),
    register: first('registerPlace'),
  }
}

/** Looks up everything that judging rows needs. Throws when the pack lacks a figure. */
export function prepareRoster({ pack, measure, part, charters, today }: RosterRules): PreparedRoster {
  const seat = seatColumnOf(part)
  const condition = conditionOfRows(measure)
  const person = personColumnsOf(part)
  const registerFact = part.columns.find(({ id }) => id === person.register)?.fact
  return {
    part,
    today,
    columns: part.columns.map((column) => (column.id === seat ? withCharters(column, charters) : column)),
    person,
    seat,
    charters: new Map(charters.map((charter) => [charter.id, charter])),
    counts: condition && prepare(condition, pack.parameters, today),
    outside: (condition ? conditionsIn(condition) : []).flatMap((leaf) =>
      leaf.kind === 'outsideRegions' && leaf.fact === registerFact ? leaf.prefixes : [],
    ),
    covers: part.covers === undefined ? null : windowOf(pack.parameters, part.covers),
  }
}

const withCharters = (column: RosterColumn, charters: readonly Charter[]): RosterColumn => ({
  ...column,
  choices: [
    ...(column.choices ?? []),
    ...charters.map(({ id, plate, from }) => ({ value: id, label: plate || from || id })),
  ],
})
