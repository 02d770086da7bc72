import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { BulkOutcome, countedUpTo } from '@contract/review-calls'
import { leftOutWords } from '@/features/review/queue/bulk-words'
import { countWords, marksOf } from '@/features/review/words/queue-words'
import { aRow, today } from './samples'

test('every reason for leaving a claim out is said, each in its own words', () => {
  const said = BulkOutcome.options.map((outcome) =>
    leftOutWords({ claimId: 'c', outcome, heldBy: '工会干事乙' }),
  )
  assert.equal(said[BulkOutcome.options.indexOf('done')], null)
  assert.equal(new Set(said).size, said.length)
  assert.ok(said.includes('工会干事乙正在看'))
})

test('a count that was not finished says so', () => {
  assert.equal(countWords(0), '0')
  assert.equal(countWords(countedUpTo - 1), '99')
  assert.equal(countWords(countedUpTo), '99+')
})

test('what was checked one by one is marked at the grassroots union only', () => {
  const texts = (row: ReturnType<typeof aRow>) => marksOf(row, today, null).map(({ text }) => text)
  assert.ok(texts(aRow('a', { confirmed: true })).includes('身份原件已核对'))
  const above = aRow('a', { confirmed: true, stage: 'districtReview', role: 'districtUnion' })
  assert.ok(!texts(above).includes('身份原件已核对'))
})

test('whose turn it is with a claim that is read twice is a mark, while it lies here', () => {
  const centre = { stage: 'centreReview', role: 'cityCentre' } as const
  const texts = (readingTurn: 'alone' | 'propose' | 'confirm' | 'colleague') =>
    marksOf(aRow('a', { ...centre, readingTurn }), today, null).map(({ text }) => text)
  assert.ok(texts('propose').includes('抽中两人复核'))
  assert.ok(texts('confirm').includes('等第二位批准'))
  assert.ok(texts('colleague').includes('您已同意，等同事'))
  assert.equal(texts('alone').length, 1)
})
