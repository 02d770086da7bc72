import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { cents, centsFromYuan, yuanText } from '@domain/money'

test('a comma before one or two digits is a decimal point, before three it parts thousands', () => {
  const read = {
    '150,50': 150_50,
    '３，００': 3_00,
    '3,00': 3_00,
    '1,5': 1_50,
    '150,': 150_00,
    '1,500': 1_500_00,
    '12,345': 12_345_00,
    '1,234,567': 1_234_567_00,
    '1,500.50': 1_500_50,
    '1，500．5': 1_500_50,
    '1 500,50': 1_500_50,
    '1 500': 1_500_00,
    '150。5': 150_50,
    '150．50': 150_50,
  }
  for (const [typed, amount] of Object.entries(read)) assert.equal(centsFromYuan(typed), amount, typed)
})

test('what could be two amounts is none', () => {
  for (const typed of [
    '1,500,50',
    '1.500,50',
    '1,500,',
    '0,500',
    '1,5000',
    '1234,567',
    '1,50.5',
    '150 50',
    '1 5',
    '188.505',
    '1.500',
    ',50',
    '.50',
    '1..5',
    '10,000,000',
    '10000000',
  ])
    assert.equal(centsFromYuan(typed), null, typed)
})

test('the sign and the word for yuan around an amount are read, inside it they are not', () => {
  for (const typed of ['￥150.50', '¥ 150.50', '150.50元', ' ￥ 150,50 元 ', '150.50¥', '\u202d150.50\u202c'])
    assert.equal(centsFromYuan(typed), 150_50, typed)
  for (const typed of [
    '150元5角',
    '150元50',
    '1元50',
    '人民币150',
    '元',
    '¥',
    '−150',
    '-150',
    '‑150',
    '150-',
    '1e3',
  ])
    assert.equal(centsFromYuan(typed), null, typed)
})

test('every amount with its decimal comma is the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
      assert.equal(centsFromYuan(yuanText(cents(amount)).replace('.', ',')), amount)
    }),
  )
})

test('every amount with its thousands parted is the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
      const parted = yuanText(cents(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
      assert.equal(centsFromYuan(parted), amount, parted)
    }),
  )
})
