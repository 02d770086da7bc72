import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { emptyContent, type ClaimContent } from '@domain/claim/content'
import { checkForm } from '@domain/procedure/fields/check-form'
import { fieldKinds, type Field, type FieldKind, type Section } from '@domain/procedure/field'
import type * as Blocks from '@/features/claim/fields/blocks'
import type * as Fields from '@/features/claim/fields/section-fields'
import type * as Summary from '@/features/claim/steps/claim-summary'
import type { ClaimForm } from '@/features/claim/form/use-claim-form'
import { sentenceFor } from '@/features/claim/draft/form-problems'
import { formSteps } from '@/features/claim/draft/form-steps'
import { lineOf } from '@/services/procedure/line'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aClaim, decideTravel, today } from './sample-claim'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const { SectionFields } = jest.requireActual<typeof Fields>('@/features/claim/fields/section-fields')
const { blocksOf } = jest.requireActual<typeof Blocks>('@/features/claim/fields/blocks')
const { ClaimSummary } = jest.requireActual<typeof Summary>('@/features/claim/steps/claim-summary')

const clause = { document: '901', item: '一' }
const labels: Record<FieldKind, string> = {
  text: '企业名称',
  name: '法人代表',
  idNumber: '法人身份证号',
  phone: '联系电话',
  region: '分厂在哪里',
  choice: '行业',
  yesNo: '有分厂',
  count: '新招的人数',
  money: '上月发的工资',
  day: '开业日期',
  creditCode: '信用代码',
  bankAccount: '银行账号',
  employer: '用工单位',
  district: '注册在哪个区',
  registerPlace: '户籍地',
  contractTerm: '合同期限',
}
const aField = (kind: FieldKind, changes: Partial<Field> = {}): Field => ({
  id: kind,
  kind,
  label: labels[kind],
  needed: true,
  clause,
  ...(kind === 'choice' || kind === 'district' || kind === 'employer'
    ? {
        choices: [
          { value: 'nanguan', label: '南关区' },
          { value: 'other', label: '别的区' },
        ],
      }
    : {}),
  ...changes,
})
const section = (fields: Field[]): Section => ({ id: 'all', title: '全部', fields })
const everyKind = section(fieldKinds.map((kind) => aField(kind)))

function formWith(form: ClaimContent['form'], masks: Record<string, string> = {}, of = everyKind): ClaimForm {
  const claim = aClaim({ masks })
  const content = { ...emptyContent, form }
  return {
    claim,
    line: lineOf(claim),
    sections: [of],
    steps: formSteps({ parts: [] }, [of], content),
    content,
    employer: null,
    problems: checkForm([of], form, today),
    decision: decideTravel(),
    flags: [],
    today,
  }
}

/** What a view says, as a reader hears it: texts and labels, without the marks around them. */
const said = <P extends object>(view: ComponentType<P>, props: P): string =>
  renderToStaticMarkup(createElement(view, props))
    .replace(/aria-label="([^"]*)"[^>]*>/g, '>[$1] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const asked = (form: ClaimForm, of = everyKind): string =>
  said(SectionFields, {
    section: of,
    form,
    errorOf: (field: string) => sentenceFor(form.problems, field, form.sections),
    onLeave: () => undefined,
  })

test('every kind of field is asked, and what it lacks is said at it', () => {
  const text = asked(formWith({}))
  for (const label of Object.values(labels)) assert.ok(text.includes(label), label)
  assert.equal(text.split('这一项还没填').length - 1, fieldKinds.length)
})

test('what was entered stands there, a secret of the server as its mask alone', () => {
  const text = asked(
    formWith(
      {
        region: '220322',
        choice: 'other',
        day: '2020-02-29',
        district: 'nanguan',
        bankAccount: '0710202112345678',
      },
      { idNumber: '2203**********1012', phone: '199****0001' },
    ),
  )
  for (const words of [
    '吉林省四平市梨树县',
    '2020年2月29日',
    '南关区',
    '0710 2021 1234 5678',
    '2203**********1012',
    '[重新填写法人身份证号]',
    '[重新填写联系电话]',
  ])
    assert.ok(text.includes(words), words)
})

test('a field that may be left empty says so, and a choice can be taken back', () => {
  const of = section(fieldKinds.map((kind) => aField(kind, { needed: false })))
  const form = formWith({ choice: 'other', yesNo: false, day: '2020-02-29' }, {}, of)
  const text = asked(form, of)
  assert.equal(text.split('（可不填）').length - 1 >= fieldKinds.length, true)
  for (const kind of ['choice', 'yesNo', 'day'] as const)
    assert.ok(text.includes(`[不填${labels[kind]}]`), kind)
  assert.ok(!text.includes('[不填分厂在哪里]'), 'nothing is chosen there')
})

test('a number that is too small says the least number, and every problem a plain sentence', () => {
  const of = section([
    aField('count', { least: 5, unit: '人' }),
    aField('creditCode'),
    aField('money', { most: 2000_00 }),
  ])
  const text = asked(formWith({ count: '3', creditCode: '91220101MA17ABCD1X', money: '2001' }, {}, of), of)
  assert.match(text, /最少是 5 人，请再看一遍/)
  assert.match(text, /最多是 2000 元，请再看一遍/)
  assert.match(text, /统一社会信用代码/)
})

test('written fields stand in one card, every other in its own, those of one question together', () => {
  const together = [{ fields: ['yesNo', 'second'], ask: '都有吗', choices: [] }]
  const second = aField('yesNo', { id: 'second' })
  const of = {
    ...section([aField('text'), aField('count'), aField('yesNo'), second, aField('name'), aField('day')]),
    together,
  }
  assert.deepEqual(
    blocksOf(of).map((block) =>
      block.kind === 'single' ? block.field.id : block.fields.map(({ id }) => id),
    ),
    [['text', 'count'], ['yesNo', 'second'], ['name'], 'day'],
  )
})

test('a conditional field comes and goes with its condition', () => {
  const branch = aField('region', { needed: { field: 'yesNo', values: [true] } })
  const of = section([aField('yesNo'), branch])
  const shown = (form: ClaimContent['form']) => {
    const whole = formWith(form, {}, of)
    const [step] = whole.steps
    assert.ok(step?.kind === 'section')
    return asked(whole, step.section)
  }
  assert.ok(!shown({}).includes('分厂在哪里'))
  assert.ok(shown({ yesNo: true }).includes('分厂在哪里'))
  assert.ok(!shown({ yesNo: false, region: '220322' }).includes('分厂在哪里'))
})

test('before it is handed in everything is read once more, in words', () => {
  const form = formWith(
    { region: '220322', choice: 'other', yesNo: false, money: '188.5', count: ' 12 ', name: '王 小明' },
    { bankAccount: '************5678' },
  )
  const text = said(ClaimSummary, { form, onEdit: () => undefined })
  for (const words of [
    '吉林省四平市梨树县',
    '别的区',
    '不是',
    '188.50 元',
    '12',
    '************5678',
    '还没填',
  ])
    assert.ok(text.includes(words), words)
})
