import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { claimNumberFrom, claimNumberWords, normaliseClaimNumber } from '@domain/claim/claim-number'
import { holdsPersonalNumber } from '../../../cloudfunctions/platform/log/scrub'

const lots = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('a number has nine digits, none before it is nought, and it is no phone, card or ID number', () => {
  assert.match(claimNumberFrom(0), /^20000000\d$/)
  assert.match(claimNumberFrom(0.999999999999), /^99999999\d$/)
  fc.assert(
    fc.property(lots, (lot) => {
      const number = claimNumberFrom(lot)
      assert.match(number, /^[2-9]\d{8}$/)
      assert.equal(holdsPersonalNumber(`受理号 ${claimNumberWords(number)}`), false)
    }),
  )
})

test('it is known again however it is written down', () => {
  const number = claimNumberFrom(0.4)
  const [a, b, c] = claimNumberWords(number).split(' ')
  for (const typed of [
    number,
    `${a} ${b} ${c}`,
    `${a}-${b}-${c}`,
    ` ${a}\u00a0${b}\u3000${c}`,
    `${a}.${b}.${c}`,
  ])
    assert.equal(normaliseClaimNumber(typed), number, typed)
  const wide = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
  assert.equal(normaliseClaimNumber(wide), number)
  for (const none of ['', '12', `${number}0`, number.slice(1), '王样本', '1234'])
    assert.equal(normaliseClaimNumber(none), null, none)
})

test('one wrong digit, or two neighbours in the wrong order, is no number', () => {
  fc.assert(
    fc.property(lots, fc.nat(8), fc.nat(9), (lot, place, digit) => {
      const number = claimNumberFrom(lot)
      const other = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`
      if (other !== number) assert.equal(normaliseClaimNumber(other), null)
      if (place === 8) return
      const [left = '', right = ''] = [...number.slice(place, place + 2)]
      const swapped = `${number.slice(0, place)}${right}${left}${number.slice(place + 2)}`
      if (swapped !== number) assert.equal(normaliseClaimNumber(swapped), null)
    }),
  )
})
