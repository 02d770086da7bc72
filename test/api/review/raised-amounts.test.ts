import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { aCard, grantLevels } from '../support/paid-way'
import { aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const twoTickets = () =>
  aWorker()
    .withTicket()
    .withTicket({ direction: 'toHome', from: '长春', to: '延吉', departure: 'G1' })
    .submits(city)

async function pass(officer: string, claim: Drafted, action: string, seen: number): Promise<Drafted> {
  const originalsSeen = claim.tickets.slice(0, seen).map(({ id }) => id)
  const decision = { action, identityConfirmed: true, originalsSeen } as never
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision }
  return { ...claim, version: (await city.call(officer, 'decide-claim', input)).version }
}

const flagsAt = async (officer: string, { claimId }: Drafted) =>
  (await city.call(officer, 'open-review', { claimId })).flags

const bulk = async (officer: string, action: string, { claimId, version }: Drafted) => {
  const claims = [{ claimId, expectedVersion: version }]
  const { results } = await city.call(officer, 'decide-claims', { decision: { action } as never, claims })
  return results[0]?.outcome
}

const raisedBy = (level: string, claim: Drafted) => [
  { kind: 'amountRaised', level, before: 188_00, after: 300_00 },
  { kind: 'originalAdded', level, ticketId: claim.tickets[1]?.id },
]

test('what the district ticks beyond the union is shown to the centre, in its list, and leaves bulk', async () => {
  const forwarded = await pass('union', await twoTickets(), 'forward', 1)
  const raised = await pass('district', forwarded, 'forward', 2)
  assert.deepEqual(await flagsAt('centre', raised), raisedBy('districtUnion', raised))
  const asked = { view: 'flagged', organisationId: null, after: null } as const
  const { rows } = await city.call('centre', 'list-review-queue', asked)
  assert.deepEqual(
    rows.map(({ id }) => id),
    [raised.claimId],
  )
  await city.call('centre', 'release-review', { claimId: raised.claimId })
  assert.equal(await bulk('centre-two', 'approve', raised), 'flagged')
  const own = await city.call(raised.accountId, 'read-claim', { claimId: raised.claimId })
  assert.deepEqual(own.flags, [], 'what offices say to each other is not for the worker')
  const [row] = city.cloud.store.find(
    'auditRows',
    { claimId: raised.claimId, event: 'forwarded' },
    { limit: 5 },
  )
  assert.ok(row)
})

test('ticks that would raise the amount cannot be kept and then passed on in bulk', async () => {
  const forwarded = await pass('union', await twoTickets(), 'forward', 1)
  const originalsSeen = forwarded.tickets.map(({ id }) => id)
  const { claimId, version: expectedVersion } = forwarded
  const kept = { claimId, expectedVersion, identityConfirmed: true, originalsSeen }
  await city.call('district', 'keep-checks', kept)
  assert.equal(await bulk('district', 'forward', forwarded), 'amountRaised')
  await city.call('district', 'keep-checks', { ...kept, originalsSeen: originalsSeen.slice(0, 1) })
  assert.notEqual(await bulk('district', 'forward', forwarded), 'amountRaised')
})

test('what both levels saw raises nothing, and a return with a ticket added by its worker is told as it is', async () => {
  const plain = await pass('union', await twoTickets(), 'forward', 2)
  assert.deepEqual(await flagsAt('district', plain), [])
  assert.deepEqual(await flagsAt('centre', await pass('district', plain, 'forward', 2)), [])
  const one = await pass('union', await twoTickets(), 'forward', 2)
  const decision = { action: 'return', correction: { fields: ['tickets'], message: '票价写错了。' } } as const
  const { claimId } = one
  const input = {
    claimId,
    expectedVersion: one.version,
    decision: {
      ...decision,
      correction: { ...decision.correction, fields: [...decision.correction.fields] },
    },
  }
  const returned = await city.call('district', 'decide-claim', input)
  const [first, second] = one.tickets
  assert.ok(first && second)
  const changes = { tickets: [first, { ...second, departure: 'G7' }] }
  const saved = await city.call(one.accountId, 'save-draft', {
    claimId,
    expectedVersion: returned.version,
    changes,
  })
  const again = await city.call(one.accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  const passed = await pass('district', { ...one, version: again.version }, 'forward', 2)
  assert.deepEqual(await flagsAt('centre', passed), [
    { kind: 'originalAdded', level: 'districtUnion', ticketId: second.id },
  ])
})

test('what the centre raises goes into no batch by itself: somebody looks, and who releases sees it', async () => {
  const low = await pass('district', await pass('union', await twoTickets(), 'forward', 1), 'forward', 1)
  const approved = await pass('centre', low, 'approve', 2)
  const { claimId, accountId } = approved
  const card = { claimId, expectedVersion: approved.version, cardNumber: aCard(771) }
  const { version } = await city.call(accountId, 'give-bank-card', card)
  const listed = await city.call('centre', 'list-batches', {})
  assert.deepEqual([listed.payable, listed.setAside], [0, 1])
  const { id: batchId } = await city.call('centre-two', 'propose-batch', {})
  assert.equal((await city.call('centre-two', 'fill-batch', { batchId })).batch.total.count, 0)
  const { rows } = await city.call('centre-two', 'list-set-aside', {})
  assert.deepEqual(rows[0]?.flags, raisedBy('cityCentre', approved))
  const put = { batchId, claimId, expectedVersion: version }
  assert.equal((await city.fails('centre', 'put-in-batch', put)).code, 'notAllowed')
  assert.equal((await city.call('centre-two', 'put-in-batch', put)).total.count, 1)
  const { lines } = await city.call('centre', 'read-batch', { batchId, afterNumber: 0 })
  assert.deepEqual(lines[0]?.flags, raisedBy('cityCentre', approved))
  assert.equal((await city.call('centre', 'list-batches', {})).setAside, 0)
})
