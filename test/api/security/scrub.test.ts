import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '@domain/calendar/day'
import { holdsPersonalNumber, scrub, withoutIdNumbers } from '../../../cloudfunctions/platform/log/scrub'
import { sampleIdNumber } from '../../../scripts/demo/people'
import { aCard } from '../support/paid-way'

const idNumbers = fc
  .tuple(fc.constantFrom('222401', '110101', '659001', '810000'), fc.nat(25_000), fc.nat(999))
  .map(([county, born, serial]) =>
    sampleIdNumber(county, addDays(day('1940-01-01'), born).replaceAll('-', ''), serial),
  )
const phones = fc
  .tuple(fc.integer({ min: 13, max: 19 }), fc.nat(999_999_999))
  .map(([start, rest]) => `${start}${String(rest).padStart(9, '0')}`)
const cards = fc.nat(9_999_999).map(aCard)
const numbers = fc.oneof(idNumbers, phones, cards)

/** What people, keyboards and pages put between digits, or into them unseen. */
const separators = fc.constantFrom(
  ...[
    '',
    ' ',
    '\u00a0',
    '\u3000',
    '\u2009',
    '\t',
    '\n',
    '.',
    '。',
    '·',
    '-',
    '–',
    '—',
    '－',
    '−',
    '_',
    '/',
    '，',
    ',',
    '、',
    '：',
    ':',
  ],
  ...[
    '(',
    '）',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '+',
    '=',
    '|',
    '~',
    '～',
    '"',
    '#',
    '🙂',
    ' - ',
    '\r\n',
  ],
)
const around = fc.constantFrom('', 'tel', '电话', '身份证A', '我是', ' ', '：', '（', 'Id', '。')
const looks = fc.constantFrom(
  (digit: string) => digit,
  (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
)

/** A number with something between its digits, and the same at full width. */
const written = fc
  .tuple(numbers, fc.array(separators, { minLength: 20, maxLength: 20 }), looks, fc.boolean())
  .map(([number, between, look, small]) =>
    [...number]
      .map((digit, index) => (index === 0 ? '' : (between[index] ?? '')) + look(digit))
      .join('')
      .replace(/X$/, small ? 'x' : 'X'),
  )

const digitsOf = (text: string) => text.normalize('NFKC').replace(/[^0-9]/g, '')

test('of a number written however, nothing whole is left, and what stands around it stays', () => {
  fc.assert(
    fc.property(written, around, around, (number, before, after) => {
      // `G138 12:30 14:05` is a train and its times, and has as many digits as a phone number.
      fc.pre(!(/[A-Z]$/.test(before) && number.normalize('NFKC').includes(':')))
      const clean = scrub(before + number + after)
      assert.ok(digitsOf(clean).length < 7, clean)
      assert.ok(clean.startsWith(before) && clean.endsWith(after), clean)
      assert.equal(scrub(clean), clean, 'done again it changes nothing')
    }),
    { numRuns: 3000 },
  )
})

test('of two numbers one after the other, joined or not, nothing whole is left', () => {
  fc.assert(
    fc.property(numbers, numbers, separators, (first, second, between) => {
      const clean = scrub(`找${first}${between}${second}谢谢`)
      assert.ok(digitsOf(clean).length < 7, clean)
    }),
    { numRuns: 2000 },
  )
})

test('what touches a number is no day of its own, and no short number either', () => {
  for (const joined of ['194401064596222000092269033', '622200001202010218978000000']) {
    const clean = scrub(`找${joined}谢谢`)
    assert.ok(digitsOf(clean).length < 7, clean)
  }
})

test('one number in two, one with separators in it, among other numbers', () => {
  for (const [text, clean] of [
    ['打13812345678 2次', '打[手机号] 2次'],
    ['13812345678一下', '[手机号]一下'],
    ['①13812345678', '①[手机号]'],
    ['①③⑧①②③④⑤⑥⑦⑧', '[手机号]'],
    ['一三八一二三四五六七八', '[手机号]'],
    ['0086 138 1234 5678', '[手机号]'],
    ['2023-01-18 13812345678', '2023-01-18 [手机号]'],
    ['护照号：EA1234567，请核对', '护照号：[证件号]，请核对'],
    ['0431-88779091、138 1234 5678', '0431-88779091、[手机号]'],
  ] as const)
    assert.equal(scrub(text), clean)
})

test('what offices write on purpose stays as it was written', () => {
  for (const text of [
    '2023-01-18',
    '2023-01-14 2023-02-05',
    '2023.1.14-2023.2.5',
    '20230114-20230205',
    '1、2023-01-18 2、2023-01-20',
    'G1234 2023-01-18 08:35 188.00',
    '乘G1234次，1月18日8:35开，票价188.00元',
    '188.00+300.00=488.00',
    '12,345.60 元',
    '打 0431-88779091 或 12351',
    '0431-88779091、0431-88912216',
    '(0431) 88779091',
    '010-12345 转 8001',
    '400-810-0000',
    '受理号 TX20230215-0042',
    '受理号 202302150042',
    '发票号码24222000000012345678',
    '发票代码 022002000304 号码 12345678',
    '票号65397311090124H011338',
    '票号 E123456789',
    '客票号 784-2123456789',
    '第1、2、3、4、5、6、7、8、9、10、11、12张',
    '邮编130000，3号楼2单元1201',
    '2224**********1034 199****0003 **** 5678',
    '2023-02-15T01:00:02.091Z',
    '通行证办理请打 0431-88779091',
  ]) {
    assert.equal(scrub(text), text)
    assert.equal(holdsPersonalNumber(text), false)
  }
})

test('any list of days, clock times and numbers of offices stays', () => {
  const days = fc.nat(30_000).map((count) => addDays(day('1950-01-01'), count))
  const slashed = days.map((text) => text.replaceAll('-', '/'))
  const offices = fc.integer({ min: 2_0000000, max: 8_9999999 }).map((local) => `0431-${local}`)
  fc.assert(
    fc.property(fc.array(fc.oneof(days, slashed, offices), { minLength: 1, maxLength: 5 }), (parts) => {
      const text = parts.join(' ')
      assert.equal(scrub(text), text)
    }),
    { numRuns: 2000 },
  )
})

test('a ticket number keeps any serial of its own, and no ID number', () => {
  for (const serial of ['13812345678', '6222000000000001234', '24222000000012345678', 'Z12-3456'])
    assert.equal(withoutIdNumbers(serial), serial)
  assert.equal(withoutIdNumbers(sampleIdNumber('222401', '19900221', 7)), '[身份证号]')
})
