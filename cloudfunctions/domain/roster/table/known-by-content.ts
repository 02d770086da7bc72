import { idNumberProblem, normaliseIdNumber } from '../../person/id-number'
import { isName, normaliseName } from '../../person/name'
import { isMobile, normalisePhone } from '../../person/phone'
import { provinceOf } from '../../person/province'
import { daysBetween, type Day } from '../../calendar/day'
import { termOf } from '../../procedure/fields/contract-term'
import { kindRules } from '../../procedure/fields/kinds'
import type { RosterColumn } from '../../procedure/part'
import { textOf, wordOf } from './cell-text'
import { dayReader } from './days-of-column'
import type { Cell } from './sheet'
import { choiceOf } from './words-of-offices'

/** Any day after all of them: what a number says of a birthday to come is not asked here. */
const farOff = '2099-12-31' as Day
const others = /出生|生日|入职|进厂|签|合同|发证|办理|有效|填/

/** Whether the filled cells of a column of a file are what a column of a roster holds, by what stands in them. */
export function holds(column: RosterColumn, heading: string, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '')
  return filled.length > 0 && (signs[column.kind]?.(filled, column, heading) ?? false)
}

const most = (share: number, filled: readonly Cell[], is: (text: string) => boolean): boolean =>
  filled.filter((cell) => is(textOf(cell))).length >= share * filled.length

/** Kinds that are known by what stands in a column. A yes, a sum or a remark could be anything's. */
const signs: Partial<
  Record<RosterColumn['kind'], (filled: readonly Cell[], column: RosterColumn, heading: string) => boolean>
> = {
  idNumber: (filled) =>
    most(0.6, filled, (text) => idNumberProblem(normaliseIdNumber(text), farOff) === null),
  phone: (filled) => most(0.6, filled, (text) => isMobile(normalisePhone(text))),
  registerPlace: (filled) => most(0.8, filled, (text) => provinceOf(wordOf(text)) !== null),
  contractTerm: (filled) =>
    most(0.6, filled, (text) => termOf(kindRules.contractTerm.normalise(text)) !== null),
  choice(filled, column) {
    const choice = choiceOf(column)
    return isSex(column) && most(0.9, filled, (text) => choice(text) !== null)
  },
  name: areNames,
  day: (filled, _column, heading) =>
    (heading === '' || (/日期|时间/.test(heading) && !others.test(heading))) && areDaysOfOneYear(filled),
}

const isSex = ({ choices = [] }: RosterColumn): boolean =>
  ['male', 'female'].every((sex) => choices.some(({ value }) => value === sex))

/** Names differ from one another, and are short; places, trades and classes repeat. */
function areNames(filled: readonly Cell[]): boolean {
  const names = filled.map((cell) => normaliseName(textOf(cell)))
  const right = names.filter(
    (name) =>
      isName(name) &&
      [...name].length <= 4 &&
      provinceOf(name) === null &&
      !/[省市县区部组厂班岗工员]$/.test(name),
  )
  return right.length >= 0.9 * filled.length && new Set(right).size >= 0.7 * filled.length
}

/** Birthdays lie decades apart. */
function areDaysOfOneYear(filled: readonly Cell[]): boolean {
  const read = dayReader(filled)
  const days = filled.flatMap((cell) => read(cell) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return days.length >= 0.8 * filled.length && !!first && !!last && daysBetween(first, last) <= 366
}
