import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { cents } from '@domain/money'
import { correctedFields, returnedOf } from '@/features/claim/draft/correction-progress'
import {
  claimAfterSaving,
  contentOnServer,
  keepable,
  leftAfter,
  sendable,
} from '@/features/claim/draft/draft-content'
import { contentDiffers, mergeTickets, rebase } from '@/features/claim/draft/draft-merge'
import { aClaim, aTicket, today } from './sample-claim'

const wholeId = '220322197103051012'

test('an ID number travels only whole and right, or emptied; everything else at once', () => {
  const first17 = wholeId.slice(0, 17)
  const right = '0123456789X'.split('').map((last) => first17 + last)
  const sent = right.filter((idNumber) => 'idNumber' in sendable({ idNumber }, today))
  assert.equal(sent.length, 1, 'one check digit of eleven is right')
  assert.deepEqual(sendable({ name: '张', idNumber: '2203', phone: '199' }, today), { name: '张' })
  assert.deepEqual(sendable({ idNumber: '', phone: '' }, today), { idNumber: '', phone: '' })
  assert.deepEqual(sendable({ idNumber: undefined, phone: '19900000001' }, today), { phone: '19900000001' })
})

test('the phone keeps everything unsent but an ID number that is not whole and right', () => {
  const typed = { name: '张', phone: '199' }
  assert.deepEqual(keepable({ ...typed, idNumber: wholeId.slice(0, 17) }, today), typed)
  assert.deepEqual(keepable({ ...typed, idNumber: undefined }, today), typed)
  const right = '0123456789X'.split('').map((last) => wholeId.slice(0, 17) + last)
  assert.equal(right.filter((idNumber) => 'idNumber' in keepable({ idNumber }, today)).length, 1)
})

test('a place to correct counts as changed when its answer is another than the one that came back', () => {
  const timeline = [{ event: 'returned' as const, at: '2023-02-15T01:00:00.000Z', by: '单位工会' }]
  const correction = { fields: ['ticket:taaaaaa', 'idNumber', 'employer'], message: '请看' }
  const tickets = [aTicket({ id: 'taaaaaa' }), aTicket({ id: 'tbbbbbb' })]
  const claim = aClaim({ stage: 'returned', timeline, correction, tickets })
  const content = contentOnServer(claim)
  const returned = returnedOf(claim, null)
  assert.deepEqual(correctedFields(returned, content, claim), [])
  const corrected = {
    ...content,
    tickets: [aTicket({ id: 'taaaaaa', fare: cents(1_00) })],
    idNumber: wholeId,
  }
  assert.deepEqual(correctedFields(returned, corrected, claim), ['ticket:taaaaaa', 'idNumber'])
  assert.equal(returnedOf(claim, returned), returned, 'the same return is remembered')
  assert.ok(!JSON.stringify(returned).includes(wholeId))
})

test('a field changed again while it was being sent stays to be sent', () => {
  const first = [aTicket()]
  const sent = { name: '张', tickets: first }
  assert.deepEqual(leftAfter({ name: '张三', tickets: first }, sent), { name: '张三' })
  assert.deepEqual(leftAfter({ name: '张', tickets: [...first] }, sent), { tickets: first })
})

test('after saving, the phone knows the masks without asking', () => {
  const answer = { version: 2, flags: [], decision: aClaim().decision }
  const saved = claimAfterSaving(
    aClaim(),
    { idNumber: '22032219710305101x', phone: '+86 19900000001' },
    null,
    answer,
  )
  assert.equal(saved.version, 2)
  assert.equal(saved.applicant.idNumberMask, '2203**********101X')
  assert.equal(saved.applicant.phoneMask, '199****0001')
  assert.equal(contentOnServer(saved).idNumber, '', 'a mask is never content')
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
  const merged = mergeTickets(base, mine, theirs)
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
      assert.deepEqual(sorted(mergeTickets(base, changed, base)), sorted(changed))
      assert.deepEqual(sorted(mergeTickets(base, base, changed)), sorted(changed))
    }),
  )
})

test('a change elsewhere is told only when what was filled in differs', () => {
  const claim = aClaim({ tickets: [aTicket()] })
  assert.equal(contentDiffers(claim, { ...claim, version: 9 }), false)
  assert.equal(contentDiffers(claim, { ...claim, tickets: [] }), true)
  assert.deepEqual(rebase({ name: '张' }, claim, aClaim()), { name: '张' })
})
