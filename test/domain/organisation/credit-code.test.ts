import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import {
  creditCheckCharacterOf,
  creditCodeProblem,
  creditCodeWords,
  normaliseCreditCode,
} from '@domain/organisation/credit-code'

const letters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const digits = [...'0123456789']

const written = (from: readonly string[], length: number) =>
  fc.array(fc.constantFrom(...from), { minLength: length, maxLength: length }).map((all) => all.join(''))

/** A code with a right check character. */
const codes = fc
  .tuple(written(letters, 2), written(digits, 6), written(letters, 9))
  .filter(([, place]) => !place.startsWith('00'))
  .map((parts) => parts.join(''))
  .map((first) => first + creditCheckCharacterOf(first))

test('published codes of well-known companies are right', () => {
  for (const code of ['91100000100003962T', '91350100M000100Y43', '914403001922038216'])
    assert.equal(creditCodeProblem(code), null, code)
})

test('every right code passes, and every change of one character is seen', () => {
  fc.assert(
    fc.property(codes, fc.nat(17), fc.constantFrom(...letters), (code, place, other) => {
      assert.equal(creditCodeProblem(code), null)
      const changed = code.slice(0, place) + other + code.slice(place + 1)
      if (changed !== code) assert.notEqual(creditCodeProblem(changed), null)
    }),
  )
})

test('two neighbours in each other’s place are seen', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 0, max: 16 }), (code, place) => {
      const [one = '', next = ''] = code.slice(place, place + 2)
      const changed = code.slice(0, place) + next + one + code.slice(place + 2)
      if (changed !== code) assert.notEqual(creditCodeProblem(changed), null)
    }),
  )
})

test('it is the same code however it is typed', () => {
  const full = (text: string) =>
    [...text].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)).join('')
  const between = fc.constantFrom('', ' ', '\u3000', '-', '－', '\u200b', '\t', '.', '\u00a0')
  fc.assert(
    fc.property(
      codes,
      fc.array(between, { minLength: 18, maxLength: 18 }),
      fc.boolean(),
      fc.boolean(),
      (code, gaps, lower, wide) => {
        const cased = lower ? code.toLowerCase() : code
        const typed = [...(wide ? full(cased) : cased)].map((one, index) => `${gaps[index] ?? ''}${one}`)
        assert.equal(normaliseCreditCode(typed.join('')), code)
      },
    ),
  )
})

test('what stands before it on a licence, and letters of other alphabets, do not matter', () => {
  assert.equal(normaliseCreditCode('统一社会信用代码：9135 0100 m000 100y 43'), '91350100M000100Y43')
  assert.equal(normaliseCreditCode('91350100М000100У43'), '91350100M000100Y43')
  assert.equal(normaliseCreditCode('9i35oiOOm000iooy43'), '91350100M000100Y43')
})

test('each kind of wrong code is named', () => {
  assert.equal(creditCodeProblem(''), 'length')
  assert.equal(creditCodeProblem('91350100M000100Y4'), 'length')
  assert.equal(creditCodeProblem('91350100M000100Y433'), 'length')
  assert.equal(creditCodeProblem('350100100000001'), 'registrationNumber')
  assert.equal(creditCodeProblem('91350100M000100Y4字'), 'characters')
  assert.equal(creditCodeProblem('91350100M000100Z43'), 'confusedLetter')
  assert.equal(creditCodeProblem('91A50100M000100Y43'), 'characters')
  assert.equal(creditCodeProblem('0'.repeat(18)), 'characters')
  assert.equal(creditCodeProblem('91350100M000100Y44'), 'checkDigit')
})

test('any text is answered, and is its own after being normalised', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const code = normaliseCreditCode(typed)
      creditCodeProblem(code)
      if (creditCodeProblem(code) === null) assert.equal(normaliseCreditCode(code), code)
    }),
  )
})

test('it is read out in the groups it is made of', () => {
  assert.equal(creditCodeWords('91350100M000100Y43'), '91 350100 M000100Y4 3')
  assert.equal(creditCodeWords('9135'), '9135')
})
