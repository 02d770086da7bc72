import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { aTicket, aWorker, ownPhoto, photograph } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

test('the same photo in another claim warns at once', async () => {
  const photo = ownPhoto()
  const first = aWorker()
  const { claimId } = await first.drafts(city)
  const photoId = await photograph(city, first.accountId, claimId, photo)
  const read = await city.call(first.accountId, 'read-claim', { claimId })
  const saved = await city.call(first.accountId, 'save-draft', {
    claimId,
    expectedVersion: read.version,
    changes: { tickets: [aTicket({ photoIds: [photoId] })] },
  })
  await city.call(first.accountId, 'submit-claim', { claimId, expectedVersion: saved.version })

  const second = aWorker()
  const draft = await second.drafts(city)
  const begun = await city.call(second.accountId, 'begin-photo', { claimId: draft.claimId })
  const fileId = await city.upload(begun.cloudPath, photo)
  const finished = await city.call(second.accountId, 'finish-photo', { photoId: begun.photoId, fileId })
  assert.equal(finished.usedElsewhere, true)
})

test('a file that is no picture is refused whatever it is called, and so is one that is too large', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const send = async (content: Buffer) => {
    const { photoId, cloudPath } = await city.call(worker.accountId, 'begin-photo', { claimId })
    const fileId = await city.upload(cloudPath, content)
    return city.fails(worker.accountId, 'finish-photo', { photoId, fileId })
  }
  assert.equal((await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).code, 'notAnImage')
  assert.equal((await send(Buffer.from('<!doctype html><title>ticket</title>'))).code, 'notAnImage')
  assert.equal((await send(Buffer.from('MZ a program'))).code, 'notAnImage')
  const large = await send(Buffer.concat([ownPhoto(), Buffer.alloc(20 * 1024 * 1024)]))
  assert.deepEqual(large, { code: 'fileTooLarge', values: { limitBytes: 10 * 1024 * 1024 } })
})

test('a file id that was not given out for the photo is not taken', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const { photoId } = await city.call(worker.accountId, 'begin-photo', { claimId })
  const foreign = await city.upload('elsewhere/file', ownPhoto())
  assert.equal(
    (await city.fails(worker.accountId, 'finish-photo', { photoId, fileId: foreign })).code,
    'uploadMissing',
  )
})
