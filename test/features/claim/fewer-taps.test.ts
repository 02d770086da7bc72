import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { registerHint } from '@/features/claim/form/register-hint'
import { bothTies, tiesAnswer, tiesOf } from '@/features/claim/form/ties'
import { sampleIdNumber } from '../../../scripts/demo/people'

test('one answer stands for two facts, and two facts for one answer; none while one is not known', () => {
  for (const { value } of bothTies) assert.equal(tiesAnswer(tiesOf(value)), value)
  assert.deepEqual(tiesOf('member'), { labourRelation: false, unionMember: true })
  assert.equal(tiesAnswer({ labourRelation: true, unionMember: null }), undefined)
  assert.equal(tiesAnswer({ labourRelation: null, unionMember: null }), undefined)
})

test('the place a whole ID number begins with is offered where it is a county of today', () => {
  assert.equal(registerHint(sampleIdNumber('222401', '19710305', 901)), '222401')
  assert.equal(registerHint('22240119710305'), null)
  assert.equal(registerHint(''), null)
  // A province is no county.
  assert.equal(registerHint(sampleIdNumber('220000', '19710305', 901)), null)
})
