import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { registerHint } from '@/features/claim/fields/register-hint'
import { answerIn, answersOf, isHalfKnown, saidBy } from '@/features/claim/fields/together'
import { sampleIdNumber } from '../../../scripts/demo/people'

const [ties] = travelProcedure.form.flatMap(({ together = [] }) => together)
assert.ok(ties)

test('one answer stands for two facts, and two facts for one answer; none while one is not known', () => {
  for (const { value } of answersOf(ties)) assert.equal(answerIn(ties, saidBy(ties, value)), value)
  const member = answersOf(ties).find(({ label }) => label === '入了会，还没有合同')
  assert.deepEqual(saidBy(ties, member?.value ?? ''), { labourRelation: false, unionMember: true })
  assert.equal(answerIn(ties, { labourRelation: true }), undefined)
  assert.equal(answerIn(ties, {}), undefined)
  assert.deepEqual(saidBy(ties, '9'), {})
})

test('what is known of one fact from before is not asked again with the other', () => {
  assert.equal(isHalfKnown(ties, { labourRelation: true }), true)
  assert.equal(isHalfKnown(ties, {}), false)
  assert.equal(isHalfKnown(ties, { labourRelation: true, unionMember: false }), false)
})

test('the place a whole ID number begins with is offered where it is a county of today', () => {
  assert.equal(registerHint(sampleIdNumber('222401', '19710305', 901)), '222401')
  assert.equal(registerHint('22240119710305'), null)
  assert.equal(registerHint(''), null)
  // A province is no county.
  assert.equal(registerHint(sampleIdNumber('220000', '19710305', 901)), null)
})
