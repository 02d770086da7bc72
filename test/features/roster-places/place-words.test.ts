import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { stagesOf } from '@domain/procedure/stages'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { longestRowMessage } from '@domain/roster/office-mark'
import {
  countedWords,
  denialMessage,
  denialPhrases,
  numberTrouble,
  placeMeasure,
  placeState,
  rosterHotlines,
  type MyPlace,
} from '@/features/roster-places/place-words'
import { sampleIdNumber } from '../../../scripts/demo/people'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

jest.mock('@tarojs/taro', () => mockPhoneStorage())

const aPlace = (changes: Partial<MyPlace> = {}): MyPlace => ({
  claimId: 'claim-0001',
  rowId: 'rabcdef',
  enterpriseName: '长春名册样例有限公司',
  packId: 'changchun-2023',
  measureId: 'stay-subsidy',
  stage: 'districtReview',
  counted: true,
  denied: false,
  permit: 'p',
  ...changes,
})

test('every stage of both measures is said to somebody who did not apply', () => {
  for (const procedure of [stayProcedure, transportProcedure])
    for (const stage of stagesOf(procedure)) {
      const { name } = placeState(aPlace({ measureId: procedure.measureId, stage }))
      assert.notEqual(name, '', stage)
      assert.doesNotMatch(name, /您/, stage)
    }
  assert.equal(placeState(aPlace()).name, '区就业服务局初审中')
  assert.equal(placeState(aPlace({ stage: 'paid' })).name, '钱打给单位了')
  assert.equal(placeState(aPlace({ stage: 'stageOfLater' })).name, '正在办')
})

test('a place says for which money, and whether the person counts', () => {
  assert.equal(placeMeasure(aPlace()), '留长补贴')
  assert.equal(placeMeasure(aPlace({ measureId: 'transport-subsidy' })), '交通补贴')
  assert.equal(countedWords({ counted: true }), '单位报了您，算进去了')
  assert.equal(countedWords({ counted: false }), '单位报了您，但没有算进去')
})

test('what is said against it are the sentences that were ticked, in one order, and one’s own', () => {
  const [first = '', second = ''] = denialPhrases
  assert.equal(denialMessage([], ' '), '')
  assert.equal(denialMessage([second, first], ''), `${first}${second}`)
  assert.equal(denialMessage([first], ' 我早就走了 '), `${first}我早就走了`)
  const longest = longestRowMessage - denialPhrases.join('').length
  assert.ok(longest >= 40, 'there is room to write')
  assert.ok(denialMessage(denialPhrases, '写'.repeat(longest)).length <= longestRowMessage)
})

test('a number is looked at before anybody is asked', () => {
  const today = day('2023-02-15')
  const right = sampleIdNumber('411400', '19750512', 101)
  assert.equal(numberTrouble(right, today), undefined)
  assert.equal(numberTrouble(` ${right.slice(0, 6)} ${right.slice(6)} `, today), undefined)
  assert.match(numberTrouble(right.slice(0, 17), today) ?? '', /18 位/)
  const wrong = `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`
  assert.match(numberTrouble(wrong, today) ?? '', /最后一位/)
})

test('whoever is not found has a number to call', () => {
  assert.deepEqual(
    rosterHotlines().map(({ name }) => name),
    ['长春市就业服务局'],
  )
})
