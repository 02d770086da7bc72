import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { flagKindsOf } from '@/features/review/words/flag-words'
import { liveDecision } from '@/features/review/words/live-decision'
import { hindrances, staffLabel, staffReason } from '@/features/review/words/reason-staff'
import {
  ticketConditions,
  ticketFacts,
  ticketState,
  ticketTitle,
} from '@/features/review/tickets/ticket-facts'
import { aReview, aTicket, today } from './samples'

function stateOf(ticket: ReturnType<typeof aTicket>, seen: boolean) {
  const live = liveDecision(
    changchun2023,
    aReview([ticket]),
    { originalsSeen: seen ? [ticket.id] : [] },
    today,
  )
  const [applied] = live.applied.items
  const [now] = live.seen.items
  assert.ok(applied && now)
  return { state: ticketState(applied, now), applied }
}

test('a ticket counts once its original was seen', () => {
  assert.deepEqual(stateOf(aTicket('tone0001'), true).state, { tone: 'ok', icon: 'check', text: '算 188 元' })
  assert.deepEqual(stateOf(aTicket('tone0001'), false).state, {
    tone: 'warn',
    icon: 'clock',
    text: '原件还没看',
  })
})

test('a taxi never counts, and only that is given as the reason', () => {
  const { state, applied } = stateOf(aTicket('ttaxi001', { kind: 'taxi' }), true)
  assert.equal(state.text, '这张不算')
  assert.deepEqual(
    hindrances(applied.reason).map(({ id }) => id),
    ['publicTransport'],
  )
  assert.equal(ticketConditions(applied), '不符合：坐的是公共交通（火车、客车、飞机、轮船）')
  assert.equal(ticketConditions(stateOf(aTicket('tone0001'), false).applied), '条件都符合')
})

test('what the worker left empty is said', () => {
  const facts = ticketFacts(aTicket('tone0001', { day: null, from: '', to: '', number: '' }), today)
  assert.deepEqual(
    facts.filter(({ value }) => value === '没有填').map(({ label }) => label),
    ['日期', '路程', '票号'],
  )
  assert.equal(ticketTitle(aTicket('tone0001'), 0), '第 1 张 · 火车、高铁')
})

test('flags belong to a ticket or to the whole claim, each kind once', () => {
  const flags = [
    { kind: 'ticketNumberUsed' as const, ticketId: 'tone0001' },
    { kind: 'ticketNumberUsed' as const, ticketId: 'tone0001' },
    { kind: 'registerDiffersFromIdNumber' as const },
  ]
  assert.deepEqual(flagKindsOf(flags, 'tone0001'), ['ticketNumberUsed'])
  assert.deepEqual(flagKindsOf(flags, undefined), ['registerDiffersFromIdNumber'])
})

test('conditions are said about the worker, with what was filled in', () => {
  assert.equal(staffLabel('您是农民工'), '是农民工')
  const view = aReview([aTicket('tone0001')])
  const texts = staffReason(view.decision.reason, view).children.map(({ text }) => text)
  assert.ok(texts.some((text) => text.includes('吉林省延边朝鲜族自治州')))
  assert.ok(texts.every((text) => !text.startsWith('您')))
})
