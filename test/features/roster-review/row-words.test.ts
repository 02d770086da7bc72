import assert from 'node:assert/strict'
import { describe, jest, test } from '@jest/globals'
import type { KeptMark } from '@domain/roster/office-mark'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { staySubsidy } from '@domain/packs/changchun-2023/stay-subsidy'
import { day } from '@domain/calendar/day'
import { longestRowMessage } from '@domain/roster/office-mark'
import { partOf } from '@domain/procedure/part-of'
import { cents } from '@domain/money'
import { lineOf } from '@/services/procedure/line'
import { charterName, charterState, charterWorking } from '@/features/roster-review/words/charter-words'
import { excludeChoices, keepPhrases, withPhrase } from '@/features/roster-review/words/exclude-choices'
import {
  cellText,
  exclusionOf,
  isUnsettled,
  rowName,
  rowState,
  whyNot,
} from '@/features/roster-review/words/row-words'
import { papersOfSample, sampleCorrection } from '@/features/roster-review/words/sample-words'
import {
  rosterFilters,
  tallyNotes,
  tallyWords,
  toSettleWords,
} from '@/features/roster-review/words/tally-words'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aCharter, aPerson, aStay, aTransport } from './roster-samples'

jest.mock('@tarojs/taro', () => mockPhoneStorage())

const district = { role: 'districtEmployment', stage: 'districtReview' } as const
const city = { role: 'cityEmployment', stage: 'cityReview' } as const

const said = (
  kind: 'keep' | 'exclude',
  by: { role: string; stage: string } = district,
  at = '2023-02-20T02:00:00.000Z',
): KeptMark => ({
  rowId: 'rpersonb',
  mark:
    kind === 'keep'
      ? { kind, message: '看了材料，没有问题。' }
      : { kind, conditionId: 'stayedThroughout', message: '考勤表上 1月20日就走了' },
  role: by.role,
  organisationId: 'o',
  step: by.stage,
  at,
})

const flagged = (marks: KeptMark[] = []) => {
  const person = aPerson(1)
  return { ...person, marks, verdict: { ...person.verdict, flags: ['inAnotherRoster' as const] } }
}

describe('how a row stands', () => {
  test('a good one counts, by its worth where it has one', () => {
    assert.deepEqual(rowState(aPerson(1), district), { tone: 'ok', text: '能算' })
    const person = aPerson(1)
    const worth = { ...person, verdict: { ...person.verdict, worth: cents(188_50) } }
    assert.equal(rowState(worth, district).text, '算 188.50 元')
  })

  test('one that does not count says by which condition', () => {
    const jilin = aPerson(1, {}, { householdRegister: '220000' })
    assert.equal(rowState(jilin, district).text, '不算')
    assert.equal(whyNot(jilin), '不符合：户口（户籍）不在吉林省')
    const both = aPerson(1, {}, { stayedThroughout: false, dispatched: true })
    assert.match(whyNot(both), /1月14日到2月5日没离开长春.*；不符合：不是劳务派遣来的/)
    assert.equal(whyNot(aPerson(1)), '')
  })

  test('a reminder that has to be settled waits until one’s own office has said something', () => {
    assert.equal(rowState(flagged(), district).text, '要定')
    assert.ok(isUnsettled(flagged(), district))
    assert.equal(rowState(flagged([said('keep')]), district).text, '保留')
    // What the district has kept the city looks at again.
    assert.ok(isUnsettled(flagged([said('keep')]), city))
    assert.ok(!isUnsettled(flagged([said('exclude')]), city))
    const person = aPerson(1)
    const hint = { ...person, verdict: { ...person.verdict, flags: ['phoneShared' as const] } }
    assert.ok(!isUnsettled(hint, district), 'a hint settles nothing')
  })

  test('of several offices the last word holds', () => {
    const later = '2023-02-21T02:00:00.000Z'
    assert.equal(exclusionOf(flagged([said('exclude')]))?.role, 'districtEmployment')
    assert.equal(exclusionOf(flagged([said('exclude'), said('keep', city, later)])), null)
    assert.equal(exclusionOf(flagged([said('exclude', city, later), said('keep')]))?.role, 'cityEmployment')
    assert.equal(whyNot(flagged([said('exclude')])), '考勤表上 1月20日就走了')
  })
})

describe('what stands in a row', () => {
  const columnOf = (id: string, procedure = stayProcedure) => {
    const column = partOf(procedure, 'roster')?.columns.find((known) => known.id === id)
    assert.ok(column)
    return column
  }

  test('masks for numbers, words for everything else, and a name to speak of it', () => {
    const row = aPerson(12, { values: { name: '王样本', sex: 'female', dispatched: false } })
    assert.equal(cellText(columnOf('idNumber'), row, []), '4114**********1034')
    assert.equal(cellText(columnOf('sex'), row, []), '女')
    assert.equal(cellText(columnOf('dispatched'), row, []), '不是')
    assert.equal(cellText(columnOf('remark'), row, []), '')
    assert.equal(rowName(row), '第 12 行 王样本')
    assert.equal(rowName({ number: 3, values: {} }), '第 3 行')
  })

  test('a charter by its place, a ticket of one’s own by its words, a fare in yuan', () => {
    const charters = [aCharter('hfirst01'), aCharter('hsecond1', { day: null })]
    const by = (ride: string) =>
      cellText(columnOf('ride', transportProcedure), { values: { ride }, masks: {} }, charters)
    assert.equal(by('own'), '自己买票')
    assert.equal(by('hfirst01'), '第 1 趟 1月28日')
    assert.equal(by('hsecond1'), '第 2 趟')
    const fare = { values: { fare: cents(203_50) }, masks: {} }
    assert.equal(cellText(columnOf('fare', transportProcedure), fare, []), '203.50 元')
    assert.equal(charterName(charters, 'hgone001'), null)
  })
})

describe('leaving rows out', () => {
  test('offers the single conditions that rows count by, those not met first', () => {
    const ids = (rows: ReturnType<typeof aPerson>[]) => excludeChoices(staySubsidy, rows).map(({ id }) => id)
    assert.deepEqual(ids([aPerson(1)]), ['registerOutsideProvince', 'stayedThroughout', 'notDispatched'])
    const left = aPerson(2, {}, { dispatched: true })
    assert.deepEqual(ids([aPerson(1), left]), [
      'notDispatched',
      'registerOutsideProvince',
      'stayedThroughout',
    ])
    assert.deepEqual(excludeChoices(null, [aPerson(1)]), [])
  })

  test('every phrase fits into what an office can say of a row, alone and once', () => {
    for (const { phrase } of excludeChoices(staySubsidy, [aPerson(1)]))
      assert.equal(withPhrase('', phrase), phrase)
    const [first = '', second = ''] = keepPhrases
    assert.equal(withPhrase(first, first), first)
    assert.equal(withPhrase(first, second), `${first}${second}`)
    const full = '写'.repeat(longestRowMessage)
    assert.equal(withPhrase(full, first), full, 'nothing of it is cut in half')
    const roomFor = '写'.repeat(longestRowMessage - first.length)
    assert.equal(withPhrase(roomFor, first).length, longestRowMessage)
  })
})

describe('a sample', () => {
  test('asks for the papers of those drawn, by how many they are', () => {
    assert.deepEqual(
      papersOfSample(transportProcedure).map(({ id }) => id),
      ['contracts', 'idCards'],
    )
    const asked = sampleCorrection(stayProcedure, 5)
    assert.deepEqual(asked?.fields, ['paper:contracts', 'paper:idCards', 'paper:wages'])
    assert.match(asked?.message ?? '', /抽到了 5 个人，请交这 5 个人的材料/)
    assert.ok((asked?.message.length ?? 0) <= 200)
    assert.doesNotMatch(asked?.message ?? '', /\d{6}/)
    assert.equal(sampleCorrection(stayProcedure, 0), null)
  })
})

describe('what a roster comes to', () => {
  const { roster } = aStay(131, {}, { rows: 137, notCounted: 4, excluded: 2, flagged: 3 })
  assert.ok(roster)

  test('in one line, and what else there is to see', () => {
    assert.equal(tallyWords(roster), '137 人，能算 131 人')
    assert.deepEqual(tallyNotes(roster), ['不算 4 人', '已去掉 2 人', '有提醒 3 人'])
    assert.deepEqual(
      rosterFilters(roster, 5).map(({ label }) => label),
      ['全部 137', '有提醒 3', '不算 4', '已去掉 2', '抽查 5'],
    )
  })

  test('says what has to be settled only while something has', () => {
    assert.equal(toSettleWords(0), null)
    assert.equal(toSettleWords(undefined), null)
    assert.match(toSettleWords(1) ?? '', /还有 1 行/)
  })
})

describe('charters', () => {
  const line = lineOf({ packId: 'changchun-2023', measureId: 'transport-subsidy' })
  const stateOf = (changes: object) => charterState(aCharter('hfirst01', changes), 'returnPeriod', line)

  test('count on the first and the last day, and not before or after them', () => {
    for (const date of ['2023-01-21', '2023-02-05'])
      assert.equal(stateOf({ day: day(date) }).text, '算', date)
    for (const date of ['2023-01-20', '2023-02-06'])
      assert.deepEqual(stateOf({ day: day(date) }), {
        tone: 'danger',
        text: '不算',
        note: '不在 1月21日到2月5日里',
      })
    assert.equal(stateOf({ day: null }).note, '日期没填')
    assert.equal(stateOf({ cost: null }).note, '花费没填')
  })

  test('are worked out as half of what counts, up to the cap of an enterprise', () => {
    const working = (...costs: number[]) => {
      const charters = costs.map((cost, place) => aCharter(`hcharter${place}`, { cost: cents(cost) }))
      return charterWorking(aTransport(charters, {}).decision, 'charterCost')
    }
    assert.deepEqual(working(12_000_00), ['12,000 元 × 50% = 6,000 元', '能补 6,000 元'])
    assert.deepEqual(working(600_000_00), ['600,000 元 × 50% = 300,000 元', '能补 300,000 元'])
    assert.deepEqual(working(400_000_00, 200_000_02), [
      '600,000.02 元 × 50% = 300,000.01 元',
      '一家单位最高 300,000 元，能补 300,000 元',
    ])
    assert.deepEqual(charterWorking(aTransport([], {}).decision, 'charterCost'), [])
  })
})
