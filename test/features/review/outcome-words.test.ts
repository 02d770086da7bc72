import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { ReviewDecision } from '@contract/review-calls'
import { outcomeWords } from '@/features/review/claim/outcome-words'
import { codeProblem, plainCode } from '@/features/team/code'
import { aTicket, aReview } from './samples'

const view = aReview([aTicket('tone0001')])
const words = (decision: ReviewDecision) => outcomeWords(decision, view, view.decision)

test('after forwarding the amount the worker was told is read back', () => {
  const { title, details } = words({
    action: 'forward',
    identityConfirmed: true,
    originalsSeen: ['tone0001'],
  })
  assert.equal(title, '已转给上级工会')
  assert.match(details.join(''), /188 元/)
})

test('after the first of two readings nobody claims that the worker was told', () => {
  const drawn = aReview([], { stage: 'centreReview', role: 'cityCentre', readingTurn: 'propose' })
  const decision = { action: 'proposeApproval' as const, identityConfirmed: true, originalsSeen: [] }
  const { title, told } = outcomeWords(decision, drawn, drawn.decision)
  assert.match(title, /另一位同事/)
  assert.equal(told, '')
})

test('after a return the places and the message are read back', () => {
  const correction = { fields: ['ticket:tone0001'], message: '请重新拍一张。' }
  const { details } = words({ action: 'return', correction })
  assert.deepEqual(details, ['要改：第 1 张票', '请重新拍一张。'])
})

test('after a refusal the condition and the message are read back', () => {
  const { details } = words({ action: 'refuse', conditionId: 'unionMember', message: '请先入会。' })
  assert.deepEqual(details, ['没有符合：已经加入工会', '请先入会。'])
})

test('an invitation code is read however it was typed', () => {
  assert.equal(plainCode(' abcd-ｅ2345 6'), 'ABCDE23456')
  assert.equal(codeProblem(''), '请填邀请码')
  assert.match(codeProblem('ab1') ?? '', /10 位/)
  assert.equal(codeProblem('abcde 23456'), null)
})
