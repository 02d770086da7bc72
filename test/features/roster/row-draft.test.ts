import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { askedColumns, emptyDraft, provinceHint, valuesOf, withValue } from '@/features/roster/row/row-draft'
import { idNumber, stayRules, transportRules } from '../../domain/roster/persons'

const { part } = stayRules
const man = idNumber({ number: 123 })
const woman = idNumber({ number: 124 })

describe('the sex, as the ID number says it', () => {
  test('is proposed with a right number, changes with it, and goes with it', () => {
    const typed = withValue(emptyDraft, part, 'idNumber', man)
    assert.deepEqual([valuesOf(typed).sex, typed.proposed], ['male', true])
    const other = withValue(typed, part, 'idNumber', woman)
    assert.deepEqual([valuesOf(other).sex, other.proposed], ['female', true])
    const half = withValue(other, part, 'idNumber', woman.slice(0, 12))
    assert.deepEqual([valuesOf(half).sex, half.proposed], [undefined, false])
  })

  test('is read from a number that was typed with spaces and a small x', () => {
    const typed = withValue(emptyDraft, part, 'idNumber', ` ${man.slice(0, 6)} ${man.slice(6).toLowerCase()}`)
    assert.equal(valuesOf(typed).sex, 'male')
  })

  test('is never changed once somebody has said it, here or before', () => {
    const said = withValue(emptyDraft, part, 'sex', 'female')
    assert.equal(valuesOf(withValue(said, part, 'idNumber', man)).sex, 'female')
    const corrected = withValue(withValue(emptyDraft, part, 'idNumber', man), part, 'sex', 'female')
    assert.equal(valuesOf(withValue(corrected, part, 'idNumber', man)).sex, 'female')
    const kept = { ...emptyDraft, kept: { sex: 'female' } }
    assert.equal(valuesOf(withValue(kept, part, 'idNumber', man)).sex, 'female')
  })
})

describe('the province of the ID number', () => {
  test('is a hint in words, once the number is whole', () => {
    assert.equal(provinceHint(part, { idNumber: man }), '四川省')
    assert.equal(provinceHint(part, { idNumber: man.slice(0, 17) }), null)
    assert.equal(provinceHint(part, {}), null)
    // A number cell has lost digits: nothing is made of it.
    assert.equal(provinceHint(part, { idNumber: Number(man) }), null)
  })

  test('fills nothing in by itself', () => {
    assert.equal(valuesOf(withValue(emptyDraft, part, 'idNumber', man)).register, undefined)
  })
})

test('a value that was emptied is sent as emptied, and one that was not touched is not sent', () => {
  const kept = { ...emptyDraft, kept: { name: '张三', remark: '焊工' } }
  const changed = withValue(kept, part, 'remark', '')
  assert.deepEqual(changed.changed, { remark: null })
  assert.deepEqual(valuesOf(changed), { name: '张三' })
})

test('the number is asked before the sex that it proposes; what hangs on another answer only with that', () => {
  const ids = (values: Record<string, string>) =>
    askedColumns(transportRules().part.columns, transportRules().part, values).map(({ id }) => id)
  assert.deepEqual(ids({}).slice(0, 3), ['name', 'idNumber', 'sex'])
  assert.equal(ids({}).includes('fare'), false)
  assert.equal(ids({ ride: 'own' }).includes('fare'), true)
})
