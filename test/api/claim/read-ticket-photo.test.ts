import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, test } from '@jest/globals'
import * as z from 'zod'
import { readTickets } from '@domain/ticket/read-tickets'
import type { NotReadReason } from '@domain/ticket/record/reading'
import { paperTicket } from '../../domain/ticket/lines'
import { aCity, cityRecognizer, duringCampaign, type City } from '../support/city'
import { aWorker, ownPhoto } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

const code = '9'.repeat(144)
beforeEach(() => {
  cityRecognizer.answer = { tickets: readTickets(paperTicket()), codes: [code], notRead: null }
})

async function aPhoto(content: Buffer = ownPhoto(), worker = aWorker()) {
  const { accountId } = worker
  const { claimId } = await worker.drafts(city)
  const { photoId, cloudPath } = await city.call(accountId, 'begin-photo', { claimId })
  const fileId = await city.upload(cloudPath, content)
  await city.call(accountId, 'finish-photo', { photoId, fileId })
  return { accountId, photoId }
}

test('a photo is read once, and what was read is kept sealed', async () => {
  const { accountId, photoId } = await aPhoto()
  const first = await city.call(accountId, 'read-ticket-photo', { photoId })
  assert.equal(first.notRead, null)
  assert.deepEqual(first.tickets[0]?.suggestion.fare, 3550)
  cityRecognizer.answer = { tickets: [], codes: [], notRead: 'unreadable' }
  assert.deepEqual(await city.call(accountId, 'read-ticket-photo', { photoId }), first)
  const [record] = city.cloud.store.find('photos', { _id: photoId }, { limit: 1 })
  assert.doesNotMatch(JSON.stringify(record), /高文静|24439673940114W018421|2201221973/)
})

test('what failed by accident is tried again', async () => {
  const { accountId, photoId } = await aPhoto()
  const read = cityRecognizer.answer
  cityRecognizer.answer = { tickets: [], codes: [], notRead: 'engineFailed' }
  assert.equal((await city.call(accountId, 'read-ticket-photo', { photoId })).notRead, 'engineFailed')
  cityRecognizer.answer = read
  assert.equal((await city.call(accountId, 'read-ticket-photo', { photoId })).tickets.length, 1)
})

test("another's photo is not found, and nothing is read without consent", async () => {
  const { accountId, photoId } = await aPhoto()
  assert.equal((await city.fails('somebody-else', 'read-ticket-photo', { photoId })).code, 'notFound')
  await city.call(accountId, 'give-consent', { purpose: 'readTicketPhotos', granted: false })
  assert.equal((await city.fails(accountId, 'read-ticket-photo', { photoId })).code, 'consentMissing')
})

test('electronic files are taken by their content', async () => {
  const files = path.resolve(__dirname, '../../fixtures/tickets/files')
  for (const [file, format] of [
    ['invoice-0.pdf', 'pdf'],
    ['sale-0.ofd', 'ofd'],
    ['sale-0.xml', 'xml'],
    ['sale-0.zip', 'zip'],
  ] as const) {
    const { photoId } = await aPhoto(readFileSync(path.join(files, file)))
    const [record] = city.cloud.store.find('photos', { _id: photoId }, { limit: 1 })
    assert.equal(record?.document.format, format)
  }
})

test('a photo that looks like one sent before is a hint for worker and reviewer, and hinders nothing', async () => {
  const worker = aWorker()
  const { accountId } = worker
  const { claimId } = await worker.drafts(city)
  const doubtsOf = async (likeness: string, now: Date) => {
    cityRecognizer.answer = { ...cityRecognizer.answer, likeness }
    const { photoId, cloudPath } = await city.call(accountId, 'begin-photo', { claimId }, { now })
    const fileId = await city.upload(cloudPath, ownPhoto())
    await city.call(accountId, 'finish-photo', { photoId, fileId }, { now })
    const { tickets } = await city.call(accountId, 'read-ticket-photo', { photoId }, { now })
    return tickets.flatMap(({ reading }) => reading.doubts.map(({ doubt }) => doubt))
  }
  const later = (seconds: number) => new Date(duringCampaign.getTime() + seconds * 1000)
  assert.ok(!(await doubtsOf('00000000000000ff', later(0))).includes('sentBefore'))
  assert.ok(!(await doubtsOf('ffff0000000000ff', later(10))).includes('sentBefore'))
  assert.ok((await doubtsOf('00000000000000f0', later(20))).includes('sentBefore'))
})

const PhotoMark = z.object({ mark: z.string().min(1) })
const failing = (notRead: NotReadReason, spent = false) => {
  cityRecognizer.answer = { tickets: [], codes: [], notRead, spent }
}
const readAt = (photo: { accountId: string; photoId: string }, now: Date) =>
  city.call(photo.accountId, 'read-ticket-photo', { photoId: photo.photoId }, { now })
const laterBy = (hours: number) => new Date(duringCampaign.getTime() + hours * 3_600_000)

describe('a document whose content failed', () => {
  test('is answered at once for a day, whoever sends it, and read again after that', async () => {
    const content = ownPhoto()
    const good = cityRecognizer.answer
    failing('unsafeFile', true)
    const first = await aPhoto(content)
    assert.equal((await readAt(first, laterBy(0))).notRead, 'unsafeFile')
    // Whatever would be read now: nobody is asked.
    cityRecognizer.answer = good
    const again = await aPhoto(content)
    assert.equal((await readAt(again, laterBy(1))).notRead, 'unsafeFile')
    assert.equal((await readAt(first, laterBy(23.9))).notRead, 'unsafeFile')
    assert.equal((await readAt(again, laterBy(24.1))).tickets.length, 1)
    const stored = JSON.stringify(city.cloud.store.find('failedDocuments', {}, { limit: 10 }))
    const { document: record } =
      city.cloud.store.find('photos', { _id: first.photoId }, { limit: 1 })[0] ?? {}
    assert.ok(!stored.includes(first.photoId) && !stored.includes(PhotoMark.parse(record).mark), stored)
  })

  test('is not remembered when the machine, not the document, was to blame', async () => {
    const content = ownPhoto()
    const good = cityRecognizer.answer
    for (const accident of ['engineFailed', 'busy'] as const) {
      failing(accident)
      const photo = await aPhoto(content)
      assert.equal((await readAt(photo, laterBy(0))).notRead, accident)
    }
    cityRecognizer.answer = good
    assert.equal((await readAt(await aPhoto(content), laterBy(0))).tickets.length, 1)
  })

  test('is forgotten by the clock', async () => {
    failing('unsafeFile', true)
    await readAt(await aPhoto(), laterBy(0))
    const { forgetExpired } = await import('../../../cloudfunctions/clock/forget-expired')
    assert.equal((await forgetExpired(laterBy(23))).documents, 0)
    assert.ok((await forgetExpired(laterBy(25))).documents > 0)
    assert.deepEqual(city.cloud.store.find('failedDocuments', {}, { limit: 10 }), [])
  })
})

test('failures cost an account its turn for a while, and nobody else', async () => {
  const worker = aWorker()
  const good = cityRecognizer.answer
  for (const accident of ['engineFailed', 'unreadable', 'unsafeFile'] as const)
    for (let index = 0; index < 2; index += 1) {
      failing(accident)
      assert.equal((await readAt(await aPhoto(ownPhoto(), worker), laterBy(0))).notRead, accident)
    }
  cityRecognizer.answer = good
  const seventh = await aPhoto(ownPhoto(), worker)
  const { accountId, photoId } = seventh
  const refused = await city.fails(accountId, 'read-ticket-photo', { photoId }, { now: laterBy(0) })
  assert.deepEqual([refused.code, refused.values.retryAfterSeconds], ['tooMany', 600])
  assert.equal((await readAt(await aPhoto(), laterBy(0))).tickets.length, 1)
  assert.equal((await readAt(seventh, laterBy(10 / 60))).tickets.length, 1)
})

test('photos in which no ticket is found cost nothing, however many', async () => {
  const worker = aWorker()
  failing('noTicketFound')
  for (let index = 0; index < 8; index += 1)
    assert.equal((await readAt(await aPhoto(ownPhoto(), worker), laterBy(0))).notRead, 'noTicketFound')
})
