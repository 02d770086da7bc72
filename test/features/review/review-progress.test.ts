import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import {
  changeProgress,
  forgetWords,
  progressOf,
  progressStore,
} from '@/features/review/deciding/review-progress'

const correction = { fields: ['idNumber'], message: '请对着身份证再填一遍。' }
const progress = (version: number) => progressOf(progressStore.getState(), 'c1', version, null)

test('a claim that changed under an officer keeps the words and drops the ticks', () => {
  changeProgress('c1', 3, null, { correction, identityConfirmed: true, originalsSeen: ['t1'] })
  assert.deepEqual(progress(3).originalsSeen, ['t1'])
  const { identityConfirmed, originalsSeen, correction: kept } = progress(4)
  assert.deepEqual(
    { identityConfirmed, originalsSeen, kept },
    { identityConfirmed: false, originalsSeen: [], kept: correction },
  )
})

test('ticks of the level below stand until this officer changes them', () => {
  const below = { identityConfirmed: true, originalsSeen: ['t1', 't2'] }
  assert.deepEqual(progressOf(progressStore.getState(), 'c2', 1, below).originalsSeen, ['t1', 't2'])
  changeProgress('c2', 1, below, { identityConfirmed: false })
  const { identityConfirmed, originalsSeen } = progressOf(progressStore.getState(), 'c2', 1, below)
  assert.deepEqual(
    { identityConfirmed, originalsSeen },
    { identityConfirmed: false, originalsSeen: ['t1', 't2'] },
  )
})

test('words that were sent are gone', () => {
  changeProgress('c1', 3, null, { correction })
  forgetWords('c1')
  assert.equal(progress(4).correction.message, '')
})
