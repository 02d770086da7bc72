import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallOutput } from '@contract/calls'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('first', 'grassrootsUnion', 'union-1')
  city.grant('second', 'grassrootsUnion', 'union-1')
  city.grant('elsewhere', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

const forwardAll = (tickets: { id: string }[]) => ({
  action: 'forward' as const,
  identityConfirmed: true,
  originalsSeen: tickets.map((ticket) => ticket.id),
})

test('a union sees the claims of its own workers only', async () => {
  const own = await aWorker().withTicket().submits(city)
  const queue = await city.call('elsewhere', 'list-review-queue', {
    view: 'waiting',
    organisationId: null,
    after: null,
  })
  assert.deepEqual(queue.rows, [])
  for (const name of ['open-review', 'reveal-identity', 'release-review', 'get-photo-addresses'] as const) {
    assert.equal((await city.fails('elsewhere', name, { claimId: own.claimId })).code, 'notFound', name)
  }
})

test('the second of two staff sees who was first and cannot decide; after half an hour they can', async () => {
  const { claimId, version, tickets } = await aWorker().withTicket().submits(city)
  await city.call('first', 'open-review', { claimId })
  const seen = await city.call('second', 'open-review', { claimId })
  assert.equal(seen.heldBy?.name, '干事 first')
  assert.equal(seen.heldBy?.you, false)
  const decide = { claimId, expectedVersion: version, decision: forwardAll(tickets) }
  const error = await city.fails('second', 'decide-claim', decide)
  assert.equal(error.code, 'heldByOther')
  const justHeld = { now: new Date('2023-02-15T09:29:59.999+08:00') }
  assert.equal((await city.fails('second', 'decide-claim', decide, justHeld)).code, 'heldByOther')
  await city.call('second', 'decide-claim', decide, { now: new Date('2023-02-15T09:30:00+08:00') })
})

test('a claim that was let go is free for a colleague', async () => {
  const { claimId, version, tickets } = await aWorker().withTicket().submits(city)
  await city.call('first', 'open-review', { claimId })
  await city.call('first', 'release-review', { claimId })
  await city.call('second', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: forwardAll(tickets),
  })
})

const returned = { action: 'return' as const, correction: { fields: ['phone'], message: '请补。' } }

test('letting go after returning does not undo that the claim comes back to the same person', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().submits(city)
  await city.call('first', 'decide-claim', { claimId, expectedVersion: version, decision: returned })
  await city.call('first', 'release-review', { claimId })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: version + 1 })
  assert.equal((await city.call('second', 'open-review', { claimId })).heldBy?.name, '干事 first')
})

test('a claim that comes back to another union is free there', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().submits(city)
  await city.call('first', 'decide-claim', { claimId, expectedVersion: version, decision: returned })
  const saved = await city.call(accountId, 'save-draft', {
    claimId,
    expectedVersion: version + 1,
    changes: { form: { employer: { organisationId: 'employer-2' } } },
  })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  assert.equal((await city.call('elsewhere', 'open-review', { claimId })).heldBy?.you, true)
})

test('the queue names who holds a claim only while the hold lasts', async () => {
  city.grant('holding', 'grassrootsUnion', 'union-6')
  const { claimId } = await aWorker().at('employer-6').withTicket().submits(city)
  await city.call('holding', 'open-review', { claimId })
  const heldByAt = async (text: string) => {
    const input = { view: 'waiting' as const, organisationId: null, after: null }
    const { rows } = await city.call('holding', 'list-review-queue', input, { now: new Date(text) })
    return rows[0]?.heldBy
  }
  assert.equal(await heldByAt('2023-02-15T09:29:59+08:00'), '干事 holding')
  assert.equal(await heldByAt('2023-02-15T09:30:00+08:00'), null)
})

test('a decision on an old version is refused', async () => {
  const { claimId, version, tickets } = await aWorker().withTicket().submits(city)
  const decision = { action: 'return' as const, correction: { fields: ['phone'], message: '请补手机号。' } }
  await city.call('first', 'decide-claim', { claimId, expectedVersion: version, decision })
  const error = await city.fails('first', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: forwardAll(tickets),
  })
  assert.deepEqual(error, { code: 'staleVersion', values: { currentVersion: version + 1 } })
})

test('forwarding needs the identity confirmed and one original seen', async () => {
  const { claimId, version, tickets } = await aWorker().withTicket().submits(city)
  const decide = (decision: object) =>
    city.fails('first', 'decide-claim', { claimId, expectedVersion: version, decision })
  assert.equal(
    (await decide({ ...forwardAll(tickets), identityConfirmed: false })).code,
    'identityNotConfirmed',
  )
  assert.equal((await decide({ ...forwardAll(tickets), originalsSeen: [] })).code, 'noTicketCounts')
})

test('only tickets of the claim are recorded as seen, in its audit trail too', async () => {
  const { claimId, version, tickets } = await aWorker().withTicket().submits(city)
  const [ticket] = tickets
  assert.ok(ticket)
  const originalsSeen = ['13812345678', ticket.id, ticket.id]
  const decision = { action: 'forward' as const, identityConfirmed: true, originalsSeen }
  await city.call('first', 'decide-claim', { claimId, expectedVersion: version, decision })
  assert.deepEqual((await city.call('first', 'open-review', { claimId })).originalsSeen, [ticket.id])
  const { auditRows } = await import('../../../cloudfunctions/platform/records/trail')
  const { find } = await import('../../../cloudfunctions/platform/store/store')
  const [row] = await find(auditRows, { claimId, event: 'forwarded' }, { limit: 1 })
  assert.equal(row?.values.originalsSeen, ticket.id)
})

test('a refusal needs a reason from the rules, a return fields of this claim', async () => {
  const { claimId, version } = await aWorker().withTicket().submits(city)
  const decide = (decision: object) =>
    city.fails('first', 'decide-claim', { claimId, expectedVersion: version, decision })
  const refusal = await decide({ action: 'refuse', conditionId: 'looksOdd', message: '不像。' })
  assert.deepEqual(refusal, { code: 'wrongInput', values: { field: 'decision.conditionId' } })
  const fields = await decide({
    action: 'return',
    correction: { fields: ['ticket:t00000000'], message: '重拍。' },
  })
  assert.deepEqual(fields, { code: 'wrongInput', values: { field: 'decision.correction.fields' } })
})

test('a message to the worker never carries a whole phone or ID number', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().submits(city)
  await city.call('first', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'return', correction: { fields: ['phone'], message: '打 13812345678 找我' } },
  })
  const claim = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(claim.correction?.message, '打 [手机号] 找我')
})

test('nobody reviews a claim of their own', async () => {
  city.grant('claiming-officer', 'grassrootsUnion', 'union-1')
  const { claimId, version, tickets } = await aWorker('claiming-officer').withTicket().submits(city)
  const decide = { claimId, expectedVersion: version, decision: forwardAll(tickets) }
  assert.equal((await city.fails('claiming-officer', 'decide-claim', decide)).code, 'notAllowed')
  for (const name of ['open-review', 'reveal-identity', 'release-review'] as const)
    assert.equal((await city.fails('claiming-officer', name, { claimId })).code, 'notAllowed', name)
  await city.call('first', 'decide-claim', decide)
})

test('of one day’s work the earliest is on top, a page at a time, and nothing is shown twice or left out', async () => {
  city.grant('paging', 'grassrootsUnion', 'union-4')
  const claimIds: string[] = []
  for (let index = 0; index < 23; index += 1) {
    const now = new Date(Date.UTC(2023, 1, 15, 2, Math.floor(index / 2)))
    claimIds.push((await aWorker().at('employer-4').withTicket().submits(city, { now })).claimId)
  }
  const seen: string[] = []
  for (let next: string | null = null, page = 0; page === 0 || next !== null; page += 1) {
    const queue: CallOutput<'list-review-queue'> = await city.call('paging', 'list-review-queue', {
      view: 'waiting',
      organisationId: null,
      after: next,
    })
    seen.push(...queue.rows.map((row) => row.id))
    next = queue.next
  }
  assert.deepEqual([...seen].sort(), [...claimIds].sort())
  assert.equal(new Set(seen).size, 23)
  const pairs = (ids: string[]) => ids.map((id) => Math.floor(claimIds.indexOf(id) / 2))
  assert.deepEqual(
    pairs(seen),
    [...pairs(seen)].sort((left, right) => left - right),
  )
})

test('work is overdue the day after the fifth working day, by the national calendar', async () => {
  city.grant('late', 'grassrootsUnion', 'union-5')
  // Saturday 28 and Sunday 29 January 2023 were working days: 29, 30, 31, 1, 2.
  const now = new Date('2023-01-28T12:00:00+08:00')
  await aWorker()
    .at('employer-5')
    .withTicket({ day: '2023-01-20' as never })
    .submits(city, { now })
  const overdueAt = async (text: string) => {
    const at = { now: new Date(`${text}T09:00:00+08:00`) }
    const queue = await city.call(
      'late',
      'list-review-queue',
      { view: 'overdue', organisationId: null, after: null },
      at,
    )
    return queue.rows.length
  }
  assert.equal(await overdueAt('2023-02-02'), 0, 'the fifth working day itself')
  assert.equal(await overdueAt('2023-02-03'), 1, 'the day after')
})
