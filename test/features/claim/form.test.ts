import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { checkContent } from '@domain/claim/check-content'
import { decideTravelClaim } from '@domain/claim/decide-claim'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { whyNotYet } from '@/features/claim/form/why-not-yet'
import { emptyContent } from '@domain/claim/draft'
import { correctablePartNames } from '@domain/claim/correction'
import { formSteps, placeOf, problemsOfStep } from '@/features/claim/draft/form-steps'
import { problemsOf, sentenceFor, withServerProblems } from '@/features/claim/draft/form-problems'
import { prefilledWay } from '@/features/claim/tickets/ticket-prefill'
import { aTicket, today } from './sample-claim'

test('every problem and every correctable part has a place on the form', () => {
  const tickets = [
    aTicket({ kind: null, direction: null, day: null, from: '', to: '', fare: null, photoIds: [] }),
  ]
  const problems = [
    ...checkContent(emptyContent, false, today),
    ...checkContent({ ...emptyContent, tickets }, false, today),
  ]
  for (const { field } of problems) assert.ok(placeOf(field, tickets), field)
  for (const part of Object.keys(correctablePartNames)) assert.ok(placeOf(part, tickets), part)
  assert.equal(placeOf('ticket:t100000.fare', tickets)?.label, '第 1 张票：票价')
  assert.equal(placeOf('ticket:t100000', tickets)?.label, '第 1 张票')
  assert.equal(placeOf('somethingNew', tickets), null)
  const inSteps = formSteps.flatMap((step) => problemsOfStep(problems, step, tickets))
  assert.equal(inSteps.length, problems.length, 'each problem is shown in exactly one step')
})

test('what the server holds as a mask is not asked again', () => {
  const none = { idNumberMask: '', phoneMask: '' }
  const kept = { idNumberMask: '2203**********1012', phoneMask: '199****0001' }
  const fields = (masks: typeof none, content = emptyContent) =>
    problemsOf(content, masks, true, today).map(({ field }) => field)
  assert.ok(fields(none).includes('idNumber') && fields(none).includes('phone'))
  assert.ok(!fields(kept).includes('idNumber') && !fields(kept).includes('phone'))
  assert.ok(
    fields(kept, { ...emptyContent, idNumber: '123' }).includes('idNumber'),
    'what is typed anew is checked',
  )
})

test('a Latin name is right for the cards that may have it, as far as the phone knows the card', () => {
  const problem = (name: string, idNumber: string, idNumberMask: string) =>
    problemsOf({ ...emptyContent, name, idNumber }, { idNumberMask, phoneMask: '' }, true, today).find(
      ({ field }) => field === 'name',
    )?.problem
  assert.equal(problem('Maria Silva', '', ''), undefined, 'no card yet')
  assert.equal(problem('Maria Silva', '932682198501010017', ''), undefined)
  assert.equal(problem('Maria Silva', '', '9326**********0017'), undefined, 'kept by the server')
  assert.equal(problem('Maria Silva', '8100', ''), undefined)
  assert.equal(problem('Maria Silva', '', '2203**********1012'), 'nameNotHan')
  assert.equal(problem('Maria Silva', '220322', '9326**********0017'), 'nameNotHan', 'typed anew')
  assert.equal(problem('Maria 2', '', ''), 'nameNotHan')
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
  const decision = decideTravelClaim(changchun2023, { ...emptyContent, tickets: [aTicket()] }, today)
  assert.match(
    whyNotYet({ problems: [], decision: { ...decision, verdict: 'eligible' } }, 1) ?? '',
    /1 张照片没传完/,
  )
  assert.equal(whyNotYet({ problems: [], decision: { ...decision, verdict: 'eligible' } }, 0), undefined)
})
