import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { flagsOfContent } from '@domain/claim/flag'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { registerDiffersFromIdNumber } from '@domain/person/region'
import { measureOf } from '@domain/policy/pack/measure-of'

const changchun = ['2201']
const flagged = (register: string, place: string, measureId = 'travel-subsidy') =>
  flagsOfContent(
    { form: { householdRegister: register, idNumber: `${place}198001010011` }, tickets: [] },
    travelProcedure,
    measureOf(changchun2023, measureId),
  ).some(({ kind }) => kind === 'registerDiffersFromIdNumber')

test('a county that was renumbered outside Changchun raises nothing', () => {
  // 洮南, 大安, 长岭, 绥化, 桦甸, 梨树, 敦化, 农安's neighbours, and any move between other places.
  for (const [register, place] of [
    ['220881', '222302'],
    ['220882', '222304'],
    ['220722', '222323'],
    ['231202', '232301'],
    ['220282', '229004'],
    ['220322', '222122'],
    ['222403', '222401'],
    ['220302', '230102'],
    ['510104', '222401'],
  ] as const)
    assert.equal(flagged(register, place), false, `${register} ${place}`)
})

test('a number first given in Changchun with a register outside is a hint, under every code that a place there had', () => {
  const places = [
    // The city's own, before and today.
    ...[
      '220101',
      '220102',
      '220106',
      '220111',
      '220112',
      '220113',
      '220121',
      '220122',
      '220123',
      '220124',
      '220125',
    ],
    ...['220181', '220182', '220183', '220184'],
    // 公主岭 (怀德), 九台, 榆树, 德惠, 农安, 双阳 under other prefectures.
    ...['222121', '220321', '220319', '229001', '220381'],
    ...['222523', '229005', '222521', '229007', '222524', '229012', '222522', '222525'],
  ]
  for (const place of places) {
    assert.equal(flagged('222401', place), true, place)
    assert.equal(flagged('220184', place), false, `${place}, register in Changchun`)
  }
})

test('neighbours in the numbering are not Changchun', () => {
  for (const place of [
    '220200',
    '220322',
    '220382',
    '229002',
    '229004',
    '229006',
    '229008',
    '222122',
    '222621',
  ])
    assert.equal(flagged('222401', place), false, place)
})

test('the regions are those of the condition: outside Jilin province, a move within it decides nothing', () => {
  for (const measureId of ['stay-subsidy', 'transport-subsidy']) {
    assert.equal(flagged('230102', '222401', measureId), true)
    assert.equal(flagged('230102', '220102', measureId), true)
    assert.equal(flagged('222401', '220102', measureId), false)
    assert.equal(flagged('230102', '232301', measureId), false)
  }
})

test('a measure without such a condition raises nothing', () => {
  assert.equal(registerDiffersFromIdNumber('230102', '220102198001010011', []), false)
  assert.equal(registerDiffersFromIdNumber('230102', '220102198001010011', changchun), true)
  assert.equal(registerDiffersFromIdNumber('222401', '932682198501010017', changchun), false)
  assert.equal(
    registerDiffersFromIdNumber('220302', '219001198001010011', ['2102']),
    true,
    '瓦房店 is in Dalian',
  )
})
