import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { packs } from '@domain/packs/all-packs'
import { procedureOf } from '@domain/packs/procedures'
import { measureOf } from '@domain/policy/pack/measure-of'
import { partOf } from '@domain/procedure/part-of'
import { judgeRows } from '@domain/roster/judge-roster'
import { normalisedRow } from '@domain/roster/row-facts'
import { rosterTableOf } from '../../cloudfunctions/documents/rosters/roster-table'
import { Refusal } from '../../cloudfunctions/platform/store/refusal'
import { people } from '../../scripts/rosters/people'
import { goldenRosters } from '../../scripts/rosters/golden-rosters'

const directory = path.join(__dirname, '../fixtures/rosters')

/** What is right for a file. What is left out is as in the plainest one: the head on line 1, the first six people right below, all well. */
type Outcome = {
  refused?: 'noTable' | 'protected'
  sheet?: string
  head?: number
  /** Lines of the rows; which person stands on each follows from the order. */
  lines?: number[]
  people?: number[]
  columns?: (string | null)[]
  missing?: string[]
  leftOut?: number[]
  hidden?: number
  others?: string[]
  /** `line column problem`. */
  bad?: string[]
  /** Lines that are right and do not count. */
  notCounted?: number[]
  days?: string[]
}

const standard = [
  null,
  'name',
  'sex',
  'idNumber',
  'register',
  'phone',
  'contract',
  'stayedThroughout',
  'dispatched',
  'remark',
]
const rideColumns = [
  'name',
  'sex',
  'idNumber',
  'register',
  'phone',
  'ride',
  'returnDay',
  'fare',
  'dispatched',
]
const days = [22, 23, 24, 25, 26, 27].map((date) => `2023-01-${date}`)
const from = (line: number, count = 6) => Array.from({ length: count }, (_, place) => line + place)
const each = (lines: number[], ...said: string[]) =>
  lines.flatMap((line) => said.map((what) => `${line} ${what}`))
const ride = (changes: Outcome = {}): Outcome => ({ columns: rideColumns, days, ...changes })

const outcomes: Record<string, Outcome> = {
  'plain.xlsx': {},
  'title.xlsx': { head: 3, lines: from(4) },
  'moved-head.xlsx': { head: 8, lines: from(9) },
  'two-line-head.xlsx': { head: 2, lines: from(4), leftOut: [3] },
  'grouped-head.xlsx': { head: 2, lines: from(3) },
  'wrapped-head.xlsx': {},
  'other-headings.xlsx': {},
  'more-columns.xlsx': {
    columns: [
      null,
      null,
      'phone',
      'name',
      null,
      null,
      'idNumber',
      'sex',
      null,
      'register',
      'contract',
      'stayedThroughout',
      'dispatched',
    ],
  },
  'hidden-rows.xlsx': { hidden: 2 },
  'hidden-columns.xlsx': {},
  'sums.xlsx': { lines: [2, 3, 4, 6, 7, 8], leftOut: [5, 9, 10] },
  'empty-lines.xlsx': { lines: [3, 4, 6, 7, 10, 11] },
  'three-sheets.xlsx': { sheet: '留长员工', others: ['离职员工'] },
  'hidden-sheet.xlsx': { sheet: '今年' },
  'repeated-heads.xlsx': { head: 2, lines: [3, 4, 5, 8, 9, 10], leftOut: [6, 7] },
  'notes.xlsx': { leftOut: [9, 10, 11] },
  'one-register.xlsx': {},
  'without-yes-no.xlsx': {
    columns: [null, 'name', 'sex', 'idNumber', 'register', 'phone', 'contract', 'remark'],
    missing: ['stayedThroughout', 'dispatched'],
    bad: each(from(2), 'stayedThroughout missing', 'dispatched missing'),
  },
  'twice.xlsx': { lines: from(2, 7), people: [0, 1, 2, 3, 4, 5, 1], bad: ['8 idNumber sameIdAsRow'] },
  'without-head.xlsx': {
    head: 0,
    lines: from(1),
    columns: [null, 'name', 'sex', 'idNumber', 'register', 'phone', 'contract', null, null],
    missing: ['stayedThroughout', 'dispatched'],
    bad: each(from(1), 'stayedThroughout missing', 'dispatched missing'),
  },
  'contract-in-two.xlsx': {
    head: 2,
    lines: from(3),
    columns: [
      'name',
      'sex',
      'idNumber',
      'register',
      'phone',
      'contract',
      'contract',
      'stayedThroughout',
      'dispatched',
    ],
  },
  'given-back.xlsx': { columns: [...standard, null] },
  'no-list.xlsx': { refused: 'noTable' },
  'nothing.xlsx': { refused: 'noTable' },
  'full-width.xlsx': {},
  'id-number-cells.xlsx': { bad: each(from(2), 'idNumber numberCell') },
  'id-number-cells-mixed.xlsx': { bad: each([3, 6], 'idNumber numberCell') },
  'apostrophes.xlsx': {},
  'grouped-numbers.xlsx': {},
  'lower-x.xlsx': {},
  'dotted-names.xlsx': {},
  'rare-names.xlsx': { lines: from(2, 9), people: from(0, 9) },
  'phone-number-cells.xlsx': {},
  'wrong-phones.xlsx': { bad: each([3, 5, 6], 'phone phoneNotMobile') },
  'wrong-ids.xlsx': {
    bad: [
      '2 idNumber idCheckDigit',
      '3 idNumber idLegacy15',
      '4 idNumber idLength',
      '5 idNumber idCharacters',
      '6 idNumber idBirthday',
    ],
  },
  'wrong-sex.xlsx': { bad: ['2 sex sexDiffersFromId', '6 sex notAChoice'] },
  'registers.xlsx': { bad: ['3 register provinceMissing'], notCounted: [4] },
  'contracts.xlsx': { bad: ['5 contract termNotReadable', '6 contract termBackwards'] },
  'yes-no-words.xlsx': { bad: ['6 stayedThroughout notAChoice'], notCounted: [5] },
  'boolean-cells.xlsx': {},
  'missing-cells.xlsx': {
    bad: ['2 name missing', '3 idNumber missing', '4 phone missing', '5 contract missing'],
  },
  'formulas.xlsx': {},
  'injections.xlsx': {},
  ...Object.fromEntries(
    [
      'gbk.csv',
      'gbk-tabs.csv',
      'utf-8.csv',
      'utf-8-mark.csv',
      'utf-8-semicolons.csv',
      'utf-16.txt',
      'utf-16be.txt',
      'forced-text.csv',
      'guarded.csv',
    ].map((name) => [name, {}]),
  ),
  'gbk-title.csv': { head: 2, lines: from(3) },
  'quoted.csv': { lines: [2, 3, 4, 6, 7, 8] },
  'scientific.csv': { bad: each(from(2), 'idNumber numberCell') },
  'old.xls': {},
  'old-title.xls': { head: 2, lines: from(3) },
  'old-number-cells.xls': { bad: each([2, 3], 'idNumber numberCell') },
  'xml-table.xls': {},
  'web-page.xls': {},
  'web-page-gbk.xls': {},
  'ride-day-cells.xlsx': ride(),
  'ride-serials.xlsx': ride(),
  'ride-texts.xlsx': ride(),
  'ride-day-first.xlsx': ride(),
  'ride-either.xlsx': ride({
    days: from(1).map((date) => `0${date}/02/2023`),
    bad: each(from(2), 'returnDay noSuchDay'),
  }),
  'ride-from-1904.xlsx': ride(),
  'ride-old-days.xls': ride(),
  'prefixed.xlsx': {},
  'absolute-targets.xlsx': {},
  'styled-to-the-end.xlsx': {},
  'inline-texts.xlsx': {},
  'protected.xlsx': { refused: 'protected' },
}

async function read(name: string) {
  const measureId = name.startsWith('ride') ? 'transport-subsidy' : 'stay-subsidy'
  const [pack, procedure] = [
    packs.find(({ id }) => id === 'changchun-2023'),
    procedureOf('changchun-2023', measureId),
  ]
  const part = procedure && partOf(procedure, 'roster')
  assert.ok(pack && part)
  const content = readFileSync(path.join(directory, name))
  const { table } = await rosterTableOf(content, part, { sheet: null, sameForAll: {} })
  const rows = table.rows.map(({ line, values }, place) => ({
    id: `r${'a'.repeat(6 + place)}`,
    line,
    values: normalisedRow(part, values),
  }))
  const rules = { pack, measure: measureOf(pack, measureId), part, charters: [], today: day('2023-02-10') }
  return { table, rows, verdicts: judgeRows(rules, rows) }
}

describe('rosters as offices send them', () => {
  for (const [name, outcome] of Object.entries(outcomes))
    test(name, async () => {
      if (outcome.refused !== undefined) {
        await assert.rejects(read(name), (thrown) => {
          assert.ok(thrown instanceof Refusal)
          assert.deepEqual(thrown.error, { code: 'rosterNotReadable', values: { why: outcome.refused } })
          return true
        })
        return
      }
      const { table, rows, verdicts } = await read(name)
      const lines = outcome.lines ?? from(2)
      assert.equal(table.headLine, outcome.head ?? 1)
      assert.deepEqual(
        rows.map(({ line }) => line),
        lines,
      )
      assert.deepEqual(
        table.columns.map(({ column }) => column),
        outcome.columns ?? standard,
      )
      assert.deepEqual(table.missing, outcome.missing ?? [])
      assert.deepEqual(
        table.leftOut.map(({ line }) => line),
        outcome.leftOut ?? [],
      )
      assert.equal(table.hiddenRows, outcome.hidden ?? 0)
      assert.deepEqual(
        table.otherSheets.map(({ name: other }) => other),
        outcome.others ?? [],
      )
      if (outcome.sheet !== undefined) assert.equal(table.sheet, outcome.sheet)
      const bad = verdicts.flatMap(({ problems }, place) =>
        problems.map(({ column, problem }) => `${rows[place]?.line} ${column} ${problem}`),
      )
      assert.deepEqual(bad, outcome.bad ?? [])
      const notCounted = verdicts.flatMap(({ problems, counted }, place) =>
        problems.length === 0 && !counted ? [rows[place]?.line] : [],
      )
      assert.deepEqual(notCounted, outcome.notCounted ?? [])
      if (outcome.days)
        assert.deepEqual(
          rows.map(({ values }) => values.returnDay),
          outcome.days,
        )
      for (const [place, { line, values }] of rows.entries()) {
        const { idNumber } = people[(outcome.people ?? from(0))[place] ?? -1] ?? {}
        const isWrong = bad.some(
          (said) => said.startsWith(`${line} idNumber`) && !said.endsWith('sameIdAsRow'),
        )
        assert.ok(
          isWrong ? values.idNumber !== idNumber : values.idNumber === idNumber,
          `the number on line ${line}`,
        )
      }
    })

  test('each of them is made by the script, and has what is right for it', () => {
    const files = readdirSync(directory).sort()
    assert.deepEqual(files, Object.keys(goldenRosters).sort())
    assert.deepEqual(files, Object.keys(outcomes).sort())
    assert.ok(files.length >= 60)
  })
})

test('names are those of the card, whatever stands in and around them', async () => {
  const dotted = await read('dotted-names.xlsx')
  assert.deepEqual(new Set(dotted.rows.map(({ values }) => values.name)), new Set(['买买提·吐尔逊']))
  for (const name of ['rare-names.xlsx', 'grouped-numbers.xlsx', 'gbk.csv', 'old.xls'])
    for (const [place, { values }] of (await read(name)).rows.entries())
      assert.equal(values.name, people[place]?.name, name)
})
