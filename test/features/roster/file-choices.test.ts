import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import type { FileColumn, RosterReading } from '@contract/roster-file-calls'
import { valueForAll } from '@domain/roster/same-for-all'
import {
  columnsMissing,
  columnsOf,
  howOf,
  noChoices,
  sentencesAsked,
  withColumn,
} from '@/features/roster/file/file-choices'
import {
  addWords,
  headingWords,
  leftOutWords,
  replaceWords,
  sheetWords,
} from '@/features/roster/file/file-words'
import { stayRules, transportRules } from '../../domain/roster/persons'

const column = (place: number, heading: string, taken: string | null): FileColumn => ({
  place,
  heading,
  samples: ['甲'],
  column: taken,
  knownBy: taken === null ? 'nothing' : 'heading',
})
const reading = (changes: Partial<RosterReading> = {}): RosterReading => ({
  sheet: '员工名单',
  otherSheets: [],
  headLine: 3,
  rows: 137,
  leftOut: [],
  hiddenRows: 0,
  columns: [column(0, '序号', null), column(2, '姓名', 'name'), column(3, '证件', 'idNumber')],
  missing: ['phone', 'stayedThroughout'],
  changes: { added: 137, gone: 0, changed: 0, same: 0 },
  bad: 6,
  ...changes,
})

describe('what the columns of a file are', () => {
  test('is said by their places, with nothing where no column was found', () => {
    assert.deepEqual(columnsOf(reading()), [null, null, 'name', 'idNumber'])
    assert.deepEqual(columnsOf(reading({ columns: [] })), [])
  })

  test('changes for one column, and no two columns are the same then', () => {
    assert.deepEqual(withColumn(reading(), 0, 'phone'), ['phone', null, 'name', 'idNumber'])
    assert.deepEqual(withColumn(reading(), 0, 'name'), ['name', null, null, 'idNumber'])
    assert.deepEqual(withColumn(reading(), 2, null), [null, null, null, 'idNumber'])
  })
})

describe('what the file does not say', () => {
  const { columns } = stayRules.part
  test('is confirmed as a sentence where it may hold for everybody, and is missing otherwise', () => {
    assert.deepEqual(
      sentencesAsked(reading(), columns).map(({ id }) => id),
      ['stayedThroughout', 'dispatched'],
    )
    assert.deepEqual(
      columnsMissing(reading(), columns).map(({ id }) => id),
      ['phone'],
    )
  })

  test('is not asked where a column of the file says it', () => {
    const said = reading({ columns: [column(0, '是否留长', 'stayedThroughout')] })
    assert.deepEqual(
      sentencesAsked(said, columns).map(({ id }) => id),
      ['dispatched'],
    )
  })

  test('a confirmed sentence says what the rules want of everybody, and nothing where there is none', () => {
    const valueOf = (rules: typeof stayRules, id: string) => {
      const found = rules.part.columns.find((known) => known.id === id)
      assert.ok(found)
      return valueForAll(found, rules.measure)
    }
    assert.equal(valueOf(stayRules, 'stayedThroughout'), true)
    assert.equal(valueOf(stayRules, 'dispatched'), false)
    assert.equal(valueOf(transportRules(), 'ride'), 'own')
    assert.equal(valueOf(stayRules, 'name'), null)
  })
})

test('a file with other persons is added, one with the same persons takes their place; the person may say otherwise', () => {
  const how = (changes: RosterReading['changes']) => howOf(noChoices, reading({ changes }))
  assert.equal(how({ added: 3, gone: 137, changed: 0, same: 0 }), 'add')
  assert.equal(how({ added: 3, gone: 136, changed: 0, same: 1 }), 'replace')
  assert.equal(how({ added: 3, gone: 136, changed: 1, same: 0 }), 'replace')
  assert.equal(how({ added: 137, gone: 0, changed: 0, same: 0 }), 'replace')
  assert.equal(howOf({ how: 'add' }, reading()), 'add')
})

test('what was found is said in plain words', () => {
  assert.equal(sheetWords(reading()), '“员工名单”这张表，第 3 行是表头')
  assert.equal(sheetWords(reading({ sheet: '' })), '第 3 行是表头')
  assert.equal(leftOutWords({ line: 140, text: '合计 137 人', why: 'sum' }), '第 140 行是合计：合计 137 人')
  const changes = { added: 2, gone: 1, changed: 6, same: 128 }
  assert.equal(
    replaceWords(reading({ changes })),
    '新来 2 人，改 6 人，128 人不变，去掉 1 人（文件里没有他们）',
  )
  assert.equal(addWords(reading({ changes })), '有 134 人已经在名册里，会重复')
  assert.equal(addWords(reading()), '加 137 人')
  assert.equal(headingWords(column(4, '', null)), '第 5 列（没有表头）')
})
