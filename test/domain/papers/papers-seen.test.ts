import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { askedPapers } from '@domain/papers/asked-papers'
import {
  nothingSeen,
  openedFirst,
  papersNotSeen,
  seenAfter,
  seenBy,
  withCompared,
  withOpened,
} from '@domain/papers/papers-seen'
import { partOf } from '@domain/procedure/part-of'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const part = partOf(inventedProcedure, 'papers')
assert.ok(part)
const asked = askedPapers(part, {}, null)
const content = { licence: ['f1', 'f2'], contracts: ['f3'], statement: ['f4'] }
const ann = { accountId: 'ann', organisationId: 'district' }
const bob = { accountId: 'bob', organisationId: 'district' }
const above = { accountId: 'cat', organisationId: 'bureau' }

test('a paper is seen when its office has opened every file of it, whoever of them did', () => {
  const notSeen = (seen: typeof nothingSeen) => papersNotSeen(asked, content, seenBy(seen, 'district'))
  assert.deepEqual(notSeen(nothingSeen), ['licence', 'contracts'])
  const half = withOpened(nothingSeen, ['f1', 'f3'], ann)
  assert.deepEqual(notSeen(half), ['licence'])
  const all = withOpened(half, ['f2'], bob)
  assert.deepEqual(notSeen(all), [], 'a voluntary one may stay unopened')
  assert.deepEqual(notSeen(withOpened(half, ['f2'], above)), ['licence'], 'another office looks for itself')
})

test('a needed paper without files is not seen', () => {
  assert.deepEqual(papersNotSeen(asked, {}, { opened: [] }), ['licence', 'contracts'])
})

test('opening again is not opened first, for the same person and office alone', () => {
  const seen = withOpened(nothingSeen, ['f1'], ann)
  assert.deepEqual(openedFirst(seen, ['f1', 'f2', 'f2'], ann), ['f2'])
  assert.deepEqual(openedFirst(seen, ['f1'], bob), ['f1'])
  assert.deepEqual(openedFirst(seen, ['f1'], { ...ann, organisationId: 'bureau' }), ['f1'])
  assert.equal(withOpened(seen, ['f1'], ann).opened.length, 1)
})

test('a tick is of one office, is set once and taken back', () => {
  const ticked = withCompared(
    withCompared(nothingSeen, 'licence', 'district', true),
    'licence',
    'district',
    true,
  )
  assert.deepEqual(seenBy(ticked, 'district').compared, ['licence'])
  assert.deepEqual(seenBy(ticked, 'bureau').compared, [])
  const both = withCompared(ticked, 'licence', 'bureau', true)
  assert.deepEqual(seenBy(withCompared(both, 'licence', 'district', false), 'bureau').compared, ['licence'])
})

test('what is corrected is looked at anew, the rest stays seen', () => {
  let seen = withOpened(nothingSeen, ['f1', 'f2', 'f3'], ann)
  for (const paperId of ['licence', 'contracts']) seen = withCompared(seen, paperId, 'district', true)
  const after = seenAfter(seen, content, { ...content, licence: ['f1', 'f9'] })
  assert.deepEqual(seenBy(after, 'district'), { opened: ['f1', 'f3'], compared: ['contracts'] })
  assert.deepEqual(seenAfter(seen, content, { ...content, licence: ['f2', 'f1'] }), seen, 'the same files')
})
