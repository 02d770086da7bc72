import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, test } from '@jest/globals'
import { readTickets } from '@domain/ticket/read-tickets'
import { paperTicket } from '../domain/ticket/lines'
import { aCity, cityRecognizer, duringCampaign, type City } from './support/city'
import { aWorker, ownPhoto } from './support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

const code = '9'.repeat(144)
beforeEach(() => {
  cityRecognizer.answer = { tickets: readTickets(paperTicket()), codes: [code], notRead: null }
})

async function aPhoto(content: Buffer = ownPhoto()) {
  const worker = aWorker()
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
  const files = path.resolve(__dirname, '../fixtures/tickets/files')
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
