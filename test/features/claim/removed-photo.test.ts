import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { withPhotoBack } from '@/features/claim/draft/removed-photos'
import { aTicket } from './sample-claim'

test('undoing the removal of a photo keeps the one that arrived meanwhile', () => {
  const meanwhile = aTicket({ photoIds: ['p2', 'p3'] })
  assert.deepEqual(withPhotoBack(meanwhile, 'p1', 0).photoIds, ['p1', 'p2', 'p3'])
  assert.deepEqual(withPhotoBack(meanwhile, 'p1', 1).photoIds, ['p2', 'p1', 'p3'])
})

test('a photo is put back once, and never in the place of another one', () => {
  const there = aTicket({ photoIds: ['p1', 'p2'] })
  assert.equal(withPhotoBack(there, 'p1', 0), there)
  const full = aTicket({ photoIds: ['p2', 'p3', 'p4', 'p5'] })
  assert.equal(withPhotoBack(full, 'p1', 0), full)
})
