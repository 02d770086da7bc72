import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, duringCampaign, newKey, type City } from '../support/city'
import { aWorker, ownPhoto, photograph } from '../support/worker'

let city: City
beforeAll(async () => {
  // The demo's claims are of the invented campaign, too.
  city = await aCity({ SAMPLE_CAMPAIGN: 'on' })
})
afterAll(() => city.close())

const recordsOf = (claimId: string) => city.cloud.store.find('photos', { claimId }, { limit: 100 })

async function fileIsThere(fileId: string): Promise<boolean> {
  const { downloadFile } = await import('../../../cloudfunctions/platform/files/files')
  return (await downloadFile(fileId)) !== null
}

async function begin(accountId: string, claimId: string): Promise<{ photoId: string; fileId: string }> {
  const { photoId, cloudPath } = await city.call(accountId, 'begin-photo', { claimId })
  return { photoId, fileId: await city.upload(cloudPath, ownPhoto()) }
}

/** What the timer does, a number of hours later. */
async function sweep(hours: number): Promise<void> {
  const { forgetExpired } = await import('../../../cloudfunctions/clock/forget-expired')
  await forgetExpired(new Date(duringCampaign.getTime() + hours * 3_600_000))
}

/** Makes the next deletion of a file fail, as when the connection breaks. */
async function breakNextDeletion(): Promise<void> {
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const deleteFile = cloud.deleteFile.bind(cloud)
  cloud.deleteFile = () => {
    cloud.deleteFile = deleteFile
    return Promise.reject(new Error('cut off'))
  }
}

test('an upload that never finished goes with its file after a day, not before', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  await photograph(city, worker.accountId, claimId, ownPhoto())
  const { fileId } = await begin(worker.accountId, claimId)
  await sweep(23)
  assert.ok(await fileIsThere(fileId))
  await sweep(25)
  assert.ok(!(await fileIsThere(fileId)))
  assert.equal(recordsOf(claimId).length, 1, 'the finished photo stays')
})

test('a removal that is cut short before the file is gone is done by sending it again', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const { photoId, fileId } = await begin(worker.accountId, claimId)
  await city.call(worker.accountId, 'finish-photo', { photoId, fileId })
  const key = newKey()
  await breakNextDeletion()
  assert.equal((await city.fails(worker.accountId, 'remove-photo', { photoId }, { key })).code, 'internal')
  const finish = await city.fails(worker.accountId, 'finish-photo', { photoId, fileId })
  assert.equal(finish.code, 'notFound', 'a removed photo does not come back')
  await city.call(worker.accountId, 'remove-photo', { photoId }, { key })
  assert.ok(!(await fileIsThere(fileId)))
  assert.equal(recordsOf(claimId).length, 0)
  city.expectDefect('cut off')
})
test('a discarded draft takes its photos with it', async () => {
  const worker = aWorker().withTicket()
  const { claimId, version } = await worker.drafts(city)
  const { fileId } = await begin(worker.accountId, claimId)
  const [kept] = await urlsOf(worker.accountId, claimId)
  await city.call(worker.accountId, 'discard-draft', { claimId, expectedVersion: version })
  assert.equal((await fetch(kept ?? '')).status, 404)
  await sweep(25)
  assert.ok(!(await fileIsThere(fileId)), 'and what was still on its way')
  assert.equal(recordsOf(claimId).length, 0)
})

test('a photo that is being looked at while its draft is discarded leaves nothing behind', async () => {
  const worker = aWorker()
  const { claimId, version } = await worker.drafts(city)
  const photo = await begin(worker.accountId, claimId)
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const downloadFile = cloud.downloadFile.bind(cloud)
  cloud.downloadFile = async (request) => {
    cloud.downloadFile = downloadFile
    await city.call(worker.accountId, 'discard-draft', { claimId, expectedVersion: version })
    return downloadFile(request)
  }
  assert.equal((await city.fails(worker.accountId, 'finish-photo', photo)).code, 'notFound')
  await sweep(25)
  assert.ok(!(await fileIsThere(photo.fileId)))
  assert.equal(recordsOf(claimId).length, 0)
})

async function urlsOf(accountId: string, claimId: string): Promise<string[]> {
  const { addresses } = await city.call(accountId, 'get-photo-addresses', { claimId })
  return addresses.map(({ url }) => url)
}

test('begun together, no more photos than allowed finish', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const begun = []
  for (let index = 0; index < 31; index += 1) begun.push(await begin(worker.accountId, claimId))
  const last = begun.pop()
  for (const input of begun) await city.call(worker.accountId, 'finish-photo', input)
  assert.ok(last)
  assert.deepEqual(await city.fails(worker.accountId, 'finish-photo', last), {
    code: 'tooManyPhotos',
    values: { limit: 30 },
  })
  const [first] = begun
  assert.ok(first)
  await city.call(worker.accountId, 'finish-photo', first)
})

test('a file under a path of its own that only ends like the given one is not taken', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const { photoId, cloudPath } = await city.call(worker.accountId, 'begin-photo', { claimId })
  const fileId = await city.upload(`elsewhere/${cloudPath}`, ownPhoto())
  assert.equal(
    (await city.fails(worker.accountId, 'finish-photo', { photoId, fileId })).code,
    'uploadMissing',
  )
})

test('a photo that never arrived is asked for again', async () => {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const { photoId, cloudPath } = await city.call(worker.accountId, 'begin-photo', { claimId })
  const elsewhere = await city.upload('front/of/every/id', ownPhoto())
  const fileId = elsewhere.replace('front/of/every/id', cloudPath)
  assert.equal(
    (await city.fails(worker.accountId, 'finish-photo', { photoId, fileId })).code,
    'uploadMissing',
  )
})

test('the demo is filled while its clock, weeks later, sweeps', async () => {
  const { answerCall } = await import('../../../cloudfunctions/api/router')
  const { openNotice } = await import('../../../cloudfunctions/api/notice/open-notice')
  const { endNotices } = await import('../../../cloudfunctions/clock/end-notices')
  const { passNotices } = await import('../../../cloudfunctions/api/claim/pass-notices')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { seedDemo } = await import('../../../scripts/demo/seed-demo')
  const directory = mkdtempSync(path.join(tmpdir(), 'seed-'))
  const weeks = 10 * 7 * 24
  await seedDemo({
    answer: answerCall,
    answerReading: () => Promise.resolve({ ok: true }),
    upload: async (cloudPath, content) => {
      await sweep(weeks)
      return city.upload(cloudPath, content)
    },
    insert: (collection, documents) => {
      if (collection === 'accounts') city.cloud.store.insert(collection, documents as never[])
    },
    put: () => undefined,
    post: (announced, subject, occasion) =>
      transact((transaction) => openNotice(transaction, announced, subject, occasion)),
    endNotices,
    passNotices,
    now: () => new Date(duringCampaign.getTime() + weeks * 3_600_000),
    personasFile: path.join(directory, 'personas.json'),
  })
  rmSync(directory, { recursive: true })
})
