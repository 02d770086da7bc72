import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { longestAgo } from '@contract/check-calls'
import {
  agoOf,
  keepWords,
  meaningOf,
  offerWords,
  toSend,
  type KeepState,
} from '@/features/check/keeping/keeping'
import type { KeptCheck } from '@/features/check/answering/kept-checks'
import { today } from '../claim/sample-claim'

const keptAt = '2023-02-15T01:30:00.000Z'
const answered: KeptCheck = { answers: { asker: 'worker' }, order: ['asker', 'union'] }
const cleared: KeptCheck = { answers: {}, order: [] }
const unchanged = { keptAt, changedAt: null }
const changed = { keptAt, changedAt: 5 }

test('only what was kept and changed since is sent; cleared here is deleted there, lost here is not', () => {
  assert.equal(toSend(undefined, answered), 'nothing')
  assert.equal(toSend(unchanged, answered), 'nothing')
  assert.equal(toSend(unchanged, cleared), 'nothing')
  assert.equal(toSend(changed, answered), 'keep')
  assert.equal(toSend(changed, cleared), 'forget')
})

test('the age of a change survives a clock that was moved', () => {
  assert.equal(agoOf(1_000, 61_000), 60_000)
  assert.equal(agoOf(61_000, 1_000), 0)
  assert.equal(agoOf(0.4, 2_000), 2_000)
  assert.equal(agoOf(-longestAgo, longestAgo), longestAgo)
})

test('answers of the account are offered unless this phone has the same or newer ones', () => {
  const there = { ...answered, keptAt }
  assert.equal(meaningOf(there, undefined, cleared), 'news')
  assert.equal(meaningOf(there, undefined, answered), 'same')
  assert.equal(meaningOf(there, unchanged, cleared), 'news', 'lost on this phone')
  const other = { answers: {}, order: ['asker'] }
  assert.equal(meaningOf(there, changed, other), 'older')
  assert.equal(meaningOf({ ...there, keptAt: '2023-02-16T01:30:00.000Z' }, changed, other), 'news')
})

const state: KeepState = { record: undefined, busy: false, trouble: null, differs: false, connected: true }
const offline = { code: 'offline', values: {} } as const
const failed = { code: 'internal', values: { trace: 'abc123' } } as const

test('the row says where the answers are and what a tap does', () => {
  const cases: [Partial<KeepState>, RegExp, 'keep' | 'send' | null][] = [
    [{}, /^存到我的账号，换手机也能看$/, 'keep'],
    [{ busy: true }, /^正在存/, null],
    [{ record: unchanged }, /^已存到账号，2月15日（周三）09:30$/, null],
    [{ record: unchanged, connected: false }, /^已存到账号/, null],
    [{ record: changed }, /^正在存/, null],
    [{ connected: false }, /^没有网，现在存不到账号$/, 'keep'],
    [{ trouble: offline }, /^没有网，现在存不到账号$/, 'keep'],
    [{ record: changed, connected: false }, /^没有网，新改的还没存到账号$/, 'send'],
    [{ record: changed, trouble: failed }, /^没存上，点这里再存一次$/, 'send'],
    [{ trouble: failed }, /^没存上，点这里再存一次$/, 'keep'],
    [{ differs: true }, /^这部手机上的没存到账号$/, 'keep'],
    [{ differs: true, record: unchanged }, /^这部手机上的没存到账号$/, 'keep'],
    [{ differs: true, record: changed }, /^正在存/, null],
  ]
  for (const [part, label, tap] of cases) {
    const words = keepWords({ ...state, ...part }, today)
    assert.match(words.label, label, JSON.stringify(part))
    assert.equal(words.tap, tap, JSON.stringify(part))
    for (const sentence of `${words.label}。${words.note}`.split('。'))
      assert.ok(sentence.length <= 25, sentence)
  }
})

test('without a network the row says that it is not kept, where the answers are and what happens next', () => {
  const first = keepWords({ ...state, connected: false }, today)
  assert.match(first.note, /都在手机里.*再点这里存/)
  assert.match(keepWords({ ...state, record: changed, connected: false }, today).note, /有网了会自动存/)
  assert.match(keepWords({ ...state, trouble: failed }, today).note, /系统出了问题.*都在手机里/)
})

test('the offer asks a phone without answers to go on, and tells one with others apart', () => {
  const there = { ...answered, keptAt }
  assert.deepEqual(offerWords(there, cleared, today), {
    title: '您上次查过，要接着看吗？',
    text: '回答是2月15日（周三）09:30存到账号的。',
  })
  assert.match(offerWords(there, answered, today).text, /和这部手机上的不一样/)
})
