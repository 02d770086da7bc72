import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { cents } from '@domain/money'
import { correctedFields, returnedOf } from '@/features/claim/draft/correction-progress'
import {
  claimAfterSaving,
  contentOnServer,
  finished,
  leftAfter,
  unfinishedFields,
} from '@/features/claim/draft/draft-content'
import { contentDiffers, mergeList, rebase } from '@/features/claim/draft/draft-merge'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Employer } from '@contract/views'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aClaim, aTicket, today } from './sample-claim'

const wholeId = '220322197103051012'
const travel = travelProcedure.form
const lastDigits = '0123456789X'.split('')

test('a secret travels and is kept only whole and right, or emptied; everything else at once', () => {
  const first17 = wholeId.slice(0, 17)
  const sent = lastDigits.filter(
    (last) => finished(travel, { form: { idNumber: first17 + last } }, today).form !== undefined,
  )
  assert.equal(sent.length, 1, 'one check digit of eleven is right')
  const half = { name: '张', idNumber: '2203', phone: '199' }
  assert.deepEqual(finished(travel, { form: half }, today), { form: { name: '张' } })
  const emptied = { form: { idNumber: null, phone: null } }
  assert.deepEqual(finished(travel, emptied, today), emptied)
  assert.deepEqual(
    unfinishedFields(travel, { form: half }, today).map(({ id }) => id),
    ['idNumber', 'phone'],
  )
  const account = { account: '0710 2021' }
  assert.deepEqual(finished(inventedProcedure.form, { form: account }, today), { form: account })
  assert.deepEqual(finished(inventedProcedure.form, { form: { account: '0710 202' } }, today), {})
  const code = { form: { creditCode: '9122' } }
  assert.deepEqual(finished(inventedProcedure.form, code, today), code, 'it is no secret')
})

test('a place to correct counts as changed when its answer is another than the one that came back', () => {
  const timeline = [{ event: 'returned' as const, at: '2023-02-15T01:00:00.000Z', by: '单位工会' }]
  const fields = ['ticket:taaaaaa', 'idNumber', 'employer', 'name', 'paper:licence']
  const correction = { fields, message: '请看' }
  const tickets = [aTicket({ id: 'taaaaaa' }), aTicket({ id: 'tbbbbbb' })]
  const claim = aClaim({
    stage: 'returned',
    timeline,
    correction,
    tickets,
    form: { name: '张三', employer: { organisationId: 'employer-1' } },
    masks: { idNumber: '2203**********1012' },
    papers: { licence: ['f1'] },
  })
  const content = contentOnServer(claim)
  const returned = returnedOf(claim, null)
  assert.deepEqual(correctedFields(returned, content, claim), [])
  const again = { ...content, form: { ...content.form, name: ' 张三 ' } }
  assert.deepEqual(correctedFields(returned, again, claim), [], 'the same, typed in another way')
  const corrected = {
    form: { name: '张三', employer: { name: '另一家厂', district: 'nanguan' }, idNumber: wholeId },
    tickets: [aTicket({ id: 'taaaaaa', fare: cents(1_00) })],
    papers: { licence: ['f1', 'f2'] },
  }
  assert.deepEqual(correctedFields(returned, corrected, claim), [
    'ticket:taaaaaa',
    'idNumber',
    'employer',
    'paper:licence',
  ])
  assert.equal(returnedOf(claim, returned), returned, 'the same return is remembered')
  assert.ok(!JSON.stringify(returned).includes(wholeId))
})

test('a field changed again while it was being sent stays to be sent', () => {
  const first = [aTicket()]
  const papers = { licence: ['f1'] }
  const sent = { form: { name: '张', phone: null }, tickets: first, papers }
  assert.deepEqual(leftAfter({ form: { name: '张三', phone: null }, tickets: first, papers }, sent), {
    form: { name: '张三' },
  })
  assert.deepEqual(leftAfter({ form: { name: '张' }, tickets: [...first] }, sent), { tickets: first })
  assert.deepEqual(leftAfter({ papers: { licence: [] } }, sent), { papers: { licence: [] } })
})

test('after saving, the phone knows the masks without asking', () => {
  const answer = { version: 2, flags: [], decision: aClaim().decision }
  const typed = { idNumber: '22032219710305101x', phone: '+86 19900000001', name: '张三' }
  const saved = claimAfterSaving(aClaim(), { form: typed }, null, answer)
  assert.equal(saved.version, 2)
  assert.deepEqual(saved.masks, { idNumber: '2203**********101X', phone: '199****0001' })
  assert.deepEqual(contentOnServer(saved).form, { name: '张三' }, 'a mask is never content')
  const emptied = claimAfterSaving(saved, { form: { phone: null } }, null, answer)
  assert.deepEqual(emptied.masks, { idNumber: '2203**********101X' })
})

test('after saving, the employer is the one that was found, or the one that was named', () => {
  const answer = { version: 2, flags: [], decision: aClaim().decision }
  const found: Employer = {
    id: 'employer-1',
    name: '一厂',
    district: '南关区',
    union: null,
    districtUnion: null,
  }
  const saved = claimAfterSaving(
    aClaim(),
    { form: { employer: { organisationId: 'employer-1' } } },
    found,
    answer,
  )
  assert.equal(saved.employer, found)
  const named = { name: '另一家厂', district: 'nanguan' }
  const after = claimAfterSaving(saved, { form: { employer: named } }, found, answer)
  assert.deepEqual(
    [after.employer?.id, after.employer?.name, after.employer?.district],
    ['', '另一家厂', '南关区'],
  )
  assert.equal(claimAfterSaving(saved, { form: { name: '张' } }, null, answer).employer, found)
})

test('tickets changed on two phones: mine win, theirs are not lost', () => {
  const base = [aTicket({ id: 'taaaaaa' }), aTicket({ id: 'tbbbbbb' }), aTicket({ id: 'tcccccc' })]
  const mine = [
    aTicket({ id: 'taaaaaa', fare: cents(1_00) }),
    aTicket({ id: 'tbbbbbb' }),
    aTicket({ id: 'tddddd1' }),
  ]
  const theirs = [
    aTicket({ id: 'taaaaaa', fare: cents(2_00) }),
    aTicket({ id: 'tbbbbbb', from: '吉林' }),
    aTicket({ id: 'tcccccc', to: '双阳' }),
    aTicket({ id: 'teeeee1' }),
  ]
  const merged = mergeList(base, mine, theirs)
  assert.deepEqual(
    merged.map(({ id, fare, from, to }) => [id, fare, from, to]),
    [
      ['taaaaaa', 1_00, '四平', '长春'],
      ['tbbbbbb', 188_00, '吉林', '长春'],
      ['tddddd1', 188_00, '四平', '长春'],
      ['tcccccc', 188_00, '四平', '双阳'],
      ['teeeee1', 188_00, '四平', '长春'],
    ],
  )
})

test('merging: nothing changed elsewhere gives mine, nothing changed here gives theirs', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 100_000, max: 999_999 }), { maxLength: 6 })
  const tickets = ids.map((numbers) => numbers.map((number) => aTicket({ id: `t${number}` })))
  fc.assert(
    fc.property(tickets, tickets, (base, changed) => {
      const sorted = (list: { id: string }[]) => list.map(({ id }) => id).sort()
      assert.deepEqual(sorted(mergeList(base, changed, base)), sorted(changed))
      assert.deepEqual(sorted(mergeList(base, base, changed)), sorted(changed))
    }),
  )
})

test('a change elsewhere is told only when what was filled in differs', () => {
  const claim = aClaim({ tickets: [aTicket()] })
  assert.equal(contentDiffers(claim, { ...claim, version: 9 }), false)
  assert.equal(contentDiffers(claim, { ...claim, tickets: [] }), true)
  assert.equal(contentDiffers(claim, { ...claim, form: { name: '张' } }), true)
  assert.equal(contentDiffers(claim, { ...claim, papers: { licence: ['f1'] } }), true)
  assert.deepEqual(rebase({ form: { name: '张' } }, claim, aClaim()), { form: { name: '张' } })
})
