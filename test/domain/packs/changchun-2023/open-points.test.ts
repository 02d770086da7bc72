import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { measureOf } from '@domain/policy/pack/measure-of'

/** What source 000 leaves open, by the measure that an administrator settles it for. */
const open: Readonly<Record<string, readonly string[]>> = {
  'stay-subsidy': ['noticeFirstDay'],
  'transport-subsidy': ['charterRiders', 'ticketsOfOnePerson', 'noticeFirstDay', 'lastDays'],
  'hardship-gift': ['giftPeriod', 'noticeDays'],
  'travel-subsidy': [
    'courierRelation',
    'memberSince',
    'formerEmployer',
    'wayBackOnly',
    'withdrawal',
    'travelPeriod',
    'applyWindow',
    'grassrootsReviewDays',
    'ticketUnderTwoMeasures',
  ],
  'placement-grant': ['placementPeriod', 'noticeFirstDay'],
  'personal-loan': ['noticeFirstDay', 'inCityArea'],
  'enterprise-loan': ['staffBase', 'noticeFirstDay', 'inCityArea'],
  'housing-grant': ['whichForTalents', 'noticeDays'],
  'talent-flat': ['newlyEmployed', 'urbanArea', 'graduateEnterprise'],
  'wage-protection': ['complaintAnyTime'],
}

for (const [id, expected] of Object.entries(open))
  test(`${id}: what the source leaves open is listed with the value assumed`, () => {
    const { openPoints } = measureOf(changchun2023, id)
    const found = new Map(openPoints.map((point) => [point.id, point]))
    for (const name of expected) {
      assert.ok(found.has(name), name)
      assert.ok(found.get(name)?.assumed, name)
    }
    assert.equal(found.size, openPoints.length, 'none twice')
  })

describe('sentences that the sources do not bear', () => {
  const everything = JSON.stringify(changchun2023)
  for (const words of [
    '标准由当地定',
    '不能两边都算',
    '节后来的人',
    '16 岁',
    '退休年龄',
    '补清工资和社保',
    '别的身份证明材料',
    '问统计部门怎么入库',
    '开劳动关系证明',
    '入会后就能申请',
    '随时能来看岗位',
    '先想好买什么',
    '就不能再申请公寓',
  ])
    test(`“${words}” stands nowhere`, () => assert.ok(!everything.includes(words)))

  test('no office is named that looks the flats’ papers over: the source names none', () => {
    const { steps } = measureOf(changchun2023, 'talent-flat')
    const review = steps.find(({ workingDays }) => workingDays !== undefined)
    assert.ok(review && !review.who.includes('政务服务中心'))
  })

  test('nothing excludes anything: the source does not say so of 1 and 2', () => {
    assert.deepEqual(
      changchun2023.relations.filter(({ kind }) => kind === 'excludes'),
      [],
    )
  })
})
