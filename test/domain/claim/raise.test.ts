import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { confirmedAfter, confirmedAmong, flagsOfRaises, isRaise } from '@domain/claim/raise'
import { cents } from '@domain/money'

const confirmed = (yuan: number, originalsSeen: string[]) => ({ payable: cents(yuan * 100), originalsSeen })
const after = (before: ReturnType<typeof confirmed>[], now: ReturnType<typeof confirmed>) =>
  confirmedAfter(before, now)

test('more than was confirmed before is a raise, as much or less is none', () => {
  const before = [confirmed(188, ['t1'])]
  assert.equal(isRaise(after(before, confirmed(188, ['t1']))), false)
  assert.equal(isRaise(after(before, confirmed(187.99, ['t1']))), false)
  assert.equal(after(before, confirmed(188.01, ['t1'])).raisedFrom, 188_00)
  assert.equal(isRaise(after([], confirmed(300, ['t1']))), false, 'the first office raises nothing')
})

test('a ticket that was left unticked before is named, also where the cap keeps the sum', () => {
  const capped = after([confirmed(300, ['t1'])], confirmed(300, ['t1', 't2']))
  assert.deepEqual([capped.raisedFrom, capped.added], [null, ['t2']])
  const swapped = after([confirmed(188, ['t1'])], confirmed(188, ['t2']))
  assert.deepEqual(swapped.added, ['t2'])
})

test('of two that confirmed before, the least counts', () => {
  const both = after([confirmed(300, ['t1', 't2']), confirmed(188, ['t1'])], confirmed(300, ['t1', 't2']))
  assert.deepEqual([both.raisedFrom, both.added], [188_00, ['t2']])
})

test('each raise is a flag with the office and both amounts; a corrected ticket is confirmed by nobody', () => {
  const district = after([confirmed(188, ['t1'])], confirmed(300, ['t1', 't2']))
  const offices = [
    { role: 'grassrootsUnion', confirmed: null },
    { role: 'districtUnion', confirmed: district },
  ] as const
  assert.deepEqual(flagsOfRaises(offices), [
    { kind: 'amountRaised', level: 'districtUnion', before: 188_00, after: 300_00 },
    { kind: 'originalAdded', level: 'districtUnion', ticketId: 't2' },
  ])
  assert.deepEqual(confirmedAmong(district, (id) => id === 't1')?.originalsSeen, ['t1'])
})
