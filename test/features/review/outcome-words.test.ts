import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import { measureOf } from '@domain/policy/pack/measure-of'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import type { ReviewDecision } from '@contract/review-calls'
import { outcomeWords } from '@/features/review/deciding/outcome-words'
import { codeProblem, plainCode } from '@/features/team/code'
import { aTicket, aReview } from './samples'

const measure = measureOf(changchun2023, 'travel-subsidy')
const words = (decision: ReviewDecision) =>
  outcomeWords(decision, aReview([aTicket('tone0001')]), cents(188_00), measure)

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
  const view = aReview([], { stage: 'centreReview', level: 'cityCentre', readingTurn: 'propose' })
  const decision = { action: 'proposeApproval' as const, identityConfirmed: true, originalsSeen: [] }
  const { title, told } = outcomeWords(decision, view, cents(188_00), measure)
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
