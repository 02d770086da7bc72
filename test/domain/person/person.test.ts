import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '@domain/calendar/day'
import { checkCharacterOf, idNumberProblem, normaliseIdNumber } from '@domain/person/id-number'
import { maskIdNumber, maskName, maskPhone } from '@domain/person/mask'
import { isLatinName, isName, normaliseName } from '@domain/person/name'
import { isMobile, normalisePhone } from '@domain/person/phone'
import { comparableNumber } from '@domain/ticket/record/ticket'

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

test('every dot and dash of a minority name is the one dot; spaces of any width go', () => {
  for (const dot of ['.', '•', '・', '･', '‧', '。', '．', '｡', '·', '∙', '⋅', '-', '—', '‑', ' · ', '··'])
    assert.equal(normaliseName(`阿卜杜勒${dot}买买提`), '阿卜杜勒·买买提', dot)
  assert.equal(normaliseName('王\u3000样本'), '王样本')
  assert.equal(normaliseName('⼥'), '女', 'what is copied from a PDF may be a radical')
})

test('a Han name has 2 to 30 characters', () => {
  for (const [length, right] of [
    [1, false],
    [2, true],
    [30, true],
    [31, false],
  ] as const)
    assert.equal(isName('样'.repeat(length)), right, String(length))
})

test('Latin names keep one space, hyphens, apostrophes, dots and accents; 2 to 60 letters', () => {
  const names = {
    '  MARIA   DA\u00a0SILVA ': 'MARIA DA SILVA',
    'Jean‑Luc O’Neil': "Jean-Luc O'Neil",
    'J. R. Smith Jr.': 'J. R. Smith Jr.',
    'Nguyễn\tThị\u200b Ánh': 'Nguyễn Thị Ánh',
    'SMITH, JOHN': 'SMITH, JOHN',
    'ＡＮＮＡ－ＭＡＲＩＡ': 'ANNA-MARIA',
  }
  for (const [typed, kept] of Object.entries(names)) {
    assert.equal(normaliseName(typed), kept)
    assert.ok(isLatinName(kept), kept)
  }
  for (const name of ['A', 'A1', "O'", '-A B', '王A', 'A&B', '', 'Ａ Ｂ２'])
    assert.ok(!isLatinName(normaliseName(name)), name)
  assert.ok(isLatinName('A'.repeat(60)) && !isLatinName('A'.repeat(61)))
})

test('a number of a foreigner begins with 9, a province and a country; 900000 and 999999 are nobody', () => {
  const withCheck = (first: string) => first + checkCharacterOf(first)
  const begins = (place: string) => problem(withCheck(`${place}19850101001`))
  for (const place of ['932682', '911840', '965004', '922410', '810000', '820000', '830000'])
    assert.equal(begins(place), null, place)
  for (const place of [
    '900000',
    '999999',
    '900682',
    '999001',
    '910840',
    '932000',
    '966840',
    '840000',
    '000000',
  ])
    assert.equal(begins(place), 'province', place)
})

test('masks hide the middle for every length', () => {
  assert.equal(maskName('欧阳娜娜'), '欧***')
  assert.equal(maskName('王样'), '王*')
  assert.equal(maskPhone('13812345678'), '138****5678')
  assert.equal(maskIdNumber('222401199002210011'), '2224**********0011')
  fc.assert(fc.property(fc.string({ maxLength: 8 }), (short) => !/[^*]/.test(maskIdNumber(short))))
})

test('ticket numbers compare without spaces, dashes, case or width; short ones tell nothing apart', () => {
  assert.equal(comparableNumber('Ｚ12 3456-789'), 'Z123456789')
  assert.equal(comparableNumber('12345'), null)
  assert.equal(comparableNumber('123456'), '123456')
})
