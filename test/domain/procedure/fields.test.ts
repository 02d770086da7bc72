import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { day } from '@domain/calendar/day'
import { luhnDigitFor } from '@domain/person/bank-card'
import { checkCharacterOf } from '@domain/person/id-number'
import { creditCheckCharacterOf } from '@domain/organisation/credit-code'
import { fieldKinds, type Field, type FieldKind } from '@domain/procedure/field'
import type { FieldValue, FormContent, Names } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'

const today = day('2030-03-01')
const clause = { document: '901', item: '一' }
const choices = [
  { value: 'chaoyang', label: '朝阳区' },
  { value: 'nanguan', label: '南关区' },
]
const fieldOf = (kind: FieldKind, changes: Partial<Field> = {}): Field => ({
  id: 'field',
  kind,
  label: '一项',
  needed: true,
  choices,
  clause,
  ...changes,
})
const names: Names = {
  region: (code) => (code === '220322' ? '吉林省四平市梨树县' : null),
  employer: (id) => (id === 'firm' ? '第一铸造厂' : null),
}

const idNumber = (first17: string) => first17 + checkCharacterOf(first17)
const creditCode = (first17: string) => first17 + creditCheckCharacterOf(first17)
const cardOf = (withoutLast: string) => withoutLast + luhnDigitFor(withoutLast)

const problemOf = (
  kind: FieldKind,
  typed: FieldValue,
  changes: Partial<Field> = {},
  content: FormContent = {},
) => {
  const field = fieldOf(kind, changes)
  return kindRules[kind].problem(kindRules[kind].normalise(typed), field, today, content)
}
const viewOf = (kind: FieldKind, typed: FieldValue) =>
  kindRules[kind].view(kindRules[kind].normalise(typed), fieldOf(kind), names)
const maskOf = (kind: FieldKind, typed: FieldValue) =>
  kindRules[kind].mask(kindRules[kind].normalise(typed), fieldOf(kind), names)

test('what people type is read, shown and masked', () => {
  const rows: readonly (readonly [FieldKind, FieldValue, string, string])[] = [
    ['text', '  第一 铸造厂 ', '第一 铸造厂', '第一 铸造厂'],
    ['name', '王 小明', '王小明', '王**'],
    ['idNumber', '２２０３２２ 19900101 123 x', '22032219900101123X', '2203**********123X'],
    ['phone', '+86 138-0000-5678', '13800005678', '138****5678'],
    ['region', '220322', '吉林省四平市梨树县', '吉林省四平市梨树县'],
    ['region', '220100', '220100', '220100'],
    ['choice', 'nanguan', '南关区', '南关区'],
    ['district', 'chaoyang', '朝阳区', '朝阳区'],
    ['yesNo', true, '是', '是'],
    ['yesNo', false, '不是', '不是'],
    ['count', '1,200', '1200', '1200'],
    ['money', '￥1,500.50元', '1500.50 元', '1500.50 元'],
    ['day', '2023年2月8日', '2023年2月8日', '2023年2月8日'],
    ['day', '2023.2.8', '2023年2月8日', '2023年2月8日'],
    ['day', '２０２３０２０８', '2023年2月8日', '2023年2月8日'],
    ['creditCode', '9122 O1OO MA0Y 2X3I 4R', '91220100MA0Y2X314R', '9122**********314R'],
    ['bankAccount', '0710 2021 1234 5678', '0710202112345678', '**** 5678'],
    ['registerPlace', ' 四川省 南充市仪陇县', '四川省南充市仪陇县', '四川省南充市仪陇县'],
    ['contractTerm', '2022.3.1-2025.2.28', '2022年3月1日至2025年2月28日', '2022年3月1日至2025年2月28日'],
    ['contractTerm', '2022年3月1日起无固定期限', '2022年3月1日至无固定期限', '2022年3月1日至无固定期限'],
    ['employer', { organisationId: 'firm' }, '第一铸造厂', '第一铸造厂'],
    ['employer', { name: ' 新厂 ', district: 'chaoyang' }, '新厂（朝阳区）', '新厂（朝阳区）'],
  ]
  for (const [kind, typed, view, mask] of rows) {
    assert.equal(viewOf(kind, typed), view, kind)
    assert.equal(maskOf(kind, typed), mask, kind)
  }
  assert.deepEqual(new Set(rows.map(([kind]) => kind)), new Set(fieldKinds))
})

test('what is missing is missing in every kind', () => {
  for (const kind of fieldKinds) assert.equal(problemOf(kind, ''), 'missing', kind)
  assert.equal(problemOf('text', ' \u200b　'), 'missing')
  assert.equal(problemOf('employer', { name: ' ', district: 'chaoyang' }), 'missing')
})

describe('limits and both sides of them', () => {
  test('text by its characters', () => {
    const limits = { least: 2, most: 4 }
    assert.equal(problemOf('text', '一', limits), 'tooShort')
    assert.equal(problemOf('text', '一二', limits), null)
    assert.equal(problemOf('text', '一二三𠮷', limits), null)
    assert.equal(problemOf('text', '一二三四五', limits), 'tooLong')
    assert.equal(problemOf('text', '字'.repeat(200)), null)
    assert.equal(problemOf('text', '字'.repeat(201)), 'tooLong')
  })
  test('a number and an amount', () => {
    for (const kind of ['count', 'money'] as const) {
      const limits = { least: 200, most: 1000 }
      const typed = (value: number) => (kind === 'money' ? String(value / 100) : String(value))
      assert.equal(problemOf(kind, typed(199), limits), 'tooSmall')
      assert.equal(problemOf(kind, typed(200), limits), null)
      assert.equal(problemOf(kind, typed(1000), limits), null)
      assert.equal(problemOf(kind, typed(1001), limits), 'tooLarge')
      assert.equal(problemOf(kind, '很多'), 'notANumber')
      assert.equal(problemOf(kind, -1), 'tooSmall')
      assert.equal(problemOf(kind, 1.5), 'notANumber')
      assert.equal(problemOf(kind, Number.NaN), 'notANumber')
    }
    assert.equal(problemOf('count', '12.0'), null)
    assert.equal(problemOf('count', '12.5'), 'notANumber')
    assert.equal(problemOf('money', '1.505'), 'notANumber')
  })
  test('a day by the calendar, today and its earliest', () => {
    const limits = { earliest: day('2029-12-31'), notAfterToday: true }
    assert.equal(problemOf('day', '2030-02-29'), 'noSuchDay')
    assert.equal(problemOf('day', '2030-03-01', limits), null)
    assert.equal(problemOf('day', '2030-03-02', limits), 'dayInFuture')
    assert.equal(problemOf('day', '2030-03-02'), null)
    assert.equal(problemOf('day', '2029-12-31', limits), null)
    assert.equal(problemOf('day', '2029-12-30', limits), 'tooEarly')
    assert.equal(problemOf('day', '昨天'), 'noSuchDay')
  })
  test('an account of an enterprise by its length, a card by its check digit', () => {
    assert.equal(problemOf('bankAccount', '1234567'), 'accountLength')
    assert.equal(problemOf('bankAccount', '12345678'), null)
    assert.equal(problemOf('bankAccount', '12'.repeat(16)), null)
    assert.equal(problemOf('bankAccount', `${'12'.repeat(16)}3`), 'accountLength')
    assert.equal(problemOf('bankAccount', '0000000000'), 'accountSameDigits')
    assert.equal(problemOf('bankAccount', '1234567A'), 'accountCharacters')
    const card = cardOf('622202123456789')
    const wrong = card.slice(0, -1) + String((Number(card.slice(-1)) + 1) % 10)
    assert.equal(problemOf('bankAccount', card, { account: 'card' }), null)
    assert.equal(problemOf('bankAccount', wrong, { account: 'card' }), 'accountCheckDigit')
    assert.equal(problemOf('bankAccount', wrong), null)
    assert.equal(problemOf('bankAccount', '12345678', { account: 'card' }), 'accountLength')
  })
  test('an employer by its name and its district', () => {
    assert.equal(problemOf('employer', { organisationId: 'firm' }), null)
    assert.equal(problemOf('employer', { name: '厂', district: 'chaoyang' }), 'tooShort')
    assert.equal(problemOf('employer', { name: '新厂', district: 'chaoyang' }), null)
    assert.equal(problemOf('employer', { name: '厂'.repeat(60), district: 'chaoyang' }), null)
    assert.equal(problemOf('employer', { name: '厂'.repeat(61), district: 'chaoyang' }), 'tooLong')
    assert.equal(problemOf('employer', { name: '新厂', district: 'moon' }), 'noSuchDistrict')
  })
})

test('one of the choices, a place as fine as a register, a number of a mobile', () => {
  assert.equal(problemOf('choice', 'moon'), 'notAChoice')
  assert.equal(problemOf('district', 'moon'), 'noSuchDistrict')
  assert.equal(problemOf('choice', 'nanguan'), null)
  assert.equal(problemOf('region', '220322'), null)
  assert.equal(problemOf('region', '220300'), 'registerNotCounty')
  assert.equal(problemOf('phone', '0431-88951991'), 'phoneNotMobile')
  assert.equal(problemOf('yesNo', 'true'), 'notAChoice')
})

test('a name may be in Latin letters where its card may', () => {
  const name = 'MARIA DA SILVA'
  const withCard = (card: string) => problemOf('name', name, { cardField: 'card' }, { card })
  assert.equal(withCard('8'), null)
  assert.equal(withCard('２'), 'nameNotHan')
  assert.equal(withCard(''), null)
  assert.equal(problemOf('name', name), null)
  assert.equal(problemOf('name', '王1'), 'nameNotHan')
})

describe('codes and numbers with a check character', () => {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
  test('a known credit code passes', () => {
    assert.equal(problemOf('creditCode', '91350100M000100Y43'), null)
    assert.equal(problemOf('creditCode', '91350100m000100y43'), null)
    assert.equal(problemOf('creditCode', '91350100M000100Y4'), 'creditLength')
    assert.equal(problemOf('creditCode', '91350100M000100Y433'), 'creditLength')
    assert.equal(problemOf('creditCode', '91350100M000100Z43'), 'creditCharacters')
  })
  test('one wrong character, or two that changed places, never passes', () => {
    const written = (length: number) =>
      fc
        .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
        .map((letters) => letters.join(''))
    const place6 = fc.integer({ min: 110000, max: 659999 }).map(String)
    const first17 = fc.tuple(written(2), place6, written(9)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(first17, fc.nat(17), fc.integer({ min: 1, max: 30 }), (begin, place, step) => {
        const code = creditCode(begin)
        assert.equal(problemOf('creditCode', code), null)
        const other = alphabet[(alphabet.indexOf(code.charAt(place)) + step) % 31] ?? ''
        const wrong = code.slice(0, place) + other + code.slice(place + 1)
        assert.notEqual(problemOf('creditCode', wrong), null)
        const turned =
          code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2)
        if (place < 17 && turned !== code) assert.notEqual(problemOf('creditCode', turned), null)
      }),
    )
  })
  test('an ID number', () => {
    assert.equal(problemOf('idNumber', idNumber('22032219900101123')), null)
    assert.equal(problemOf('idNumber', '220322900101123'), 'idLegacy15')
    assert.equal(problemOf('idNumber', '22032219900101'), 'idLength')
    assert.equal(problemOf('idNumber', idNumber('22032220300302123')), 'idBirthday')
  })
})

const typedValue: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[ 0-9０-９.,\-/年月日元￥xX]{0,24}$/u),
  fc.integer(),
  fc.boolean(),
  fc.record({ organisationId: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 70 }), district: fc.string({ maxLength: 20 }) }),
)

for (const kind of fieldKinds) {
  test(`${kind}: reading twice is reading once, and whatever was typed is judged and shown`, () => {
    const rules = kindRules[kind]
    fc.assert(
      fc.property(typedValue, (typed) => {
        const value = rules.normalise(typed)
        assert.deepEqual(rules.normalise(value), value)
        const field = fieldOf(kind)
        assert.equal(rules.view(rules.normalise(value), field, names), rules.view(value, field, names))
        assert.equal(typeof rules.mask(value, field, names), 'string')
        const problem = rules.problem(value, field, today, {})
        if (problem === null) assert.notEqual(rules.view(value, field, names), '')
      }),
    )
  })
}

test('a mask never shows the middle of a number', () => {
  const digits = fc.stringMatching(/^[0-9]{9,32}$/)
  const numbered = ['idNumber', 'phone', 'creditCode', 'bankAccount'] as const
  fc.assert(
    fc.property(digits, fc.constantFrom(...numbered), (typed, kind) => {
      const shown = maskOf(kind, typed)
      const read = kindRules[kind].normalise(typed)
      assert.ok(typeof read === 'string')
      assert.ok(shown.includes('****'), shown)
      const [begin = '', end = ''] = shown.split(/\*+ ?/)
      assert.ok(begin.length <= 4 && end.length <= 4, shown)
      assert.ok(read.startsWith(begin) && read.endsWith(end), shown)
    }),
  )
})

test('what is sealed is what says who somebody is and where their money goes', () => {
  assert.deepEqual(
    fieldKinds.filter((kind) => kindRules[kind].sealed),
    ['name', 'idNumber', 'phone', 'bankAccount'],
  )
})
