import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import {
  barToSettling,
  longestReason,
  ObjectionReason,
  shortestReason,
  withObjection,
  withSettled,
  type RowHold,
} from '@domain/notice/objection'

const worker = { accountId: 'worker', organisationId: null }
const firm = { accountId: 'hr-one', organisationId: 'firm' }
const officer = { accountId: 'officer', organisationIds: ['bureau'] }

test('an officer settles what others objected to in matters of others', () => {
  assert.equal(barToSettling({ accountId: 'somebody' }, worker, officer), null)
  assert.equal(
    barToSettling({ accountId: 'somebody' }, { accountId: null, organisationId: null }, officer),
    null,
  )
})

test('nobody settles what they brought in, for themselves or for somebody else', () => {
  assert.equal(barToSettling({ accountId: 'officer' }, worker, officer), 'ownObjection')
})

test('nobody settles about a matter of their own or of an organisation that they act for', () => {
  assert.equal(barToSettling({ accountId: 'x' }, { ...worker, accountId: 'officer' }, officer), 'ownMatter')
  const colleague = { accountId: 'hr-two', organisationIds: ['bureau', 'firm'] }
  assert.equal(barToSettling({ accountId: 'x' }, firm, colleague), 'ownMatter')
  assert.equal(barToSettling({ accountId: 'x' }, firm, officer), null)
})

test('a reason says enough to be looked into, and spaces are no words', () => {
  const takes = (text: string) => ObjectionReason.safeParse(text).success
  assert.equal(takes('说'.repeat(shortestReason - 1)), false)
  assert.equal(takes('说'.repeat(shortestReason)), true)
  assert.equal(takes('说'.repeat(longestReason)), true)
  assert.equal(takes('说'.repeat(longestReason + 1)), false)
  assert.equal(takes(`说${' '.repeat(shortestReason)}`), false)
})

test('a row is free when every objection was settled, and marked for ever once one was right', () => {
  const outcomes = fc.array(fc.constantFrom('upheld' as const, 'rejected' as const))
  fc.assert(
    fc.property(outcomes, (settled) => {
      const none: RowHold = { open: 0, upheld: 0 }
      const held = settled.reduce<RowHold>((row) => withObjection(row), none)
      assert.equal(held.open, settled.length)
      const after = settled.reduce<RowHold>((row, outcome) => withSettled(row, outcome), held)
      assert.deepEqual(after, { open: 0, upheld: settled.filter((outcome) => outcome === 'upheld').length })
    }),
  )
})
