import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { bankCardProblem, luhnDigitFor, normaliseBankCard } from '@domain/person/bank-card'
import { maskBankCard } from '@domain/person/mask'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

test('every length from 16 to 19 has exactly one right last digit', () => {
  for (const length of [15, 16, 17, 18]) {
    fc.assert(
      fc.property(digits(length), (start) => {
        const right = '0123456789'.split('').filter((last) => bankCardProblem(start + last) === null)
        assert.deepEqual(right, [luhnDigitFor(start)])
      }),
    )
  }
})

test('one wrong digit is always found', () => {
  fc.assert(
    fc.property(digits(18), fc.nat(18), fc.integer({ min: 1, max: 9 }), (start, place, shift) => {
      const card = start + luhnDigitFor(start)
      const wrong = String((Number(card[place]) + shift) % 10)
      assert.equal(bankCardProblem(card.slice(0, place) + wrong + card.slice(place + 1)), 'checkDigit')
    }),
  )
})

test('spaces, hyphens and full-width digits are read; letters and lengths are named; the mask keeps four', () => {
  const card = '622200000000000' + luhnDigitFor('622200000000000')
  const grouped = card.replace(/(\d{4})(?=\d)/g, '$1 ')
  assert.equal(normaliseBankCard(grouped), card)
  assert.equal(normaliseBankCard(card.replace('6', '６').replace(/^(.{4})/, '$1-')), card)
  assert.equal(bankCardProblem('62220000000000AB'), 'characters')
  assert.equal(bankCardProblem(''), 'length')
  assert.equal(bankCardProblem(card + '0000'), 'length')
  assert.equal(maskBankCard(card), `**** ${card.slice(-4)}`)
})
