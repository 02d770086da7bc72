import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { fieldKinds } from '@domain/procedure/field'
import { kindRules } from '@domain/procedure/fields/kinds'
import { areRows, isSearched, optionOf, optionsOf, valueOf } from '@/ui/fields/field-options'
import { tappedLabel } from '@/ui/fields/tapped-label'
import { boxes, roomOf, writtenText, type WrittenKind } from '@/ui/fields/written-value'

const written = Object.keys(boxes) as WrittenKind[]

describe('what stands in the box of a field', () => {
  test('what was typed stays as it was typed, whatever the kind', () => {
    for (const kind of written)
      for (const typed of ['', ' 12', '1,5', '张 三']) assert.equal(writtenText(kind, typed), typed)
  })
  test('a number that was read is written again, an amount in yuan', () => {
    assert.equal(writtenText('count', 0), '0')
    assert.equal(writtenText('count', 1200), '1200')
    assert.equal(writtenText('money', 188_50), '188.50')
    assert.equal(writtenText('money', 0), '0')
  })
  test('what is written there is read as the same value again', () => {
    assert.equal(kindRules.count.normalise(writtenText('count', 1200)), 1200)
    assert.equal(kindRules.money.normalise(writtenText('money', 188_50)), 188_50)
    assert.equal(kindRules.money.normalise(writtenText('money', 1_234_567_00)), 1_234_567_00)
  })
  test('what was not entered leaves it empty', () => {
    for (const kind of written) assert.equal(writtenText(kind, undefined), '')
  })
  test('a short text has one line, a long one several; a text without a limit has the limit of its kind', () => {
    assert.deepEqual(roomOf({ kind: 'text', most: 60 }, boxes.text), { maxLength: 60, multiline: false })
    assert.deepEqual(roomOf({ kind: 'text', most: 61 }, boxes.text), { maxLength: 61, multiline: true })
    assert.equal(roomOf({ kind: 'text' }, boxes.text).maxLength, 200)
    assert.equal(roomOf({ kind: 'count', most: 10 }, boxes.count).maxLength, 20)
  })
})

describe('what is tapped', () => {
  test('yes and no are options, and a value of their own', () => {
    const field = { kind: 'yesNo' as const }
    assert.deepEqual(
      optionsOf(field).map(({ value }) => valueOf(field, value)),
      [true, false],
    )
    assert.equal(optionOf(true), 'yes')
    assert.equal(optionOf(false), 'no')
  })
  test('yes and no are said in the words of the field, and otherwise as they are read back', () => {
    const choices = [
      { value: 'yes', label: '在', note: '在里面' },
      { value: 'no', label: '不在' },
    ]
    assert.deepEqual(optionsOf({ kind: 'yesNo', choices }), choices)
    assert.deepEqual(
      optionsOf({ kind: 'yesNo' }).map(({ label }) => label),
      ['是', '不是'],
    )
  })
  test('a few options are rows, more a sheet, many a sheet with a search box; districts are never rows', () => {
    const some = (many: number) =>
      Array.from({ length: many }, (_, index) => ({ value: String(index), label: String(index) }))
    const of = (many: number) => ({ kind: 'choice' as const, choices: some(many) })
    assert.deepEqual([6, 7].map(of).map(areRows), [true, false])
    assert.deepEqual([11, 12].map(of).map(isSearched), [false, true])
    assert.equal(areRows({ kind: 'district', choices: some(2) }), false)
  })
  test('nothing chosen is no option', () => {
    assert.equal(optionOf(undefined), undefined)
    assert.equal(optionOf(''), undefined)
  })
  test('other options are their own value', () => {
    const field = { kind: 'choice' as const, choices: [{ value: 'yes', label: '在' }] }
    assert.deepEqual(optionsOf(field), field.choices)
    assert.equal(valueOf(field, 'yes'), 'yes')
  })
  test('only what may always be left out says so', () => {
    assert.equal(tappedLabel({ label: '哪天', needed: false }), '哪天（可不填）')
    assert.equal(tappedLabel({ label: '哪天', needed: true }), '哪天')
    assert.equal(tappedLabel({ label: '哪天', needed: { field: 'a', values: [true] } }), '哪天')
  })
})

test('every kind of field is written or tapped', () => {
  const tapped = ['choice', 'district', 'yesNo', 'day', 'region', 'employer', 'contractTerm']
  assert.deepEqual([...written, ...tapped].sort(), [...fieldKinds].sort())
})
