import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { Correction } from '@domain/claim/correction'
import {
  correctionNames,
  messageLimit,
  returnChoices,
  returnHindrance,
  stillThere,
  withPhrase,
} from '@/features/review/words/return-choices'
import { returnPhrases } from '@/features/review/words/return-phrases'
import { lineOf } from '@/services/procedure/line'
import { aReview, aTicket } from './samples'

const claim = aReview([aTicket('tone0001'), aTicket('ttwo0002')])
const phrases = returnPhrases(lineOf(claim))

test('each ticket and each part of the form can be returned, as the contract names them', () => {
  const fields = returnChoices(claim).map(({ field }) => field)
  assert.equal(fields[0], 'ticket:tone0001')
  assert.ok(fields.includes('idNumber'))
  assert.ok(Correction.safeParse({ fields, message: '请改' }).success)
})

test('a return needs a place and a message', () => {
  assert.match(returnHindrance({ fields: [], message: '请改' }) ?? '', /勾选/)
  assert.match(returnHindrance({ fields: ['name'], message: '  ' }) ?? '', /一句话/)
  assert.equal(returnHindrance({ fields: ['name'], message: '请改' }), null)
})

test('a ready phrase is added once and never makes the message too long', () => {
  const [phrase = ''] = phrases
  const once = withPhrase('', phrase)
  assert.equal(once, phrase)
  assert.equal(withPhrase(once, phrase), once)
  assert.equal(withPhrase('长'.repeat(195), phrase).length, messageLimit)
})

test('what was asked for is read back by name', () => {
  assert.deepEqual(correctionNames(['ticket:ttwo0002', 'phone'], claim), ['第 2 张票', '手机号'])
  assert.deepEqual(correctionNames(['ticket:tgone001'], claim), ['一张车票'])
})

test('a place that the claim no longer has is not sent back', () => {
  assert.deepEqual(stillThere(['ticket:tone0001', 'ticket:tgone001', 'name'], claim), [
    'ticket:tone0001',
    'name',
  ])
})
