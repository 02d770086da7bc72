import assert from 'node:assert/strict'
import { describe, jest, test } from '@jest/globals'
import type { Grant } from '@contract/session-calls'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import {
  bundleName,
  bundleNote,
  dueMark,
  totalOf,
  totalWords,
  whereTo,
} from '@/features/bundles/bundle-words'
import { bundleWords } from '@/features/home/desk-words'
import { getsBundles, makesBundles } from '@/services/procedure/desk-words'
import { desksOf } from '@/services/routes/desks'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

jest.mock('@tarojs/taro', () => mockPhoneStorage())

const stay = { packId: 'changchun-2023', measureId: 'stay-subsidy' }
const transport = { packId: 'changchun-2023', measureId: 'transport-subsidy' }

const aWaiting = (persons: number, payable: number) => ({
  claimId: `claim-${persons}`,
  enterpriseName: '长春名册样例有限公司',
  persons,
  payable: cents(payable),
  expectedVersion: 3,
})

describe('what waits for a bundle', () => {
  test('is added up, and nothing chosen is nothing', () => {
    const total = totalOf([aWaiting(131, 65_500_00), aWaiting(12, 6_000_00)])
    assert.deepEqual(total, { claims: 2, persons: 143, payable: 71_500_00 })
    assert.equal(totalWords(total), '2 家，143 人，71,500 元')
    assert.deepEqual(totalOf([]), { claims: 0, persons: 0, payable: 0 })
  })

  test('goes to the city, whatever comes next there', () => {
    assert.equal(whereTo({ ...stay, step: 'handedToCity' }), '报市就业服务局')
    assert.equal(whereTo({ ...transport, step: 'handedToCity' }), '报市就业服务局')
  })

  test('says by when, the day itself being in time', () => {
    const due = day('2023-03-01')
    assert.deepEqual(dueMark(due, day('2023-02-15')), {
      tone: 'neutral',
      text: '3月1日（周三）截止，还有 14 天',
    })
    assert.equal(dueMark(due, day('2023-02-27'))?.tone, 'warn')
    assert.deepEqual(dueMark(due, due), { tone: 'warn', text: '3月1日（周三）截止，就是今天' })
    assert.deepEqual(dueMark(due, day('2023-03-02')), {
      tone: 'danger',
      text: '3月1日（周三）截止，晚了 1 天',
    })
    assert.equal(dueMark(null, due), null)
  })
})

test('a bundle is called by its number and measure', () => {
  const bundle = {
    id: 'b',
    organisationName: '汽开区就业服务局',
    ...stay,
    number: 3,
    claims: 2,
    persons: 143,
    payable: cents(71_500_00),
    day: day('2023-02-28'),
    late: false,
    at: '2023-02-28T02:00:00.000Z',
  }
  assert.equal(bundleName(bundle), '第 3 批 留长补贴')
  assert.equal(bundleNote(bundle), '2023年2月28日报送 · 2 家 · 143 人')
})

test('the desk of bundles is for those who make them and those who get them', () => {
  assert.ok(makesBundles('districtEmployment') && !getsBundles('districtEmployment'))
  assert.ok(getsBundles('cityEmployment') && !makesBundles('cityEmployment'))
  const opens = (role: string) => desksOf([{ role } as Grant]).some(({ route }) => route === 'staffBundles')
  for (const role of ['districtEmployment', 'cityEmployment']) assert.ok(opens(role), role)
  for (const role of ['grassrootsUnion', 'districtUnion', 'cityCentre', 'enterpriseHr'])
    assert.ok(!opens(role), role)
})

test('home says how many wait, and nothing where it is not known', () => {
  assert.equal(bundleWords(null), null)
  assert.equal(bundleWords(0), '没有等着报送的')
  assert.equal(bundleWords(3), '3 份等着报送')
})
