import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { verifyChain } from '../../../cloudfunctions/platform/trail/audit'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const exported = (accountId: string, before: string | null = null) =>
  city.call(accountId, 'export-my-data', { before })

/** A claim that its worker has withdrawn. */
async function withdrawn(accountId: string) {
  const worker = aWorker(accountId).withTicket({ number: `GONE${accountId}` })
  const { claimId, version } = await worker.submits(city)
  const ended = await city.call(accountId, 'withdraw-claim', { claimId, expectedVersion: version })
  return { worker, claimId, version: ended.version }
}

test('what is kept about a person is handed out whole, with the numbers masked', async () => {
  const worker = aWorker('reader').withTicket()
  const { claimId } = await worker.submits(city)
  const data = await exported('reader')
  assert.deepEqual(
    data.claims.map(({ id }) => id),
    [claimId],
  )
  const [claim] = data.claims
  assert.equal(claim?.form.name, worker.content.name)
  assert.equal(claim?.photoCount, 1)
  assert.equal(claim?.payable, 188_00)
  assert.ok(!JSON.stringify(data).includes(worker.content.idNumber ?? '?'))
  assert.equal(data.consents.length, 3)
})

test('card, payments, messages and who looked are part of it; looking is told by office, and messages stay unread', async () => {
  const { claimId, version, accountId } = await aWorker('curious').withTicket().submits(city)
  await city.call('officer', 'open-review', { claimId })
  await city.call('officer', 'reveal-identity', { claimId })
  const { looks, next } = await city.call(accountId, 'list-looks', { claimId, afterSequence: 0 })
  assert.deepEqual(
    looks.map(({ event, role, organisationName }) => [event, role, organisationName]),
    [
      ['opened', 'grassrootsUnion', 'union-1'],
      ['identityRevealed', 'grassrootsUnion', 'union-1'],
    ],
  )
  assert.equal(next, null)
  assert.ok(!JSON.stringify(looks).includes('干事'), 'no name of an officer')
  const { messages } = await city.call(accountId, 'export-my-messages', { before: null })
  assert.deepEqual(
    messages.map(({ template }) => template),
    ['claimReceived'],
  )
  const [row] = city.cloud.store.find('accounts', { _id: accountId }, { limit: 1 })
  assert.equal(row?.document.inboxReadAt, '')
  const [claim] = (await exported(accountId)).claims
  assert.deepEqual([claim?.bankCardMask, claim?.payments], [null, []])
  assert.ok(claim?.number)
  assert.ok(version > 0)
})

test('who looked comes page by page, however often', async () => {
  const { claimId, accountId } = await aWorker('watched').withTicket().submits(city)
  for (let times = 0; times < 103; times += 1) await city.call('officer', 'reveal-identity', { claimId })
  const first = await city.call(accountId, 'list-looks', { claimId, afterSequence: 0 })
  assert.equal(first.looks.length, 100)
  const second = await city.call(accountId, 'list-looks', { claimId, afterSequence: first.next ?? 0 })
  assert.equal(second.looks.length, 3)
  assert.equal(second.next, null)
  assert.equal((await city.fails('nobody-yet', 'list-looks', { claimId, afterSequence: 0 })).code, 'notFound')
})

test("nobody is handed another person's data", async () => {
  await aWorker('owner').withTicket().submits(city)
  assert.deepEqual((await exported('nobody-yet')).claims, [])
  assert.deepEqual((await exported('officer')).claims, [])
})

test('more claims than a page come page by page, each once', async () => {
  const ids: string[] = []
  const { idNumber } = aWorker().content
  for (let number = 0; number < 21; number += 1) {
    const now = new Date(Date.UTC(2023, 1, 14, 1, number))
    const worker = aWorker('often').with({ idNumber }).withTicket()
    const { claimId, version } = await worker.submits(city, { now })
    await city.call('often', 'withdraw-claim', { claimId, expectedVersion: version }, { now })
    ids.push(claimId)
  }
  const first = await exported('often')
  const second = await exported('often', first.next)
  const found = [...first.claims, ...second.claims].map(({ id }) => id)
  assert.deepEqual(found.sort(), ids.sort())
  assert.equal(second.next, null)
})

test('an erased claim leaves nothing that names the person, and its audit chain still holds', async () => {
  const { worker, claimId, version } = await withdrawn('leaver')
  await city.call('leaver', 'erase-claim', { claimId, expectedVersion: version })
  assert.deepEqual((await exported('leaver')).claims, [])
  assert.equal((await city.fails('leaver', 'read-claim', { claimId })).code, 'notFound')
  assert.deepEqual((await city.call('leaver', 'list-inbox', { before: null })).messages, [])
  assert.equal(city.cloud.store.find('photos', { claimId }, { limit: 10 }).length, 0)

  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { auditRows } = await import('../../../cloudfunctions/platform/records/trail')
  const { find, findById } = await import('../../../cloudfunctions/platform/store/store')
  const left = await findById(claims, claimId)
  assert.ok(left)
  assert.equal(left.accountId, '')
  assert.deepEqual([left.form, left.sealed], [{}, {}])
  assert.ok(!JSON.stringify(left).includes(String(worker.content.employerId)))
  const rows = await find(auditRows, { claimId }, { orderBy: [['sequence', 'asc']], limit: 50 })
  assert.deepEqual(verifyChain(left, rows), [])
  assert.equal(rows.at(-1)?.event, 'erased')
})

test('a refused claim that is erased is gone for its union too', async () => {
  const worker = aWorker('refused-one').withTicket()
  const { claimId, version } = await worker.submits(city)
  const decision = { action: 'refuse' as const, conditionId: 'unionMember', message: '不是会员' }
  const refused = await city.call('officer', 'decide-claim', { claimId, expectedVersion: version, decision })
  await city.call('refused-one', 'erase-claim', { claimId, expectedVersion: refused.version })
  assert.equal((await city.fails('officer', 'open-review', { claimId })).code, 'notFound')
})

test('a claim on its way cannot be erased', async () => {
  const worker = aWorker('waiting').withTicket()
  const { claimId, version } = await worker.submits(city)
  const error = await city.fails('waiting', 'erase-claim', { claimId, expectedVersion: version })
  assert.equal(error.code, 'wrongStage')
})

test('erasing again under the same key is one erasure; a stale version erases nothing', async () => {
  const { claimId, version } = await withdrawn('twice')
  const stale = await city.fails('twice', 'erase-claim', { claimId, expectedVersion: version - 1 })
  assert.equal(stale.code, 'staleVersion')
  const key = 'erase-once-0123456789'
  const input = { claimId, expectedVersion: version }
  const first = await city.call('twice', 'erase-claim', input, { key })
  assert.deepEqual(await city.call('twice', 'erase-claim', input, { key }), first)
})
