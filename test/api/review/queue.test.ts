import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallInput, CallOutput } from '@contract/calls'
import type { QueueView } from '@contract/review-calls'
import { explain } from '../../../cloudfunctions/local/database/find'
import { duringCampaign, aCity, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  city.grant('union-too', 'grassrootsUnion', 'union-1')
  city.grant('small', 'grassrootsUnion', 'union-4')
  city.grant('small-too', 'grassrootsUnion', 'union-4')
  city.grant('elsewhere', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

type Asked = Partial<CallInput<'list-review-queue'>>
async function listed(officer: string, asked: Asked, now = duringCampaign): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page: CallOutput<'list-review-queue'> = await city.call(
      officer,
      'list-review-queue',
      { view: 'waiting', organisationId: null, ...asked, after },
      { now },
    )
    ids.push(...page.rows.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  return ids
}

const forward = async (officer: string, { claimId, version, tickets }: Drafted) =>
  city.call(officer, 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: {
      action: 'forward',
      identityConfirmed: true,
      originalsSeen: tickets.map(({ id }) => id),
    },
  })

test('flagged, mine, overdue and returned are lists of their own, counted beside them', async () => {
  const at = (employer: string) => aWorker().at(employer).withTicket()
  const plain = await at('employer-4').submits(city)
  const first = await aWorker().at('employer-4').withTicket({ number: 'TWICE00001' }).submits(city)
  const second = await aWorker().at('employer-4').withTicket({ number: 'TWICE00001' }).submits(city)
  const back = await at('employer-4').submits(city)
  await city.call('small', 'open-review', { claimId: plain.claimId })
  await city.call('small', 'decide-claim', {
    claimId: back.claimId,
    expectedVersion: back.version,
    decision: { action: 'return', correction: { fields: ['phone'], message: '请补。' } },
  })
  // Handed in at the same moment they lie in either order.
  assert.deepEqual(
    (await listed('small', { view: 'flagged' })).sort(),
    [first.claimId, second.claimId].sort(),
  )
  assert.deepEqual(await listed('small', { view: 'mine' }), [plain.claimId])
  assert.deepEqual(await listed('small-too', { view: 'mine' }), [])
  assert.deepEqual(await listed('small', { view: 'returned' }), [back.claimId])
  const counts = await city.call('small', 'count-review-queue', { organisationId: null })
  assert.deepEqual(counts, { waiting: 3, overdue: 0, flagged: 2, mine: 1, returned: 1, done: 0 })
  const weeks = new Date(duringCampaign.getTime() + 21 * 86_400_000)
  assert.equal((await listed('small', { view: 'overdue' }, weeks)).length, 3)
  assert.deepEqual(await listed('small', { view: 'mine' }, weeks), [], 'a hold that has lapsed is nobody’s')
  await forward('small-too', second)
  assert.deepEqual(await listed('small', { view: 'flagged' }), [first.claimId])
})

test('every list reads on from where a page ended, without a row twice or lost', async () => {
  const claims = await Promise.all(
    Array.from({ length: 5 }, () =>
      aWorker().at('employer-6').withTicket({ number: 'SAMEFIVE01' }).submits(city),
    ),
  )
  city.grant('fivefold', 'grassrootsUnion', 'union-6')
  const weeks = new Date(duringCampaign.getTime() + 21 * 86_400_000)
  for (const view of ['waiting', 'flagged'] as const) {
    const whole = await listed('fivefold', { view })
    assert.deepEqual(await listed('fivefold', { view, most: 2 }), whole, view)
  }
  assert.deepEqual(
    (await listed('fivefold', { view: 'overdue', most: 2 }, weeks)).sort(),
    claims.map(({ claimId }) => claimId).sort(),
  )
})

test('work rises as its day comes near: the longest overdue is on top, also among the flagged', async () => {
  city.grant('seventh', 'grassrootsUnion', 'union-7')
  const handIn = async (day: number) => {
    const now = new Date(duringCampaign.getTime() + day * 86_400_000)
    const claim = aWorker().at('employer-7').withTicket({ number: 'RISING0001' })
    return (await claim.submits(city, { now })).claimId
  }
  const [later, first, between] = [await handIn(9), await handIn(0), await handIn(4)]
  for (const most of [20, 1]) {
    assert.deepEqual(await listed('seventh', { view: 'waiting', most }), [first, between, later])
    assert.deepEqual(await listed('seventh', { view: 'flagged', most }), [first, between, later])
  }
})

test('a union reads the whole names of its own members in its list; above it they are masked', async () => {
  const worker = aWorker().with({ name: '欧阳看得见' }).withTicket()
  const claim = await worker.submits(city)
  const nameAt = async (officer: string, view: QueueView) => {
    const input = { view, organisationId: null, after: null, most: 100 }
    const { rows } = await city.call(officer, 'list-review-queue', input)
    return rows.find(({ id }) => id === claim.claimId)?.name
  }
  assert.equal(await nameAt('union', 'waiting'), '欧阳看得见')
  await forward('union', claim)
  assert.equal(await nameAt('union', 'done'), '欧阳看得见')
  assert.equal(await nameAt('district', 'waiting'), '欧****')
  const whole = await city.call('district', 'list-review-queue', {
    view: 'waiting',
    organisationId: null,
    after: null,
  })
  assert.ok(!JSON.stringify(whole).includes('看得见'), 'nowhere in what the district is sent')
})

test('the district lists one employer at a time', async () => {
  const here = await aWorker().withTicket().submits(city)
  await forward('union', here)
  assert.ok((await listed('district', { employerId: 'employer-1' })).includes(here.claimId))
  assert.deepEqual(await listed('district', { employerId: 'employer-2' }), [])
})

test('an office finds its own claims by whole name and by the last four of the ID number', async () => {
  const named = aWorker().at('employer-1').with({ name: '欧阳找得到' }).withTicket()
  const claim = await named.submits(city)
  const end = named.content.idNumber?.slice(-4) ?? ''
  for (const search of ['欧阳找得到', ' 欧阳找得到 ', end, end.toLowerCase()])
    assert.ok((await listed('union', { search })).includes(claim.claimId), search)
  for (const search of ['欧阳', '找得到', end.slice(1)])
    assert.ok(!(await listed('union', { search })).includes(claim.claimId), search)
  assert.deepEqual(await listed('elsewhere', { search: '欧阳找得到' }), [])
  assert.deepEqual(await listed('district', { search: '欧阳找得到' }), [])
  await forward('union', claim)
  for (const officer of ['union', 'district'])
    assert.deepEqual(
      await listed(officer, { view: 'returned', search: '欧阳找得到' }),
      [claim.claimId],
      officer,
    )
})

test('what is stored to search by is no name, and differs from office to office', async () => {
  const claim = await aWorker().with({ name: '南宫看不见' }).withTicket().submits(city)
  await forward('union', claim)
  const rows = city.cloud.store.find('desks', { claimId: claim.claimId }, { limit: 10 })
  assert.equal(rows.length, 2)
  const keys = rows.flatMap(({ document }) => (document as unknown as { searchKeys: string[] }).searchKeys)
  // Number, name and end of the ID number, for either office.
  assert.equal(new Set(keys).size, 6)
  for (const key of keys) assert.match(key, /^[\w-]{43}$/)
})

test('a corrected name is found by what it says now', async () => {
  const claim = await aWorker().with({ name: '慕容写错' }).withTicket().submits(city)
  const { claimId, version, accountId } = claim
  await city.call('union', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'return', correction: { fields: ['name'], message: '请改。' } },
  })
  const saved = await city.call(accountId, 'save-draft', {
    claimId,
    expectedVersion: version + 1,
    changes: { form: { name: '慕容写对' } },
  })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  assert.deepEqual(await listed('union', { search: '慕容写对' }), [claimId])
  assert.deepEqual(await listed('union', { search: '慕容写错' }), [])
})

test('a held claim is handed over to a colleague of the same office, and the trail says so', async () => {
  const { claimId, version } = await aWorker().withTicket().submits(city)
  await city.call('union', 'open-review', { claimId })
  const { colleagues } = await city.call('union', 'list-colleagues', { claimId })
  assert.deepEqual(colleagues, [{ grantId: 'grant-union-too', displayName: '干事 union-too' }])
  const input = { claimId, expectedVersion: version, grantId: 'grant-union-too' }
  await city.call('union', 'hand-over-review', input)
  assert.deepEqual((await listed('union-too', { view: 'mine' })).slice(0, 1), [claimId])
  assert.equal((await city.call('union', 'open-review', { claimId })).heldBy?.name, '干事 union-too')
  assert.equal((await city.fails('union', 'hand-over-review', input)).code, 'heldByOther')
  const rows = city.cloud.store.find('auditRows', { claimId, event: 'handedOver' }, { limit: 10 })
  assert.equal(rows.length, 1)
})

test('nobody outside the office, and not the claimant, is handed a claim', async () => {
  city.grant('claimant', 'grassrootsUnion', 'union-1')
  const { claimId, version } = await aWorker('claimant').withTicket().submits(city)
  await city.call('union', 'open-review', { claimId })
  for (const grantId of [
    'grant-claimant',
    'grant-elsewhere',
    'grant-district',
    'grant-union',
    'grant-nobody',
  ]) {
    const input = { claimId, expectedVersion: version, grantId }
    assert.equal((await city.fails('union', 'hand-over-review', input)).code, 'notFound', grantId)
  }
})

test('every list is read off an index in its own order, whatever the role', () => {
  const desks = city.cloud.store.catalog.get('desks')
  const range = { $gt: '', $lt: 'x' }
  const ofOffice = { organisationId: 'o', role: 'any' }
  const waiting = { ...ofOffice, queue: 'waiting' }
  const done = { ...ofOffice, queue: 'done' }
  const lists = [
    [{ ...waiting, queueKey: range }, 'queueKey', false, 'queue'],
    [{ ...done, queueKey: { $lt: 'x' } }, 'queueKey', true, 'queue'],
    [{ ...waiting, employerId: 'e' }, 'queueKey', false, 'employer'],
    [{ ...done, employerId: 'e' }, 'queueKey', true, 'employer'],
    [{ ...waiting, flagKey: range }, 'flagKey', false, 'flagged'],
    [{ ...ofOffice, searchKeys: 'hash' }, 'queueKey', true, 'search'],
  ] as const
  for (const [query, path, descending, name] of lists) {
    const plan = explain(desks, query, [{ path, descending }])
    assert.equal(plan?.index.name, name)
    assert.ok(plan.ordered, name)
  }
  const claims = city.cloud.store.catalog.get('claims')
  const held = { 'holder.accountId': 'me', hands: { $elemMatch: waiting }, 'holder.since': { $gt: 'x' } }
  const plan = explain(claims, held, [{ path: 'holder.since', descending: true }])
  assert.equal(plan?.index.name, 'held')
})
