import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, rowPairs } from '@domain/roster/changes'
import { stayer, stayRules } from './persons'

const { part } = stayRules

test('persons come, go, change and stay, by their number', () => {
  const before = [stayer(1), stayer(2), stayer(3)]
  const after = [stayer(3, { phone: '13912345678' }), stayer(2), stayer(4), stayer(5)]
  assert.deepEqual(changesBetween(part, before, after), { added: 2, gone: 1, changed: 1, same: 1 })
})

test('a number in other writing is the same person; an emptied cell is no change where nothing was', () => {
  const x = stayer(1, { idNumber: '51132419900307123x' })
  const upper = stayer(1, { idNumber: '51132419900307123X' })
  assert.deepEqual(changesBetween(part, [x], [upper]).gone, 0)
  assert.deepEqual(changesBetween(part, [stayer(1)], [stayer(1, { remark: '' })]).same, 1)
})

test('rows without a number that can be compared are the same only when they say the same', () => {
  const lost = stayer(1, { idNumber: 511324199003071230 })
  const other = stayer(2, { idNumber: 511324199003071230 })
  assert.deepEqual(changesBetween(part, [lost], [lost]), { added: 0, gone: 0, changed: 0, same: 1 })
  assert.deepEqual(changesBetween(part, [lost], [other]), { added: 1, gone: 1, changed: 0, same: 0 })
})

const rosters = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 20 })

test('every row of before and of after is in one pair', () => {
  fc.assert(
    fc.property(rosters, rosters, (ofBefore, ofAfter) => {
      const [before, after] = [ofBefore.map((place) => stayer(place)), ofAfter.map((place) => stayer(place))]
      const pairs = rowPairs(part, before, after)
      assert.equal(pairs.filter((pair) => pair.before !== null).length, before.length)
      assert.deepEqual(
        pairs.flatMap((pair) => pair.after ?? []),
        after,
      )
      const { added, gone, changed, same } = changesBetween(part, before, after)
      assert.deepEqual([added + changed + same, gone + changed + same], [after.length, before.length])
    }),
  )
})
