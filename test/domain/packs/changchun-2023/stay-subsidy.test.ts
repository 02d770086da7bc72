import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import { cityDistricts, outerDistricts } from '@domain/packs/changchun-2023/districts'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { procedureOf } from '@domain/packs/procedures'
import { fieldsOf } from '@domain/procedure/field'
import { decided, decidedWith, factory, unmet, worker } from './stories'

const stay = (changes = {}, on?: string) => decided('stay-subsidy', factory(changes), on)

test('一（一）: 500 yuan for each worker who stayed, without a cap', () => {
  const amounts = [0, 1, 12, 2_000].map((stayers) => stay({ stayers }).amount.payable)
  assert.deepEqual(amounts, [0, 500_00, 6_000_00, 1_000_000_00])
  const [line] = stay().amount.lines
  assert.deepEqual([line?.count, line?.rate, line?.cap], [12, 500_00, null])
})

test('一（一）: state-owned enterprises are out, others in', () => {
  assert.equal(stay({ ownership: 'no' }).verdict, 'eligible')
  assert.deepEqual(unmet(stay({ ownership: 'yes' }).reason), ['notStateOwned'])
})

test('一（二）1: only 四上 enterprises', () => {
  assert.deepEqual(unmet(stay({ fourAbove: 'no' }).reason), ['fourAbove'])
})

test('一（二）1: only where production went on', () => {
  assert.deepEqual(unmet(stay({ enterpriseMatters: ['newHires'] }).reason), ['keptProducing'])
})

test('一（二）1: every city district and zone is in', () => {
  for (const enterpriseDistrict of Object.keys(cityDistricts))
    assert.equal(stay({ enterpriseDistrict }).verdict, 'eligible', enterpriseDistrict)
})

test('一（五）5: 双阳, 九台 and the outer counties follow by reference, which is no bare "no" and pays nothing here', () => {
  for (const enterpriseDistrict of Object.keys(outerDistricts)) {
    const { verdict, amount } = stay({ enterpriseDistrict })
    assert.equal(verdict, 'byReference', enterpriseDistrict)
    assert.equal(amount.payable, 0)
  }
  for (const enterpriseDistrict of ['elsewhereInProvince', 'outsideProvince'])
    assert.equal(stay({ enterpriseDistrict }).verdict, 'notEligible', enterpriseDistrict)
})

test('一（四）1: the first and the last day to apply count, the days outside do not', () => {
  const verdicts = ['2023-01-27', '2023-01-28', '2023-02-17', '2023-02-18'].map((on) => stay({}, on).verdict)
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed'])
})

test('一: a worker learns whom it is for', () => {
  assert.equal(decided('stay-subsidy', worker()).verdict, 'notForYou')
})

const person = (id: string, householdRegister: string, changes = {}) => ({
  id,
  value: cents(0),
  facts: { householdRegister, stayedThroughout: true, dispatched: false, ...changes },
})

test('一（二）2, （五）4: on a list, persons of Jilin, who left, or dispatched are left out, the rest counts', () => {
  const { amount, items } = decidedWith('stay-subsidy', factory(), [
    person('heilongjiang', '230102'),
    person('jilin', '220302'),
    person('left', '230102', { stayedThroughout: false }),
    person('dispatched', '230102', { dispatched: true }),
    person('liaoning', '210102'),
  ])
  assert.deepEqual(
    items.filter((item) => item.counted).map((item) => item.id),
    ['heilongjiang', 'liaoning'],
  )
  assert.equal(amount.payable, 1_000_00)
})

test('一（五）5, （六）: outer districts are told to ask, and given the only number that the source has for them: the city’s', () => {
  for (const id of ['stay-subsidy', 'transport-subsidy']) {
    const measure = changchun2023.measures.find((one) => one.id === id)
    assert.match(measure?.byReference?.words ?? '', /参照执行.*当地就业服务局.*没写.*电话.*市就业服务局/)
    const numbers = measure?.hotlines ?? []
    for (const district of Object.keys(outerDistricts))
      assert.deepEqual(
        numbers
          .filter((one) => one.district === district || one.district === undefined)
          .map(({ name, phone }) => [name, phone]),
        [['长春市就业服务局', '0431-81118058']],
        district,
      )
    const district = fieldsOf(procedureOf(changchun2023.id, id)?.form ?? []).find(
      (field) => field.kind === 'district',
    )
    assert.match(
      district?.hint ?? '',
      /双阳、九台和外县市由当地参照执行。请先问长春市就业服务局 0431-81118058/,
    )
  }
})
