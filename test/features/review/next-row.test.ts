import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { rowAfter, rowAway, withMore } from '@/features/review/queue/next-row'
import { aRow } from './samples'

const rows = [aRow('a'), aRow('b', { heldBy: '工会干事乙' }), aRow('c'), aRow('d', { stage: 'returned' })]

test('the next claim is the first free one below', () => {
  assert.equal(rowAfter(rows, 'a', null)?.id, 'c')
})

test('after the last one it goes on from the top', () => {
  assert.equal(rowAfter(rows, 'c', null)?.id, 'a')
})

test('a claim that is not in the list is followed by the first free one', () => {
  assert.equal(rowAfter(rows, 'elsewhere', null)?.id, 'a')
})

test('a claim that the officer holds already is free for them', () => {
  assert.equal(rowAfter(rows, 'a', '工会干事乙')?.id, 'b')
})

test('a claim that waits for a colleague is not offered again', () => {
  const centre = { stage: 'centreReview', role: 'cityCentre' } as const
  const own = aRow('b', { ...centre, readingTurn: 'colleague' })
  assert.equal(rowAfter([aRow('a', centre), own, aRow('c', centre)], 'a', null)?.id, 'c')
})

test('there is none when all others are held or decided', () => {
  assert.equal(rowAfter(rows.slice(1), 'c', null), null)
  assert.equal(rowAfter([], 'a', null), null)
})

test('moving by keys stays within the list and begins at its top', () => {
  assert.equal(rowAway(rows, null, 1)?.id, 'a')
  assert.equal(rowAway(rows, 'a', -1)?.id, 'a')
  assert.equal(rowAway(rows, 'a', 1)?.id, 'b')
  assert.equal(rowAway(rows, 'd', 1)?.id, 'd')
  assert.equal(rowAway([], null, 1), null)
})

test('a further page comes below what is shown by then, each claim once', () => {
  const afterDecision = [aRow('b'), aRow('c')]
  const page = [aRow('c'), aRow('d')]
  assert.deepEqual(
    withMore(afterDecision, page).map(({ id }) => id),
    ['b', 'c', 'd'],
  )
})
