import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { creditCheckCharacterOf } from '@domain/organisation/credit-code'
import { checkCharacterOf } from '@domain/person/id-number'
import { checkContent } from '@domain/claim/check-content'
import { emptyContent } from '@domain/claim/content'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { factsOf } from '@domain/policy/asking/answers'
import { fieldsOf } from '@domain/procedure/field'
import { checkForm, isAsked, normalisedForm } from '@domain/procedure/fields/check-form'
import type { FormContent, Names } from '@domain/procedure/fields/field-value'
import { factsOfForm, filledFromCheck, formWithOptions } from '@domain/procedure/fields/form-facts'
import { kindRules } from '@domain/procedure/fields/kinds'
import { sealedFields } from '@domain/procedure/fields/sealed-fields'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const today = day('2030-03-01')
const { questions } = inventedCampaign
const form = formWithOptions(inventedProcedure.form, questions)
const names: Names = { region: (code) => (code === '220322' ? '梨树县' : null), employer: () => null }

const filled: FormContent = {
  unitName: ' 第一铸造厂 ',
  creditCode: `91220100MA0Y2X31Y${creditCheckCharacterOf('91220100MA0Y2X31Y')}`,
  district: 'chaoyang',
  openedOn: '2015年6月1日',
  legalRepresentative: '王小明',
  legalIdNumber: `22032219900101123${checkCharacterOf('22032219900101123')}`,
  contactPhone: '138 0000 5678',
  account: '0710 2021 1234 5678',
  pilotZone: true,
  trade: 'factory',
  newHires: '12',
  hasBranch: false,
}

test('a form that is filled in has no problem, and an empty one misses what is needed, in its order', () => {
  assert.deepEqual(checkForm(form, filled, today), [])
  assert.deepEqual(
    checkForm(form, {}, today),
    fieldsOf(form)
      .filter(({ needed }) => needed === true)
      .map(({ id }) => ({ field: id, problem: 'missing' })),
  )
})

test('a field that stands for a question of the check asks in its words, and keeps what it says itself', () => {
  const asked = (id: string, of = form) => fieldsOf(of).find((field) => field.id === id)
  assert.deepEqual(asked('pilotZone')?.choices, [
    { value: 'yes', label: '在' },
    { value: 'no', label: '不在' },
  ])
  assert.equal(asked('newHires')?.unit, '人')
  assert.equal(asked('hasBranch')?.choices, undefined)
  const own = formWithOptions(travelProcedure.form, changchun2023.questions)
  assert.deepEqual(asked('unionMember', own), asked('unionMember', travelProcedure.form))
  const openEnded = questions.map((question) =>
    question.kind === 'choice' && question.id === 'pilotZone'
      ? { ...question, options: question.options.slice(0, 1) }
      : question,
  )
  assert.equal(asked('pilotZone', formWithOptions(inventedProcedure.form, openEnded))?.choices, undefined)
})

test('what need not be there is judged when it is', () => {
  assert.deepEqual(checkForm(form, { ...filled, wagesPaid: '很多' }, today), [
    { field: 'wagesPaid', problem: 'notANumber' },
  ])
  assert.deepEqual(checkForm(form, { ...filled, wagesPaid: '0' }, today), [])
  assert.deepEqual(checkForm(form, { ...filled, wagesPaid: ' ' }, today), [])
})

test('what hangs on another field is asked, needed and kept only with it', () => {
  assert.deepEqual(checkForm(form, { ...filled, hasBranch: true }, today), [
    { field: 'branchPlace', problem: 'missing' },
  ])
  const withBranch = { ...filled, hasBranch: true, branchPlace: '220322' }
  assert.deepEqual(checkForm(form, withBranch, today), [])
  assert.equal(normalisedForm(form, withBranch).branchPlace, '220322')
  assert.equal('branchPlace' in normalisedForm(form, { ...withBranch, hasBranch: false }), false)
  const branch = fieldsOf(form).find(({ id }) => id === 'branchPlace')
  assert.ok(branch)
  assert.equal(isAsked(branch, {}), false)
  assert.equal(isAsked(branch, { hasBranch: true }), true)
})

test('what the form does not have is not kept, and what is kept is read', () => {
  const kept = normalisedForm(form, { ...filled, secret: 'x' })
  assert.equal('secret' in kept, false)
  assert.deepEqual(
    [kept.unitName, kept.openedOn, kept.newHires, kept.contactPhone],
    ['第一铸造厂', '2015-06-01', 12, '13800005678'],
  )
  assert.deepEqual(normalisedForm(form, kept), kept)
})

test('fields settle facts: of their own, or of the question whose options they offer; what is wrong settles none', () => {
  assert.deepEqual(factsOfForm(inventedProcedure.form, filled, questions, today), {
    pilotZone: true,
    trade: 'factory',
    newHires: 12,
  })
  assert.deepEqual(
    factsOfForm(inventedProcedure.form, { ...filled, trade: 'moon', newHires: '10001' }, questions, today),
    {
      pilotZone: true,
    },
  )
})

test('what the check has answered is filled in and settles the same facts again', () => {
  const answers = { pilotZone: 'yes', trade: 'delivery', newHires: [5, 7] }
  const facts = factsOf(questions, answers)
  const content = filledFromCheck(inventedProcedure.form, facts, answers)
  assert.deepEqual(content, { pilotZone: true, trade: 'delivery', newHires: 12 })
  assert.deepEqual(factsOfForm(inventedProcedure.form, content, questions, today), { ...facts })
  assert.deepEqual(filledFromCheck(inventedProcedure.form, {}, {}), {})
})

test('lists see masks; who may read sees the values', () => {
  const kept = normalisedForm(form, filled)
  const shown = (how: 'mask' | 'view') =>
    Object.fromEntries(
      fieldsOf(form).flatMap((field): [string, string][] => {
        const value = kept[field.id]
        return value === undefined ? [] : [[field.id, kindRules[field.kind][how](value, field, names)]]
      }),
    )
  const [masked, viewed] = [shown('mask'), shown('view')]
  assert.ok(typeof filled.creditCode === 'string')
  const lastFour = filled.creditCode.slice(-4)
  assert.deepEqual(
    [masked.unitName, masked.creditCode, masked.legalRepresentative, masked.newHires],
    ['第一铸造厂', `9122**********${lastFour}`, '王**', '12'],
  )
  assert.deepEqual(
    [viewed.legalRepresentative, viewed.trade, viewed.account],
    ['王小明', '工厂', '0710202112345678'],
  )
  assert.deepEqual(sealedFields(form), ['legalRepresentative', 'legalIdNumber', 'contactPhone', 'account'])
})

test('a claim misses what its form misses, and the tickets that its procedure needs', () => {
  const travel = { ...travelProcedure, form: formWithOptions(travelProcedure.form, changchun2023.questions) }
  const typed = { name: '王1', idNumber: '220322900101123', phone: '88951991', householdRegister: '220300' }
  for (const said of [{}, typed])
    assert.deepEqual(checkContent(travel, { ...emptyContent, form: said }, today), [
      ...checkForm(travel.form, said, today),
      { field: 'tickets', problem: 'noTickets' },
    ])
  const withoutTickets = { ...travel, parts: [] }
  assert.deepEqual(checkContent(withoutTickets, emptyContent, today), checkForm(travel.form, {}, today))
})

test('whoever came through the check is not asked again in the travel subsidy', () => {
  const answers = {
    situation: 'employedRural',
    householdRegister: '220322',
    contract: 'oneYear',
    union: 'yes',
  }
  const facts = factsOf(changchun2023.questions, answers)
  assert.deepEqual(filledFromCheck(travelProcedure.form, facts, answers), {
    householdRegister: '220322',
    workerKind: 'migrantWorker',
    labourRelation: true,
    unionMember: true,
  })
})
