import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import { measureOf } from '@domain/policy/pack/measure-of'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { refusalChoices, refusalHindrance } from '@/features/review/words/refusal-choices'
import { aReview, aTicket } from './samples'

const measure = measureOf(changchun2023, 'travel-subsidy')

test('a refusal names a single condition of the measure', () => {
  const known = conditionsOf(measure).map(({ id }) => id)
  const choices = refusalChoices(measure, aReview([aTicket('tone0001')]).decision)
  assert.ok(choices.length > 0)
  assert.ok(choices.every(({ id }) => known.includes(id)))
  assert.ok(!choices.some(({ id }) => id === 'entitled'))
})

test('what the decision found not met comes first', () => {
  const { decision } = aReview([aTicket('tone0001', { kind: 'taxi' })])
  const [first] = refusalChoices(measure, decision)
  assert.equal(first?.id, 'publicTransport')
  assert.equal(first?.notMet, true)
})

test('the ready phrase says the rule and what can be done', () => {
  const choices = refusalChoices(measure, aReview([]).decision)
  const phrase = choices.find(({ id }) => id === 'unionMember')?.phrase ?? ''
  assert.match(phrase, /已经加入工会/)
  assert.match(phrase, /找单位工会入会/)
})

test('every ready phrase fits the message', () => {
  for (const { phrase } of refusalChoices(measure, aReview([]).decision)) assert.ok(phrase.length <= 200)
})

test('a refusal needs a reason and a message', () => {
  assert.match(refusalHindrance(null, '因为') ?? '', /哪一条/)
  assert.match(refusalHindrance('unionMember', ' ') ?? '', /一句话/)
  assert.equal(refusalHindrance('unionMember', '因为'), null)
})
