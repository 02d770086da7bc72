import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { aNotice, type NoticePlace } from '../support/notice'

const opened = new Date('2023-02-14T17:30:00+08:00')
const at = (text: string) => ({ now: new Date(`${text}+08:00`) })
const lastMinute = at('2023-02-17T23:59:59')
const nextDay = at('2023-02-18T00:00:00')
const reason = '名单里的这个人早就回老家了，没有在这里干活。'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'cityEmployment', 'city-employment')
  city.grant('colleague', 'cityEmployment', 'city-employment')
  city.grant('elsewhere', 'cityEmployment', 'another-bureau')
  // The first call keeps the check of the keys.
  await city.call('anybody', 'open-session', {})
})
afterAll(() => city.close())

let claims = 0
/** A claim of its own on a notice of its own. */
const posted = async (given: Parameters<typeof aNotice>[1] = {}): Promise<NoticePlace> => {
  claims += 1
  const step = { announced: { stepId: `step-${claims}` }, ...given }
  return (await aNotice(`claim-${claims}`, { at: opened, ...step })).place
}
const object = (who: string, place: NoticePlace, when = lastMinute) =>
  city.call(who, 'object-to-notice', { ...place, reason }, when)
const settle = (who: string, objectionId: string, outcome: 'upheld' | 'rejected' = 'rejected') =>
  city.call(who, 'settle-objection', { objectionId, outcome, answer: '查过考勤，这个人一直在岗。' }, nextDay)

/** What the guards of a move say of a claim on a day: their refusal, or that it may go on. */
async function guarded(place: NoticePlace, { now }: { now: Date }): Promise<object | 'free'> {
  const { noticeOver, noOpenObjection } = await import('../../../cloudfunctions/api/notice/notice-guards')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { dayAt } = await import('@domain/calendar/day')
  try {
    await transact(async (transaction) => {
      await noticeOver(transaction, place, dayAt(now))
      await noOpenObjection(transaction, place)
    })
    return 'free'
  } catch (refusal) {
    return (refusal as { error: object }).error
  }
}

/** One tick of what ends notices. */
async function tick({ now }: { now: Date }): Promise<object> {
  const { endNotices } = await import('../../../cloudfunctions/clock/end-notices')
  return endNotices(now)
}

test('everybody reads a running notice without an identity, and of a person only the masks', async () => {
  const place = await posted()
  const listed = await city.answer(null, 'list-notices', { running: true, after: null }, lastMinute)
  assert.ok(listed.ok && JSON.stringify(listed.output).includes(place.noticeId))
  const read = await city.answer(null, 'read-notice', { noticeId: place.noticeId, after: null }, lastMinute)
  assert.ok(read.ok)
  const { notice, rows } = read.output as { notice: Record<string, unknown>; rows: unknown[] }
  assert.deepEqual(rows, [{ id: place.rowId, cells: ['张**', '**************101X'] }])
  assert.deepEqual(notice['closesOn'], { day: '2023-02-17', certain: true })
  assert.equal(notice['running'], true)
  const stored = JSON.stringify(city.cloud.store.find('noticeRows', {}, { limit: 100 }))
  assert.ok(!stored.includes('张样例') && !stored.includes('22032219710305101X'), 'only masks are kept')
  assert.ok(!JSON.stringify(read.output).includes(`claim-${claims}`), 'no claim is named')
})

test('nobody without an identity can make more calls than anybody else, whatever they are', async () => {
  const { answerCall } = await import('../../../cloudfunctions/api/router')
  const event = { call: 'list-notices', input: { running: true, after: null } }
  const from = (address: string) =>
    answerCall(event, { accountId: null, address, now: new Date('2023-02-16T09:00:00+08:00') })
  for (let done = 0; done < 640; done += 1) await from('192.0.2.1')
  const refused = await from('192.0.2.1')
  assert.ok(!refused.ok && JSON.stringify(refused.error).includes('tooMany'))
  assert.ok((await from('192.0.2.2')).ok)
})

test('claims that come to a step on one day stand on one notice, those of the next day on another', async () => {
  const step = { announced: { stepId: 'shared' } }
  const one = (await aNotice('shared-1', { at: opened, ...step })).place
  const two = (await aNotice('shared-2', { at: new Date('2023-02-14T09:00:00+08:00'), ...step })).place
  const later = (await aNotice('shared-3', { at: new Date('2023-02-15T00:00:00+08:00'), ...step })).place
  assert.equal(one.noticeId, two.noticeId)
  assert.notEqual(one.rowId, two.rowId)
  assert.notEqual(later.noticeId, one.noticeId)
  const { rows } = await city.call('x', 'read-notice', { noticeId: one.noticeId, after: null }, lastMinute)
  assert.equal(rows.length, 2)
})

test('a step cannot be passed to the end of the last day, and can the moment after', async () => {
  const place = await posted()
  const running = { code: 'noticeRunning', values: { until: '2023-02-17', certain: true } }
  assert.deepEqual(await guarded(place, lastMinute), running)
  assert.equal(await guarded(place, nextDay), 'free')
})

test('an open objection holds its claim and no other; settled as wrong it lets it go, as right it does not', async () => {
  const step = { announced: { stepId: 'held' } }
  const held = (await aNotice('held-1', { at: opened, ...step })).place
  const other = (await aNotice('held-2', { at: opened, ...step })).place
  const first = await object('anybody', held)
  const second = await object('somebody', held)
  assert.deepEqual(await guarded(held, nextDay), { code: 'objectionOpen', values: { count: 2 } })
  assert.equal(await guarded(other, nextDay), 'free')
  await settle('officer', first.objectionId)
  assert.deepEqual(await guarded(held, nextDay), { code: 'objectionOpen', values: { count: 1 } })
  await settle('officer', second.objectionId)
  assert.equal(await guarded(held, nextDay), 'free')

  const right = await object('anybody', other)
  await settle('officer', right.objectionId, 'upheld')
  assert.deepEqual(await guarded(other, nextDay), { code: 'objectionUpheld', values: {} })
  // Mended and posted anew the same day, what was right is no longer held against it.
  await aNotice('held-2', { at: opened, ...step })
  assert.equal(await guarded(other, nextDay), 'free')
})

test('objections are taken to the end of the last day, and one an account and row', async () => {
  const place = await posted()
  const ended = await city.fails('late', 'object-to-notice', { ...place, reason }, nextDay)
  assert.deepEqual(ended, { code: 'noticeEnded', values: { on: '2023-02-17' } })
  await object('once', place)
  const again = await city.fails('once', 'object-to-notice', { ...place, reason }, lastMinute)
  assert.equal(again.code, 'objectionThere')
  const short = await city.fails('short', 'object-to-notice', { ...place, reason: '不对' }, lastMinute)
  assert.deepEqual(short, { code: 'wrongInput', values: { field: 'reason' } })
})

test('thirty tries to object a day and account, and the next is for tomorrow', async () => {
  const place = await posted()
  for (let sent = 0; sent < 30; sent += 1)
    await city.answer('busy', 'object-to-notice', { ...place, reason }, lastMinute)
  assert.equal(
    (await city.fails('busy', 'object-to-notice', { ...place, reason }, lastMinute)).code,
    'tooMany',
  )
})

test('numbers of persons that somebody writes into an objection or an answer are not kept', async () => {
  const place = await posted()
  const told = '身份证22032219710305101X的这个人没有在这里上班。'
  const { objectionId } = await city.call(
    'teller',
    'object-to-notice',
    { ...place, reason: told },
    lastMinute,
  )
  const answer = '电话19900000001打通了，人在岗。'
  await city.call('officer', 'settle-objection', { objectionId, outcome: 'rejected', answer }, nextDay)
  const { objections } = await city.call(
    'teller',
    'list-my-objections',
    { noticeId: place.noticeId },
    nextDay,
  )
  assert.match(objections[0]?.reason ?? '', /\[身份证号\]/)
  assert.match(objections[0]?.answer ?? '', /\[手机号\]/)
})

test('an officer of the office writes down what came by phone or letter, and a colleague settles it', async () => {
  const place = await posted()
  const entry = { ...place, way: 'letter', receivedOn: '2023-02-17', reason } as const
  assert.equal((await city.fails('elsewhere', 'enter-objection', entry, nextDay)).code, 'notFound')
  // A letter of the last day, written down the day after.
  const { objectionId } = await city.call('officer', 'enter-objection', entry as never, nextDay)
  const own = await city.fails(
    'officer',
    'settle-objection',
    { objectionId, outcome: 'rejected', answer: '查过了，人在岗。' },
    nextDay,
  )
  assert.deepEqual(own, { code: 'notYoursToSettle', values: { bar: 'ownObjection' } })
  const queue = { organisationId: 'city-employment', queue: 'open', after: null } as const
  const found = async (who: string) =>
    (await city.call(who, 'list-objections', queue, nextDay)).objections.find(({ id }) => id === objectionId)
  assert.equal((await found('officer'))?.bar, 'ownObjection')
  assert.equal((await found('colleague'))?.bar, null)
  await settle('colleague', objectionId)
  assert.equal(await found('colleague'), undefined)
  const told = city.cloud.store.find('outbox', { recipientId: 'officer' }, { limit: 10 })
  assert.deepEqual(told, [], 'who only wrote it down is told nothing')
})

test('what was not received while the notice ran is not written down as if it were', async () => {
  const place = await posted()
  const entry = (receivedOn: string) => ({ ...place, way: 'visit', receivedOn, reason })
  const bounds = { from: '2023-02-14', to: '2023-02-17' }
  for (const wrong of ['2023-02-13', '2023-02-18']) {
    const error = await city.fails('officer', 'enter-objection', entry(wrong), at('2023-02-20T09:00:00'))
    assert.deepEqual(error, { code: 'notWithinNotice', values: bounds }, wrong)
  }
  const tomorrow = await city.fails(
    'officer',
    'enter-objection',
    entry('2023-02-16'),
    at('2023-02-15T09:00:00'),
  )
  assert.equal(tomorrow.code, 'notWithinNotice')
})

test('nobody settles about a claim of their own or of their own organisation, and nothing is settled twice', async () => {
  const ownClaim = await posted({ owner: { accountId: 'officer', organisationId: null } })
  const ownFirm = await posted({ owner: { accountId: 'hr', organisationId: 'city-employment' } })
  for (const place of [ownClaim, ownFirm]) {
    const { objectionId } = await object('neighbour', place)
    const input = { objectionId, outcome: 'rejected', answer: '查过了，没有问题。' }
    const error = await city.fails('officer', 'settle-objection', input, nextDay)
    assert.deepEqual(error, { code: 'notYoursToSettle', values: { bar: 'ownMatter' } })
  }
  const { objectionId } = await object('neighbour', await posted())
  await settle('officer', objectionId)
  const again = { objectionId, outcome: 'upheld', answer: '再看一遍，是对的。' }
  assert.equal((await city.fails('colleague', 'settle-objection', again, nextDay)).code, 'objectionSettled')
})

test('whoever objected is told what came of it, and nobody else', async () => {
  const place = await posted()
  const { objectionId } = await object('waiting', place)
  await settle('officer', objectionId, 'upheld')
  const { messages } = await city.call('waiting', 'list-inbox', { before: null }, nextDay)
  assert.equal(messages[0]?.template, 'objectionSettled')
  assert.equal(messages[0]?.values['outcome'], 'upheld')
  const others = await city.call('stranger', 'list-my-objections', { noticeId: place.noticeId }, nextDay)
  assert.deepEqual(others.objections, [])
})

test('a claim that left the step is off the page, and nothing more is taken about it', async () => {
  const place = await posted()
  const { leaveNotice } = await import('../../../cloudfunctions/api/notice/leave-notice')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  await transact((transaction) => leaveNotice(transaction, place))
  const { rows } = await city.call('x', 'read-notice', { noticeId: place.noticeId, after: null }, lastMinute)
  assert.deepEqual(rows, [])
  assert.equal((await city.fails('x', 'object-to-notice', { ...place, reason }, lastMinute)).code, 'notFound')
})

test('the clock closes what is over once, and then its rows are shown to nobody', async () => {
  const place = await posted()
  const read = (when: { now: Date }) =>
    city.call('x', 'read-notice', { noticeId: place.noticeId, after: null }, when)
  await tick(lastMinute)
  assert.equal((await read(lastMinute)).rows.length, 1)
  // Also before any tick.
  const over = await read(nextDay)
  assert.deepEqual([over.notice.running, over.rows], [false, []])
  assert.ok(Number(((await tick(nextDay)) as { closed: number }).closed) > 0)
  assert.deepEqual(await tick(nextDay), { extended: 0, closed: 0 })
  const { notices } = await city.call('x', 'list-notices', { running: false, after: null }, nextDay)
  assert.ok(notices.some(({ id }) => id === place.noticeId))
})

test('a notice that the calendar as it is now would end too early is made longer once, and says so', async () => {
  const { noticeId } = await posted({ at: new Date('2023-03-01T09:00:00+08:00') })
  await tick(at('2023-03-01T09:00:00'))
  // As if a day off had been announced since: it was opened with a day less.
  const early = { closesOn: { day: '2023-03-03', certain: true }, listKey: `2023-03-03.${noticeId}` }
  city.cloud.store.update('notices', { _id: noticeId }, { $set: early })
  const shown = await city.call('x', 'read-notice', { noticeId, after: null }, at('2023-03-04T09:00:00'))
  assert.equal(shown.notice.running, true, 'also before any tick')
  assert.deepEqual(await tick(at('2023-03-04T09:00:00')), { extended: 1, closed: 0 })
  assert.deepEqual(await tick(at('2023-03-04T09:00:00')), { extended: 0, closed: 0 })
  const { notice } = await city.call('x', 'read-notice', { noticeId, after: null }, at('2023-03-06T09:00:00'))
  assert.deepEqual(notice.extensions, [
    { from: '2023-03-03', to: '2023-03-06', reason: 'calendarChanged', on: '2023-03-04' },
  ])
  assert.deepEqual(await tick(at('2023-03-07T00:00:00')), { extended: 0, closed: 1 })
})

test('pages of objections and of notices follow each other without a gap', async () => {
  const step = { announced: { stepId: 'many', office: { id: 'another-bureau', name: '另一个局' } } }
  const rows: NoticePlace[] = []
  for (let n = 0; n < 23; n += 1) rows.push((await aNotice(`many-${n}`, { at: opened, ...step })).place)
  for (const [n, place] of rows.entries()) await object(`many-${n}`, place)
  const seen: string[] = []
  for (let after: string | null = null; ;) {
    const page: { objections: { id: string }[]; next: string | null } = await city.call(
      'elsewhere',
      'list-objections',
      { organisationId: 'another-bureau', queue: 'open', after },
      lastMinute,
    )
    seen.push(...page.objections.map(({ id }) => id))
    if (page.next === null) break
    after = page.next
  }
  assert.equal(new Set(seen).size, 23)
  assert.equal(seen.length, 23)
})

test('the trail of a notice agrees with what is stored, and a state that somebody set by hand does not', async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const before = (await verifyWholeAudit()).faults
  const { objectionId } = await object('verifier', await posted())
  city.cloud.store.update('objections', { _id: objectionId }, { $set: { state: 'rejected' } })
  const after = (await verifyWholeAudit()).faults.filter(
    ({ problem }) => !before.some((known) => known.problem === problem),
  )
  assert.deepEqual(
    after.map(({ kind, problem }) => ({ kind, problem })),
    [{ kind: 'notice', problem: `objection ${objectionId} is rejected, and by its audit rows open` }],
  )
  assert.deepEqual(before, [])
})
