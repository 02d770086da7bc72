import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '@domain/calendar/day'
import { checkCharacterOf, idNumberProblem, normaliseIdNumber } from '@domain/person/id-number'
import { maskIdNumber, maskName, maskPhone } from '@domain/person/mask'
import { isName, normaliseName } from '@domain/person/name'
import { isMobile, normalisePhone } from '@domain/person/phone'
import { registerDiffersFromIdNumber } from '@domain/person/region'
import { comparableNumber } from '@domain/ticket/ticket'

const today = day('2023-02-15')
const problem = (idNumber: string) => idNumberProblem(idNumber, today)

const idNumbers = fc
  .tuple(
    fc.constantFrom('222401', '110101', '810000', '932682'),
    fc.integer({ min: 0, max: 40_000 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, days, serial]) => {
    const born = addDays(day('1900-01-01'), days).replaceAll('-', '')
    const first = `${region}${born}${String(serial).padStart(3, '0')}`
    return first + checkCharacterOf(first)
  })

test('published sample numbers pass: Hong Kong, Taiwan, foreign permanent residents', () => {
  for (const sample of ['810000199408230021', '830000199201300022', '932682198501010017'])
    assert.equal(problem(sample), null)
})

test('every right number passes and every single wrong digit is found', () => {
  fc.assert(
    fc.property(
      idNumbers,
      fc.integer({ min: 0, max: 17 }),
      fc.integer({ min: 1, max: 9 }),
      (idNumber, position, shift) => {
        assert.equal(problem(idNumber), null)
        const digit = idNumber.charAt(position)
        const other = digit === 'X' ? String(shift) : String((Number(digit) + shift) % 10)
        const changed = idNumber.slice(0, position) + other + idNumber.slice(position + 1)
        assert.notEqual(problem(changed), null)
      },
    ),
  )
})

test('every transposition of neighbours is found', () => {
  fc.assert(
    fc.property(idNumbers, fc.integer({ min: 0, max: 15 }), (idNumber, position) => {
      const [left, right] = [idNumber.charAt(position), idNumber.charAt(position + 1)]
      fc.pre(left !== right)
      assert.notEqual(
        problem(idNumber.slice(0, position) + right + left + idNumber.slice(position + 2)),
        null,
      )
    }),
  )
})

test('what is wrong has its own name', () => {
  assert.equal(problem('22240119900221'), 'length')
  assert.equal(problem('222401900221001'), 'legacy15')
  assert.equal(problem('22240119900221001A'), 'characters')
  assert.equal(problem('002401199002210010'), 'province')
  assert.equal(problem('222401199002300010'), 'birthday')
  const future = '22240120230216001'
  assert.equal(problem(future + checkCharacterOf(future)), 'birthday')
  const born = '22240120230215001'
  assert.equal(problem(born + checkCharacterOf(born)), null, 'born today')
})

test('an old county code is no fault: it stays with the person', () => {
  for (const region of ['220381', '220181', '220121', '220111', '220399']) {
    const first = `${region}19800101001`
    assert.equal(problem(first + checkCharacterOf(first)), null, region)
  }
})

test('numbers typed on phones and spreadsheets are read the same', () => {
  assert.equal(normaliseIdNumber(" '２２２４０１ 19900221 001x\u200b"), '22240119900221001X')
  assert.equal(normalisePhone('+86 138-1234-5678'), '13812345678')
  assert.equal(normalisePhone('008613812345678'), '13812345678')
  assert.ok(isMobile('19900000001') && !isMobile('12812345678') && !isMobile('1381234567'))
})

test('names: minority names with a dot and rare characters pass, digits and letters do not', () => {
  for (const name of ['王样', '欧阳样例', '阿卜杜勒·买买提', '𬎆样', '㛃样本']) assert.ok(isName(name), name)
  for (const name of ['王', 'Wang', '王2', '·王样', '']) assert.ok(!isName(name), name)
  assert.equal(normaliseName(' 阿卜杜勒•买买提 '), '阿卜杜勒·买买提')
})

test('masks hide the middle for every length', () => {
  assert.equal(maskName('欧阳娜娜'), '欧***')
  assert.equal(maskName('王样'), '王*')
  assert.equal(maskPhone('13812345678'), '138****5678')
  assert.equal(maskIdNumber('222401199002210011'), '2224**********0011')
  fc.assert(fc.property(fc.string({ maxLength: 8 }), (short) => !/[^*]/.test(maskIdNumber(short))))
})

test('公主岭 belongs to Changchun today whatever the card says', () => {
  assert.equal(registerDiffersFromIdNumber('220184', '220381198001010011'), false)
  assert.equal(registerDiffersFromIdNumber('220302', '220381198001010011'), true)
  assert.equal(registerDiffersFromIdNumber('222403', '222401199002210011'), false)
})

test('ticket numbers compare without spaces, dashes, case or width; short ones tell nothing apart', () => {
  assert.equal(comparableNumber('Ｚ12 3456-789'), 'Z123456789')
  assert.equal(comparableNumber('12345'), null)
  assert.equal(comparableNumber('123456'), '123456')
})
