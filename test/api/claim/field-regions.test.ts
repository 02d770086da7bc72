import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, test } from '@jest/globals'
import { readTickets } from '@domain/ticket/read-tickets'
import { paperTicket } from '../../domain/ticket/lines'
import { aCity, cityRecognizer, type City } from '../support/city'
import { aTicket, aWorker, ownPhoto, photograph } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('first', 'grassrootsUnion', 'union-1')
  city.grant('elsewhere', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

/** A paper ticket each of whose lines stands somewhere; of an older reading, which says neither shape nor turn. */
const placedTicket = () =>
  paperTicket().map((line, index) => ({
    ...line,
    region: { x: 0.1, y: index / 20, width: 0.3, height: 0.04 },
  }))

const sale = readFileSync(path.resolve(__dirname, '../../fixtures/tickets/files/sale-0.xml'))

beforeEach(() => {
  cityRecognizer.answer = { tickets: readTickets(placedTicket()), codes: [], notRead: null }
})

/** A claim of one ticket with this file, read and handed in with another fare than the one that was read. */
async function handedIn(content: Buffer): Promise<{ claimId: string; photoId: string }> {
  const worker = aWorker()
  const { accountId } = worker
  const { claimId, version } = await worker.drafts(city)
  const photoId = await photograph(city, accountId, claimId, content)
  await city.call(accountId, 'read-ticket-photo', { photoId })
  const tickets = [aTicket({ photoIds: [photoId] })]
  const changes = { tickets }
  const saved = await city.call(accountId, 'save-draft', { claimId, expectedVersion: version, changes })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  return { claimId, photoId }
}

test('a reviewer is told where each field stands on the photo, also where the worker wrote something else', async () => {
  const { claimId, photoId } = await handedIn(ownPhoto())
  const { readings, photos } = await city.call('first', 'open-review', { claimId })
  const [read] = readings
  assert.deepEqual(
    read?.onPhoto.map(({ field }) => field),
    ['day', 'from', 'to', 'fare', 'number'],
  )
  const fare = read.onPhoto.find(({ field }) => field === 'fare')
  assert.equal(read.suggestion.fare, 3550)
  const { width = 0, height = 1 } = photos.find(({ id }) => id === photoId) ?? {}
  const line = paperTicket().findIndex(({ text }) => text.includes('35.5'))
  assert.deepEqual(fare, {
    field: 'fare',
    photoId,
    region: {
      x: 0.1,
      y: line / 20,
      width: 0.3,
      height: 0.04,
      aspect: Math.round((width / height) * 10_000) / 10_000,
    },
  })
})

test('the number is shown where the one stands that was taken over', async () => {
  const { claimId } = await handedIn(ownPhoto())
  const { readings } = await city.call('first', 'open-review', { claimId })
  const number = readings[0]?.onPhoto.find(({ field }) => field === 'number')
  const line = paperTicket().findIndex(({ text }) => text === readings[0]?.suggestion.number)
  assert.equal(number?.region.y, line / 20)
})

test('a file has no places, whatever a reading says', async () => {
  const { claimId } = await handedIn(sale)
  const { readings } = await city.call('first', 'open-review', { claimId })
  assert.deepEqual(
    readings.map(({ onPhoto }) => onPhoto),
    [[]],
  )
})

test('another office is told nothing', async () => {
  const { claimId } = await handedIn(ownPhoto())
  assert.deepEqual(await city.fails('elsewhere', 'open-review', { claimId }), {
    code: 'notFound',
    values: {},
  })
})
