import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../api/support/city'
import { aWorker } from '../api/support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('colleague', 'grassrootsUnion', 'union-1')
  city.grant('idle', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

const inShanghai = (text: string) => new Date(`${text}+08:00`)

async function digests(at: Date): Promise<number> {
  const { sendDigests } = await import('../../cloudfunctions/clock/send-digests')
  return sendDigests(at)
}
const inboxOf = async (officer: string) =>
  (await city.call(officer, 'list-inbox', { before: null })).messages.filter(
    ({ template }) => template === 'dailyDigest',
  )

test('each officer of an office with work is told once in the morning how much waits, however often the timer runs', async () => {
  await aWorker()
    .withTicket()
    .submits(city, { now: inShanghai('2023-02-14T10:00:00') })
  await aWorker()
    .withTicket()
    .submits(city, { now: inShanghai('2023-02-15T08:00:00') })
  assert.equal(await digests(inShanghai('2023-02-15T08:29:59')), 0, 'not before the hour')
  const beside = [digests(inShanghai('2023-02-15T08:30:00')), digests(inShanghai('2023-02-15T08:30:00'))]
  const written = (await Promise.all(beside)).reduce((sum, each) => sum + each, 0)
  assert.equal(written + (await digests(inShanghai('2023-02-15T08:31:00'))), 2)
  assert.equal(await digests(inShanghai('2023-02-15T16:00:00')), 0)
  for (const officer of ['union', 'colleague']) {
    const [message, ...more] = await inboxOf(officer)
    assert.deepEqual(more, [])
    assert.equal(message?.values['waiting'], '2')
    assert.equal(message?.values['overdue'], '0')
    assert.equal(message?.claimId, null)
  }
  assert.deepEqual(await inboxOf('idle'), [], 'an office without work hears nothing')
})

test('an office is counted once in a morning, not once for each of its officers', async () => {
  const { database } = await import('../../cloudfunctions/platform/store/cloud')
  const collection = database.collection.bind(database)
  let counts = 0
  database.collection = (name) => {
    if (name === 'desks') counts += 1
    return collection(name)
  }
  await digests(inShanghai('2023-02-16T08:30:00'))
  database.collection = collection
  assert.equal(counts, 3, 'what waits and what is late at one office, and that nothing waits at the other')
})

test('on a day of rest nobody is told; on a working Saturday they are', async () => {
  assert.equal(await digests(inShanghai('2023-02-18T09:00:00')), 0, 'a Saturday')
  assert.equal(await digests(inShanghai('2023-01-28T09:00:00')), 2, 'a Saturday that was swapped')
})

test('what is past its day is said', async () => {
  assert.equal(await digests(inShanghai('2023-03-15T09:00:00')), 2)
  const overdue = (await inboxOf('union')).map(({ values }) => values['overdue'])
  assert.ok(overdue.includes('2'), String(overdue))
})

test('in a year whose holidays are not published nobody is said to be late for certain', async () => {
  const { database } = await import('../../cloudfunctions/platform/store/cloud')
  const { data } = await database.collection('desks').where({ queue: 'waiting' }).get()
  const [first] = data as { _id: string }[]
  assert.ok(first)
  await database
    .collection('desks')
    .doc(first._id)
    .update({ data: { reckoned: true } })
  assert.equal(await digests(inShanghai('2027-03-15T09:00:00')), 2)
  const [latest] = await inboxOf('union')
  assert.deepEqual([latest?.values['overdue'], latest?.values['perhapsOverdue']], ['1', '1'])
})
