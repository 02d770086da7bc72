import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { bankCardProblem, bankCardRefusal, luhnDigitFor, normaliseBankCard } from '@domain/person/bank-card'
import { maskBankCard } from '@domain/person/mask'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

test('every length from 16 to 19 has exactly one right last digit', () => {
  for (const length of [15, 16, 17, 18]) {
    fc.assert(
      fc.property(digits(length), (start) => {
        fc.pre(new Set(start).size > 1)
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
      fc.pre(new Set(card.slice(0, place) + wrong + card.slice(place + 1)).size > 1)
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

test('one digit all over is no card, whatever its check digit says', () => {
  for (const digit of '0123456789')
    for (const length of [16, 17, 18, 19]) {
      assert.equal(bankCardProblem(digit.repeat(length)), 'sameDigits')
      assert.equal(bankCardRefusal(digit.repeat(length), digit.repeat(length)), 'sameDigits')
    }
  assert.notEqual(bankCardProblem(`${'0'.repeat(15)}1`), 'sameDigits')
})

test('lengths at 16 and 19 and on both sides of them', () => {
  for (const [length, problem] of [
    [15, 'length'],
    [16, null],
    [19, null],
    [20, 'length'],
  ] as const) {
    const start = `62${'1'.repeat(length - 3)}`
    assert.equal(bankCardProblem(start + luhnDigitFor(start)), problem, String(length))
  }
})

test('a card whose check digit does not fit is taken when it was typed twice alike', () => {
  const right = '622200000000000' + luhnDigitFor('622200000000000')
  const wrong = right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10)
  assert.equal(bankCardRefusal(wrong, undefined), 'checkDigit')
  assert.equal(bankCardRefusal(wrong, ''), 'againDiffers')
  assert.equal(bankCardRefusal(wrong, right), 'againDiffers')
  assert.equal(bankCardRefusal(wrong, wrong.replace(/(\d{4})(?=\d)/g, '$1 ')), null)
  assert.equal(bankCardRefusal(right, undefined), null)
  assert.equal(bankCardRefusal(right, wrong), 'againDiffers')
  assert.equal(bankCardRefusal(wrong.slice(1), wrong.slice(1)), 'length')
})
