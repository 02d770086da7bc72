import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { textIn } from '@domain/procedure/fields/field-value'
import { judgeRows } from '@domain/roster/judge-roster'
import type { RowVerdict } from '@domain/roster/judged-row'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { Cell } from '@domain/roster/table/sheet'
import { person, row, stayRules, transportRules } from './persons'
import { cellsOf, officialHead, read, sheet, term } from './tables'

/** A mistake: what it makes of the cells of a row, and at which column it has to be found, as a problem or as a flag. */
type Mistake = { make: (cells: Cell[]) => void; column: string; found: string }

const [name, sex, number, register, phone, contract, stayed, dispatched] = [1, 2, 3, 4, 5, 6, 8, 9]
const put =
  (place: number | undefined, change: (text: string) => Cell) =>
  (cells: Cell[]): void => {
    if (place !== undefined) cells[place] = change(String(cells[place]))
  }
const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10)
const at = (text: string, place: number, change: (sign: string) => string): string =>
  text.slice(0, place) + change(text.charAt(place)) + text.slice(place + 1)

const ofStay: Mistake[] = [
  { make: put(name, () => null), column: 'name', found: 'missing' },
  { make: put(name, () => '张3'), column: 'name', found: 'nameNotHan' },
  { make: put(sex, () => ''), column: 'sex', found: 'missing' },
  { make: put(sex, () => '未知'), column: 'sex', found: 'notAChoice' },
  { make: put(sex, (text) => (text === '男' ? '女' : '男')), column: 'sex', found: 'sexDiffersFromId' },
  { make: put(number, () => null), column: 'idNumber', found: 'missing' },
  { make: put(number, (text) => Number(text.replace('X', '0'))), column: 'idNumber', found: 'numberCell' },
  { make: put(number, (text) => text.slice(0, 17)), column: 'idNumber', found: 'idLength' },
  { make: put(number, (text) => `${text}1`), column: 'idNumber', found: 'idLength' },
  {
    make: put(number, (text) => text.slice(0, 6) + text.slice(8, 17)),
    column: 'idNumber',
    found: 'idLegacy15',
  },
  { make: put(number, (text) => at(text, 15, () => 'O')), column: 'idNumber', found: 'idCharacters' },
  { make: put(number, (text) => `99${text.slice(2)}`), column: 'idNumber', found: 'idProvince' },
  {
    make: put(number, (text) => `${text.slice(0, 10)}1332${text.slice(14)}`),
    column: 'idNumber',
    found: 'idBirthday',
  },
  { make: put(number, (text) => at(text, 14, otherDigit)), column: 'idNumber', found: 'idCheckDigit' },
  {
    make: put(number, (text) =>
      at(
        at(text, 4, () => text.charAt(5)),
        5,
        () => text.charAt(4),
      ),
    ),
    column: 'idNumber',
    found: 'idCheckDigit',
  },
  { make: put(number, () => cellsOf(0)[2]), column: 'idNumber', found: 'sameIdAsRow' },
  { make: put(register, () => ''), column: 'register', found: 'missing' },
  { make: put(register, () => '南充市仪陇县'), column: 'register', found: 'provinceMissing' },
  { make: put(phone, () => null), column: 'phone', found: 'missing' },
  { make: put(phone, (text) => text.slice(0, 10)), column: 'phone', found: 'phoneNotMobile' },
  { make: put(phone, () => '0431-88562912'), column: 'phone', found: 'phoneNotMobile' },
  { make: put(phone, (text) => `12${text.slice(2)}`), column: 'phone', found: 'phoneNotMobile' },
  { make: put(contract, () => null), column: 'contract', found: 'missing' },
  { make: put(contract, () => '三年'), column: 'contract', found: 'termNotReadable' },
  { make: put(contract, () => '2025.3.1-2022.2.28'), column: 'contract', found: 'termBackwards' },
  { make: put(contract, () => '2022.2.30-2025.2.28'), column: 'contract', found: 'termNotReadable' },
  { make: put(contract, () => '2022.3.1-2023.1.31'), column: 'contract', found: 'contractNotCovering' },
  { make: put(stayed, () => '不详'), column: 'stayedThroughout', found: 'notAChoice' },
  { make: put(dispatched, () => null), column: 'dispatched', found: 'missing' },
]

const [day, fare, ride] = [7, 8, 6]
const ofTransport: Mistake[] = [
  { make: put(day, () => null), column: 'returnDay', found: 'missing' },
  { make: put(day, () => '1月28日'), column: 'returnDay', found: 'noSuchDay' },
  { make: put(day, () => '2023-02-30'), column: 'returnDay', found: 'noSuchDay' },
  { make: put(day, () => '01/02/2023'), column: 'returnDay', found: 'noSuchDay' },
  { make: put(fare, () => ''), column: 'fare', found: 'missing' },
  { make: put(fare, () => '一百'), column: 'fare', found: 'notANumber' },
  { make: put(fare, () => 0), column: 'fare', found: 'tooSmall' },
  { make: put(fare, () => 188.555), column: 'fare', found: 'notANumber' },
  { make: put(ride, () => '不清楚'), column: 'ride', found: 'notAChoice' },
]

const flagOfColumn: Record<string, string> = { contractNotCovering: 'contract' }
const finds = ({ problems, flags }: RowVerdict, { column, found }: Mistake): boolean =>
  problems.some((one) => one.column === column && one.problem === found) ||
  (flagOfColumn[found] === column && flags.some((flag) => flag === found))

const size = 500

function seeded(
  rules: RosterRules,
  head: Cell[],
  rowOf: (place: number) => Cell[],
  mistakes: readonly Mistake[],
) {
  const every = Math.floor(size / (mistakes.length * 3)) || 1
  const made = new Map<number, Mistake>()
  const rows = Array.from({ length: size }, (_, place): Cell[] => {
    const cells = rowOf(place)
    const mistake = place > 0 && place % every === 0 ? mistakes[(place / every) % mistakes.length] : undefined
    if (mistake !== undefined) {
      mistake.make(cells)
      made.set(place, mistake)
    }
    return cells
  })
  const { rows: found } = read(rules.part, [sheet([head, ...rows])])
  assert.deepEqual(
    found.map(({ line }) => line),
    rows.map((_, place) => place + 2),
  )
  const kept = found.map(({ values }, place) => row(place, values))
  return { rows, kept, verdicts: judgeRows(rules, kept), made }
}

const cases = [
  {
    item: 'item 1',
    rules: stayRules,
    head: [...officialHead, '是否留长', '是否派遣'],
    rowOf: (place: number): Cell[] => [place + 1, ...cellsOf(place), term, null, '是', '否'],
    mistakes: ofStay,
  },
  {
    item: 'item 2',
    rules: transportRules(),
    head: [
      '序号',
      '姓名',
      '性别',
      '身份证号',
      '户籍地',
      '手机号码',
      '乘车方式',
      '返岗日期',
      '车票金额',
      '是否派遣',
    ],
    rowOf: (place: number): Cell[] => [place + 1, ...cellsOf(place), '自费', '2023/1/28', 188, '否'],
    mistakes: ofTransport,
  },
]

for (const { item, rules, head, rowOf, mistakes } of cases) {
  test(`mistakes in a roster of ${item} are found at their row and column, and nowhere else`, () => {
    const { verdicts, made } = seeded(rules, head, rowOf, mistakes)
    const missed = [...made].filter(([place, mistake]) => {
      const verdict = verdicts[place]
      return verdict === undefined || !finds(verdict, mistake)
    })
    assert.ok(made.size >= mistakes.length)
    assert.equal(new Set(made.values()).size, mistakes.length)
    assert.deepEqual(
      missed.map(([place, { column, found }]) => ({ place, column, found })),
      [],
    )
    const wronged = verdicts.flatMap((verdict, place) =>
      !made.has(place) && (verdict.problems.length > 0 || verdict.flags.length > 0) ? [place] : [],
    )
    assert.deepEqual(wronged, [])
  })

  test(`no number of a card of ${item} is altered`, () => {
    const { rows, kept } = seeded(rules, head, rowOf, mistakes)
    for (const [place, cells] of rows.entries()) {
      const value = kept[place]?.values.idNumber
      assert.equal(value ?? '', cells[3] ?? '', `row ${place}`)
    }
  })
}

test('a roster without mistakes has none', () => {
  const { verdicts } = seeded(
    stayRules,
    [...officialHead, '是否留长', '是否派遣'],
    cases[0]?.rowOf ?? (() => []),
    [],
  )
  assert.deepEqual(
    verdicts.filter(({ counted }) => !counted),
    [],
  )
  assert.equal(textIn(person(1).idNumber ?? '').length, 18)
})
