import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
  city.grant('colleague', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const at = (seconds: number) => ({ now: new Date(Date.parse('2023-02-15T09:00:00+08:00') + seconds * 1_000) })
const queue = { view: 'waiting', organisationId: null, after: null } as const

/** Reads of several kinds, one after the other, until one is refused; how many went through. */
async function readsUntilRefused(account: string, most: number, seconds: number): Promise<number> {
  for (let done = 0; done < most; done += 1) {
    const [name, input] = done % 2 === 0 ? ['list-my-claims', {}] : ['list-inbox', { before: null }]
    const answered = await city.answer(account, String(name), input, at(seconds))
    if (answered.ok) continue
    assert.deepEqual(answered.error, { code: 'tooMany', values: { retryAfterSeconds: 60 - (seconds % 60) } })
    return done
  }
  return most
}

test('600 reads in a minute pass, and a few more do not', async () => {
  assert.equal(await readsUntilRefused('reader', 600, 20), 600)
  assert.ok((await readsUntilRefused('reader', 40, 20)) < 40)
  const refused = await city.fails('reader', 'read-claim', { claimId: 'c-no-such-claim' }, at(59))
  assert.deepEqual(refused, { code: 'tooMany', values: { retryAfterSeconds: 1 } })
  assert.equal((await city.answer('other-reader', 'list-my-claims', {}, at(20))).ok, true)
  assert.equal(
    (await city.answer('reader', 'list-my-claims', {}, at(60))).ok,
    true,
    'in the next minute again',
  )
})

test('whoever is refused costs the database nothing more', async () => {
  await readsUntilRefused('costly', 700, 200)
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  const collection = database.collection.bind(database)
  const counted: string[] = []
  database.collection = (name) => {
    if (name === 'rateCounters') counted.push(name)
    return collection(name)
  }
  for (let index = 0; index < 50; index += 1) await city.fails('costly', 'list-my-claims', {}, at(201))
  database.collection = collection
  assert.deepEqual(counted, [])
})

test('an officer who decides on a claim every seven seconds for an hour, with all there is to look at, is never refused', async () => {
  const claimId = 'c-no-such-claim'
  for (let claim = 0; claim < 500; claim += 1) {
    const now = at(3_600 + claim * 7.2)
    const reads: [string, object][] = [
      ['list-review-queue', queue],
      ['count-review-queue', { organisationId: null }],
      ['get-photo-addresses', { claimId }],
      ['list-colleagues', { claimId }],
      ['read-statistics', { organisationId: null, role: null, span: 'week' }],
    ]
    for (const [name, input] of reads) {
      const answered = await city.answer('officer', name, input, now)
      assert.ok(answered.ok || answered.error.code === 'notFound', `${name} at claim ${claim}`)
    }
  }
})

test('a queue of 10,000 is paged through by hundreds as fast as it goes', async () => {
  for (let page = 0; page < 100; page += 1)
    await city.call('colleague', 'list-review-queue', { ...queue, most: 100 }, at(9_000))
})
