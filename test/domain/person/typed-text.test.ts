import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { normaliseBankCard } from '@domain/person/bank-card'
import { normaliseIdNumber } from '@domain/person/id-number'
import { normaliseName } from '@domain/person/name'
import { normalisePhone } from '@domain/person/phone'

/** All characters that are by their class no part of a number or name: unseen, spaces of any width, dashes. */
const between = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{Cc}\p{Cf}\p{Z}\p{Pd}\p{Default_Ignorable_Code_Point}]/u.test(character))
const unseen = between.filter((character) => !/[\p{Pd}\p{Z}\t-\r\u0085]/u.test(character))

const numbers = [
  { name: 'phone', value: '13800138000', normalise: normalisePhone },
  { name: 'ID number', value: '22032219900307002X', normalise: normaliseIdNumber },
  { name: 'card', value: '6222021234567890128', normalise: normaliseBankCard },
] as const

/** The characters of a text with others before, between and behind them. */
const strewn = (value: string, others: fc.Arbitrary<string>) =>
  fc
    .array(fc.array(others, { maxLength: 3 }), {
      minLength: value.length + 1,
      maxLength: value.length + 1,
    })
    .map(
      ([first = [], ...rest]) => first.join('') + rest.map((some, at) => value[at] + some.join('')).join(''),
    )

test('there are such characters of every class', () => {
  assert.ok(between.length > 400)
  for (const character of [
    '\u202d',
    '\u2066',
    '\u2060',
    '\u2011',
    '–',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u00ad',
    '\ufe0f',
  ])
    assert.ok(between.includes(character))
})

test('each of them before, in and behind a number changes nothing', () => {
  for (const { name, value, normalise } of numbers)
    for (const character of between)
      for (const at of [0, 5, value.length])
        assert.equal(
          normalise(value.slice(0, at) + character + value.slice(at)),
          value,
          `${name} U+${character.codePointAt(0)?.toString(16)} at ${at}`,
        )
})

test('any mix of them, and of what people part groups with, gives the same number', () => {
  const marks = [
    '.',
    '/',
    '(',
    ')',
    '（',
    '）',
    '·',
    ',',
    '、',
    '。',
    '_',
    "'",
    '’',
    '"',
    '“',
    '\\',
    '−',
    '•',
    ':',
  ]
  const any = fc.constantFrom(...between, ...marks)
  for (const { value, normalise } of numbers)
    fc.assert(
      fc.property(strewn(value, any), (typed) => {
        assert.equal(normalise(typed), value)
      }),
    )
})

test('what nobody sees changes no name, of either script', () => {
  for (const name of ['王样本', '阿卜杜勒·买买提', 'MARIA DA SILVA', "Jean-Luc O'Neil"])
    fc.assert(
      fc.property(strewn(name, fc.constantFrom(...unseen)), (typed) => {
        assert.equal(normaliseName(typed), name)
      }),
    )
})

test('a country code in every dress goes, and only before a mobile number', () => {
  for (const typed of [
    '+86 138 0013 8000',
    '+8613800138000',
    '0086-138-0013-8000',
    '(+86)13800138000',
    '（＋８６）１３８００１３８０００',
    '086 13800138000',
    '86 13800138000',
    '+86 (0) 138 0013 8000',
    '013800138000',
    '138.0013.8000',
    '138/0013/8000',
    '\u202a+86 138 0013 8000\u202c\r\n',
  ])
    assert.equal(normalisePhone(typed), '13800138000', typed)
  for (const typed of ['+85213800138000', '+1 3800138000', '8613800', '138****8000', '13800138000转1'])
    assert.notEqual(normalisePhone(typed), '13800138000', typed)
})

test('the last X of an ID number in every dress; letters stay and are told', () => {
  for (const last of ['X', 'x', 'Ｘ', 'ｘ', 'Ⅹ', '×', 'х', 'Х'])
    assert.equal(normaliseIdNumber(`22032219900307002${last}`), '22032219900307002X', last)
  assert.equal(normaliseIdNumber('2203**********0028'), '2203**********0028')
  assert.equal(normaliseBankCard('6222a'), '6222a')
})
