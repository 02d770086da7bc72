import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import { outerDistricts } from '@domain/packs/changchun-2023/districts'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { storiesOf } from '../pack-stories'
import { decided, decidedWith, factory, unmet, worker } from './stories'

const transport = (changes = {}, on?: string) => decided('transport-subsidy', factory(changes), on)

test('二（一）: half of the charter, 300,000 yuan at most', () => {
  const half = (charterCost: number) => transport({ charterCost }).amount.payable
  assert.equal(half(1_000_00), 500_00)
  assert.equal(half(599_999_98), 299_999_99)
  assert.equal(half(600_000_00), 300_000_00)
  assert.equal(half(600_000_02), 300_000_00)
  assert.equal(half(33_33), 16_66)
})

test('二（五）4: fares below 200 yuan as they are, from 200 yuan on 200', () => {
  const paid = transport({ fareReaching: 3, fareBelow: 199_99 }).amount
  assert.equal(paid.payable, 799_99)
  const fares = [199_99, 200_00, 200_01].map(
    (fare) => decidedWith('transport-subsidy', factory(), [returner('one', fare)]).amount.payable,
  )
  assert.deepEqual(fares, [199_99, 200_00, 200_00])
})

test('二（一）: the cap is on the charter alone', () => {
  const { amount } = transport({ charterCost: 1_000_000_00, fareReaching: 10 })
  assert.equal(amount.payable, 302_000_00)
  assert.equal(amount.cap, null)
})

test('二（二）1: the enterprise need not be 四上 nor private', () => {
  assert.equal(transport({ fourAbove: 'no', ownership: 'yes' }).verdict, 'eligible')
})

test('二（二）1: only who hired people from outside the province', () => {
  assert.deepEqual(unmet(transport({ enterpriseMatters: ['keptProducing'] }).reason), ['hiredOutsiders'])
})

test('二（二）1: an enterprise; a hospital that hired is none', () => {
  assert.deepEqual(unmet(transport({ asker: 'otherUnit' }).reason), ['isEnterprise'])
})

test('二（一）, （二）2: the charter is asked for with its days, whom it brought and across provinces', () => {
  const question = changchun2023.questions.find(({ id }) => id === 'charterCost')
  for (const words of ['2023年1月21日到2月5日', '户口不在吉林省', '劳务派遣的不算', '跨省'])
    assert.ok(question?.hint?.includes(words), words)
})

test('二（五）5: outer districts follow by reference', () => {
  for (const enterpriseDistrict of Object.keys(outerDistricts))
    assert.equal(transport({ enterpriseDistrict }).verdict, 'byReference')
  assert.equal(transport({ enterpriseDistrict: 'outsideProvince' }).verdict, 'notEligible')
})

test('二（四）1: the first and the last day to apply count', () => {
  const verdicts = ['2023-02-05', '2023-02-06', '2023-02-25', '2023-02-26'].map(
    (on) => transport({}, on).verdict,
  )
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed'])
})

test('二: a worker learns that the employer claims it', () => {
  assert.equal(decided('transport-subsidy', worker()).verdict, 'notForYou')
})

function returner(id: string, fare: number, changes = {}) {
  return {
    id,
    value: cents(fare),
    facts: { householdRegister: '230102', returnDay: '2023-01-30', dispatched: false, ...changes },
  }
}

test('二（二）2: the first and the last day of return count', () => {
  const paid = (returnDay: string) =>
    decidedWith('transport-subsidy', factory(), [returner('one', 100_00, { returnDay })]).amount.payable
  assert.deepEqual(['2023-01-20', '2023-01-21', '2023-02-05', '2023-02-06'].map(paid), [0, 100_00, 100_00, 0])
})

test('二（一）, （五）3: persons of Jilin and dispatched persons are left out', () => {
  const { amount } = decidedWith('transport-subsidy', factory(), [
    returner('counts', 150_00),
    returner('公主岭, once of 四平', 150_00, { householdRegister: '220381' }),
    returner('jilin', 150_00, { householdRegister: '222401' }),
    returner('dispatched', 150_00, { dispatched: true }),
  ])
  assert.equal(amount.payable, 150_00)
})

test('二（一）: once the charter is skipped the fares are not asked for, and the sum stays open', () => {
  const { asked, decided: told } = storiesOf(changchun2023, '2023-02-15')
  const { charterCost, ...skipping } = factory({ enterpriseMatters: ['hiredOutsiders'] })
  assert.equal(charterCost, 0)
  const questions = asked(skipping)
  assert.ok(questions.includes('charterCost'))
  assert.deepEqual(
    questions.filter((id) => id.startsWith('fare')),
    [],
  )
  assert.equal(told('transport-subsidy', skipping).amount.state, 'open')
  const whole = asked(factory({ enterpriseMatters: ['hiredOutsiders'] }))
  assert.deepEqual(
    whole.filter((id) => id.startsWith('fare')),
    ['fareReaching', 'fareBelow'],
  )
})
