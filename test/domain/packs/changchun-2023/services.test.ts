import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { measureOf } from '@domain/policy/pack/measure-of'
import { agency, decided, factory, unmet, worker } from './stories'

test('三（三）: coupons from 500, 1,000, 2,000 and 4,000 yuan, each at its value and on both sides', () => {
  const saved = (purchase: number) =>
    decided('coupons', worker({ matters: ['couponReady'], purchase })).amount.payable / 100
  assert.deepEqual([499_99, 500_00, 500_01].map(saved), [0, 100, 100])
  assert.deepEqual([999_99, 1_000_00, 1_000_01].map(saved), [100, 150, 150])
  assert.deepEqual([1_999_99, 2_000_00, 2_000_01].map(saved), [150, 200, 200])
  assert.deepEqual([3_999_99, 4_000_00, 4_000_01].map(saved), [200, 400, 400])
})

test('三（三）: a coupon is saved, not paid', () => {
  const { amount, verdict } = decided('coupons', worker({ matters: ['couponReady'], purchase: 4_000_00 }))
  assert.equal(verdict, 'eligible')
  assert.equal(amount.discount, true)
  assert.equal(decided('coupons', worker()).verdict, 'notEligible')
})

test('四（一）: the gift goes to workers registered as in hardship; no amount is stated', () => {
  const { verdict, amount } = decided('hardship-gift', worker({ matters: ['hardship'] }), '2023-01-15')
  assert.deepEqual([verdict, amount.state], ['eligible', 'notStated'])
  assert.deepEqual(unmet(decided('hardship-gift', worker()).reason), ['registeredHardship'])
})

test('四（三）, （四）: from New Year to Spring Festival, paid before it; over in May', () => {
  const verdicts = ['2022-12-31', '2023-01-01', '2023-01-22', '2023-01-23', '2023-05-15'].map(
    (on) => decided('hardship-gift', worker({ matters: ['hardship'] }), on).verdict,
  )
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed', 'windowClosed'])
  const { steps, openPoints } = measureOf(changchun2023, 'hardship-gift')
  assert.deepEqual(
    steps.flatMap(({ until }) => until ?? []),
    ['2023-01-21'],
  )
  assert.ok(openPoints.some(({ id }) => id === 'giftPeriod'))
})

test('三（四）: coupons begin on 8 January; no end is stated, so none is reached', () => {
  const windows = ['2023-01-07', '2023-01-08', '2023-05-31', '2026-11-21'].map(
    (on) => decided('coupons', worker({ matters: ['couponReady'] }), on).window,
  )
  assert.deepEqual(windows, ['notOpen', 'notStated', 'notStated', 'notStated'])
})

test('五（一）: couriers and drivers count as migrant workers do, people in town jobs do not', () => {
  const verdict = (situation: string) => decided('travel-subsidy', worker({ situation })).verdict
  assert.equal(verdict('employedRural'), 'eligible')
  assert.equal(verdict('platform'), 'eligible')
  assert.equal(verdict('employedTown'), 'notEligible')
  assert.equal(verdict('ownBusiness'), 'notEligible')
})

test('五（二）: without tickets at hand, their total is enough, with the same cap', () => {
  const paid = (fareTotal: number) => decided('travel-subsidy', worker({ fareTotal })).amount.payable
  assert.deepEqual([0, 299_99, 300_00, 300_01].map(paid), [0, 299_99, 300_00, 300_00])
})

test('五（一）: work without a contract stays open until somebody says whether the employer owns up to it', () => {
  const unsigned = worker({ contract: 'unsigned' })
  assert.equal(decided('travel-subsidy', unsigned).verdict, 'moreAnswersNeeded')
  assert.equal(decided('travel-subsidy', { ...unsigned, labourRelation: 'yes' }).verdict, 'eligible')
  assert.equal(decided('travel-subsidy', { ...unsigned, labourRelation: 'no' }).verdict, 'notEligible')
})

test('十二（一）: for who looks for work and for enterprises short of people', () => {
  const verdict = (answers: Parameters<typeof decided>[1]) => decided('job-fairs', answers).verdict
  assert.equal(verdict(worker({ situation: 'seeking' })), 'eligible')
  assert.equal(verdict(worker({ matters: ['wantsWork'] })), 'eligible')
  assert.equal(verdict(worker()), 'notEligible')
  assert.equal(verdict(factory()), 'eligible')
  assert.equal(verdict(factory({ enterpriseMatters: [] })), 'notEligible')
  assert.equal(verdict(agency(50)), 'notForYou')
})

test('十二（三）: from 14 January to 31 March', () => {
  const verdicts = ['2023-01-13', '2023-01-14', '2023-03-31', '2023-04-01'].map(
    (on) => decided('job-fairs', worker({ situation: 'seeking' }), on).verdict,
  )
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed'])
})

test('十三（一）: for migrant workers who were not paid; a courier is asked for the register first', () => {
  assert.equal(decided('wage-protection', worker({ matters: ['owedWages'] })).verdict, 'eligible')
  assert.equal(decided('wage-protection', worker()).verdict, 'notEligible')
  const courier = worker({ situation: 'platform', matters: ['owedWages'] })
  assert.equal(decided('wage-protection', courier).verdict, 'moreAnswersNeeded')
  assert.equal(decided('wage-protection', { ...courier, rural: 'yes' }).verdict, 'eligible')
})

test('十三（四）: a complaint at any time; the days are those of the action and close nothing', () => {
  for (const on of ['2023-01-06', '2023-01-07', '2023-02-28', '2023-03-01', '2026-11-21']) {
    const { verdict, window } = decided('wage-protection', worker({ matters: ['owedWages'] }), on)
    assert.deepEqual([verdict, window], ['eligible', 'anyTime'], on)
  }
})
