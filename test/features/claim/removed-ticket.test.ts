import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { addPhotoToRemoved, keepRemoved, takeRemoved } from '@/features/claim/draft/removed-tickets'
import { aTicket } from './sample-claim'

test('a photo that arrives while its ticket is off is on it when the removal is undone', () => {
  keepRemoved(aTicket({ id: 'taaaaaa', photoIds: ['p1'] }))
  assert.equal(addPhotoToRemoved('taaaaaa', 'p2'), true)
  assert.deepEqual(takeRemoved('taaaaaa')?.photoIds, ['p1', 'p2'])
})

test('a ticket that is off for good takes no more photos', () => {
  keepRemoved(aTicket({ id: 'tbbbbbb', photoIds: [] }))
  takeRemoved('tbbbbbb')
  assert.equal(addPhotoToRemoved('tbbbbbb', 'p3'), false)
  assert.equal(takeRemoved('tbbbbbb'), undefined)
})
