import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { calls } from '@contract/calls'
import { sentencesOf } from '@/services/words/error-sentences'
import { staffSentences } from '@/features/review/words/staff-sentences'
import { isLasting } from '@/services/calls/call-failure'

const refused = (field: string) => ({ code: 'wrongInput', values: { field } }) as const
const latin = /[A-Za-z]/

const fieldsOfCalls = Object.values(calls).flatMap(({ input }) =>
  'shape' in input.def ? Object.keys(input.def.shape) : [],
)

test('no field of any call shows its own name to a person', () => {
  assert.ok(fieldsOfCalls.includes('claimId'))
  for (const field of [
    ...fieldsOfCalls,
    'changes.employerId',
    'changes.tickets',
    'decision.correction.fields',
  ]) {
    for (const sentences of [sentencesOf(refused(field)), staffSentences(refused(field))])
      assert.doesNotMatch(sentences.happened + sentences.whatToDo, latin, field)
  }
})

test('nor does anything else that a server may call a field', () => {
  fc.assert(
    fc.property(fc.string(), (field) => {
      const { happened, whatToDo } = sentencesOf(refused(field))
      assert.doesNotMatch(happened + whatToDo, latin)
    }),
  )
})

test('what a person filled in is named; what an address carried was not found', () => {
  assert.equal(sentencesOf(refused('changes.idNumber')).happened, '身份证号不对')
  assert.equal(sentencesOf(refused('changes.employerId')).happened, '单位不对')
  assert.equal(sentencesOf(refused('claimId')).happened, '没找到这份内容')
  assert.equal(sentencesOf(refused('organisationId')).happened, '没找到这份内容')
  assert.equal(staffSentences(refused('claimId')).happened, '这份申请不在您的工会了')
  assert.equal(sentencesOf(refused('expectedVersion')).happened, '有一项内容不对')
})

test('asking again is offered only where it can help', () => {
  for (const code of ['notFound', 'notAllowed'] as const) assert.ok(isLasting({ code, values: {} }))
  assert.ok(isLasting(refused('claimId')))
  for (const code of ['offline', 'busy', 'unreadableAnswer'] as const)
    assert.ok(!isLasting({ code, values: {} }))
  assert.ok(!isLasting({ code: 'tooMany', values: { retryAfterSeconds: 30 } }))
})
