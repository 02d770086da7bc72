import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { aCard, grantLevels, payableClaim } from '../support/paid-way'
import type { Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const giveCard = async ({ claimId, accountId, version: expectedVersion }: Drafted, cardNumber: string) =>
  (await city.call(accountId, 'give-bank-card', { claimId, expectedVersion, cardNumber })).version

const reviewed = ({ claimId }: Drafted) => city.call('centre', 'open-review', { claimId })

test('one card on claims of two persons is a flag on both, out of bulk on both, and gone once one names another', async () => {
  const first = await payableClaim(city)
  await giveCard(first, aCard(500))
  assert.equal((await city.call('centre', 'list-batches', {})).payable, 1)
  const second = await payableClaim(city)
  const version = await giveCard(second, aCard(500).replace(/(.{4})/g, '$1 '))
  const listed = await city.call('centre', 'list-batches', {})
  assert.deepEqual([listed.payable, listed.setAside], [0, 2])
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const { flags, alike } = await reviewed(one)
    assert.deepEqual(flags, [{ kind: 'cardShared' }])
    assert.deepEqual(
      alike.map(({ kind, claimId, ticketId }) => [kind, claimId, ticketId]),
      [['cardShared', other.claimId, '']],
    )
    const own = await city.call(one.accountId, 'read-claim', { claimId: one.claimId })
    assert.deepEqual(own.flags, [], 'no worker learns of the other')
  }
  const { rows } = await city.call('centre', 'list-set-aside', {})
  assert.deepEqual(rows.map(({ claimId }) => claimId).sort(), [first.claimId, second.claimId].sort())
  assert.equal(rows[0]?.alike.length, 1)
  await giveCard({ ...second, version }, aCard(501))
  const after = await city.call('centre', 'list-batches', {})
  assert.deepEqual([after.payable, after.setAside], [2, 0])
  assert.deepEqual((await reviewed(first)).flags, [])
})

test('a card that comes again after the batch was filled is seen by who releases it', async () => {
  const { id: batchId } = await city.call('centre', 'propose-batch', {})
  const filled = await payableClaim(city)
  await giveCard(filled, aCard(600))
  await city.call('centre', 'fill-batch', { batchId })
  const late = await payableClaim(city)
  await giveCard(late, aCard(600))
  const { lines } = await city.call('centre-two', 'read-batch', { batchId, afterNumber: 0 })
  const marked = lines.filter(({ flags }) => flags.length > 0)
  assert.deepEqual(
    marked.map(({ flags }) => flags),
    [[{ kind: 'cardShared' }]],
  )
})
