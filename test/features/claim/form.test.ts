import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { checkContent } from '@domain/claim/check-content'
import { emptyContent, type ClaimContent } from '@domain/claim/content'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Procedure } from '@domain/procedure/procedure'
import { fieldsOf } from '@domain/procedure/field'
import type * as Tickets from '@/features/claim/steps/tickets-form'
import type * as Papers from '@/features/papers/papers-form'
import { whyNotYet } from '@/features/claim/form/why-not-yet'
import { formSteps, onwardWords, placeOf, problemsOfStep } from '@/features/claim/draft/form-steps'
import { nameOfField } from '@/features/claim/draft/field-names'
import { problemsOf, sentenceFor, withServerProblems, type Known } from '@/features/claim/draft/form-problems'
import { prefilledWay } from '@/features/claim/tickets/ticket-prefill'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aClaim, aTicket, decideTravel, today } from './sample-claim'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const { ticketsForm } = jest.requireActual<typeof Tickets>('@/features/claim/steps/tickets-form')
const { papersForm } = jest.requireActual<typeof Papers>('@/features/papers/papers-form')
const parts = { tickets: ticketsForm, papers: papersForm }

const layoutOf = (procedure: Procedure, content: ClaimContent) => ({
  steps: formSteps(procedure, procedure.form, content),
  parts,
  content,
})
const union = { id: 'union-1', name: '示范工会' }
const employer = { id: 'employer-1', name: '一厂', district: '南关区', union, districtUnion: null }
const known: Known = { masks: {}, photos: [], employer, decision: decideTravel() }
const fieldsWrong = (content: Partial<ClaimContent>, more: Partial<Known> = {}) =>
  problemsOf(travelProcedure, { ...emptyContent, ...content }, { ...known, ...more }, today).map(
    ({ field }) => field,
  )

test('the screens of the travel subsidy, and the words of the way on', () => {
  const { steps } = layoutOf(travelProcedure, emptyContent)
  assert.deepEqual(
    steps.map(({ title }) => title),
    ['您是谁', '在哪上班', '车票', '核对并提交'],
  )
  assert.deepEqual(steps.map(onwardWords), [
    '下一步：您是谁',
    '下一步：在哪上班',
    '下一步：车票',
    '下一步：核对',
  ])
})

test('a section of which nothing is asked now is no screen, and comes with its condition', () => {
  const [branch] = fieldsOf(inventedProcedure.form).filter(({ id }) => id === 'branchPlace')
  assert.ok(branch)
  const apart = { id: 'branch', title: '分厂', fields: [branch] }
  const titles = (form: ClaimContent['form']) =>
    formSteps(inventedProcedure, [...inventedProcedure.form, apart], { form }).map(({ title }) => title)
  assert.deepEqual(titles({}), ['企业', '新招的人', '材料', '核对并提交'])
  assert.deepEqual(titles({ hasBranch: true }), ['企业', '新招的人', '分厂', '材料', '核对并提交'])
})

test('every problem has a place on the form, and is shown in exactly one step', () => {
  const tickets = [
    aTicket({ kind: null, direction: null, day: null, from: '', to: '', fare: null, photoIds: [] }),
  ]
  const content = { ...emptyContent, tickets }
  const layout = layoutOf(travelProcedure, content)
  const problems = [
    ...checkContent(travelProcedure, emptyContent, today),
    ...checkContent(travelProcedure, content, today),
  ]
  for (const { field } of problems) assert.ok(placeOf(field, layout), field)
  assert.equal(placeOf('ticket:t100000.fare', layout)?.label, '第 1 张票：票价')
  assert.deepEqual(placeOf('ticket:t100000', layout)?.page, {
    route: 'ticket',
    parameters: { ticket: 't100000' },
  })
  assert.equal(placeOf('ticket:tgone000', layout)?.page, undefined)
  assert.equal(placeOf('somethingNew', layout), null)
  const inSteps = layout.steps.flatMap(({ id }) => problemsOfStep(problems, id, layout))
  assert.equal(inSteps.length, problems.length)
})

test('a paper that is to be put right has its place and its name', () => {
  const layout = layoutOf(inventedProcedure, emptyContent)
  const place = placeOf('paper:licence', layout)
  assert.deepEqual(
    [place?.label, place?.anchor, place?.step.title],
    ['营业执照', 'field-paper-licence', '材料'],
  )
  assert.equal(placeOf('paper:unknown', layout), null)
})

test('a field of a correction is called what it is called on the form', () => {
  const claim = aClaim({ tickets: [aTicket()] })
  assert.equal(nameOfField('workerKind', claim), '您做哪种工作')
  assert.equal(nameOfField('tickets', claim), '车票')
  assert.equal(nameOfField('ticket:t100000', claim), '第 1 张票')
  assert.equal(nameOfField('papers', claim), '材料')
  assert.equal(nameOfField('somethingNew', claim), null)
})

test('what the server holds as a mask is not asked again', () => {
  const masks = { idNumber: '2203**********1012', phone: '199****0001' }
  assert.ok(fieldsWrong({}).includes('idNumber') && fieldsWrong({}).includes('phone'))
  assert.ok(!fieldsWrong({}, { masks }).includes('idNumber') && !fieldsWrong({}, { masks }).includes('phone'))
  assert.ok(
    fieldsWrong({ form: { idNumber: '123' } }, { masks }).includes('idNumber'),
    'what is typed anew is checked',
  )
})

test('a Latin name is right for the cards that may have it, as far as the phone knows the card', () => {
  const problem = (name: string, idNumber: string, idNumberMask: string) =>
    problemsOf(
      travelProcedure,
      { ...emptyContent, form: { name, ...(idNumber === '' ? {} : { idNumber }) } },
      { ...known, masks: idNumberMask === '' ? {} : { idNumber: idNumberMask } },
      today,
    ).find(({ field }) => field === 'name')?.problem
  assert.equal(problem('Maria Silva', '', ''), undefined, 'no card yet')
  assert.equal(problem('Maria Silva', '932682198501010017', ''), undefined)
  assert.equal(problem('Maria Silva', '', '9326**********0017'), undefined, 'kept by the server')
  assert.equal(problem('Maria Silva', '8100', ''), undefined)
  assert.equal(problem('Maria Silva', '', '2203**********1012'), 'nameNotHan')
  assert.equal(problem('Maria Silva', '220322', '9326**********0017'), 'nameNotHan', 'typed anew')
  assert.equal(problem('Maria 2', '', ''), 'nameNotHan')
})

test('an employer of the list without a union is in the way, one that is named is not', () => {
  const listed = { employer: { organisationId: 'employer-1' } }
  assert.ok(!fieldsWrong({ form: listed }).includes('employer'))
  const none = { ...employer, union: null }
  const all = problemsOf(
    travelProcedure,
    { ...emptyContent, form: listed },
    { ...known, employer: none },
    today,
  )
  assert.equal(all.find(({ field }) => field === 'employer')?.problem, 'employerWithoutUnion')
  const order = all.map(({ field }) => field)
  assert.ok(order.indexOf('employer') < order.indexOf('labourRelation'), 'in the order of the form')
  const named = { employer: { name: '另一家厂', district: 'nanguan' } }
  assert.ok(!fieldsWrong({ form: named }, { employer: none }).includes('employer'))
})

test('a paper that is asked for, has not arrived or is too long is in the way', () => {
  const photo = { id: 'f1', width: 800, height: 600, bytes: 1_000, paperId: 'licence', pages: 2 }
  const problemsWith = (papers: ClaimContent['papers'], photos = [photo]) =>
    problemsOf(inventedProcedure, { ...emptyContent, papers }, { ...known, photos }, today).flatMap(
      ({ field, problem }) => (field === 'paper:licence' ? [problem] : []),
    )
  assert.deepEqual(problemsWith({}), ['paperMissing'])
  assert.deepEqual(problemsWith({ licence: ['f1'] }), [])
  assert.deepEqual(problemsWith({ licence: ['f1'] }, []), ['paperNotArrived'])
  assert.deepEqual(problemsWith({ licence: ['f1'] }, [{ ...photo, pages: 3 }]), ['paperTooLong'])
})

test('a problem is listed once, whoever found it', () => {
  const own = [{ field: 'name', problem: 'missing' as const }]
  const told = [
    { field: 'name', problem: 'nameNotHan' as const },
    { field: 'idNumber', problem: 'idCheckDigit' as const },
  ]
  const all = withServerProblems(own, told)
  assert.deepEqual(
    all.map(({ field }) => field),
    ['name', 'idNumber'],
  )
  assert.equal(sentenceFor(all, 'idNumber'), '身份证号最后一位对不上，请对着身份证再看一遍')
  assert.equal(sentenceFor(all, 'phone'), undefined)
})

test('a direction fills in the end that follows from it, never what was written', () => {
  const first = aTicket({ id: 'taaaaaa' })
  const blank = aTicket({ id: 'tbbbbbb', from: '', to: '' })
  assert.deepEqual(prefilledWay(blank, 'toHome', [first, blank]), {
    direction: 'toHome',
    from: '长春',
    to: '四平',
  })
  assert.deepEqual(prefilledWay({ ...blank, from: '白城' }, 'toWork', [first]), {
    direction: 'toWork',
    from: '白城',
    to: '长春',
  })
  assert.deepEqual(prefilledWay(blank, 'other', [first]), { direction: 'other' })
  assert.deepEqual(prefilledWay(blank, 'toHome', [first], '德惠市'), {
    direction: 'toHome',
    from: '德惠',
    to: '四平',
  })
})

test('a photo that is still made small or on its way keeps the claim from being handed in without it', () => {
  const decision = decideTravel({ tickets: [aTicket()] })
  assert.match(
    whyNotYet({ problems: [], decision: { ...decision, verdict: 'eligible' } }, 1) ?? '',
    /1 张照片没传完/,
  )
  assert.equal(whyNotYet({ problems: [], decision: { ...decision, verdict: 'eligible' } }, 0), undefined)
})
