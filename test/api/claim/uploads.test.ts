import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { largestFile } from '@domain/ticket/kind/file-format'
import { aCity, duringCampaign, type City } from '../support/city'
import { aWorker, ownPhoto } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

const files = () => import('../../../cloudfunctions/platform/files/files')
const content = async (fileId: string) => (await files()).downloadFile(fileId)
const recordOf = (photoId: string) => {
  const record = city.cloud.store.byId('photos', photoId)?.document
  assert.ok(record)
  return record as unknown as { cloudPath: string; fileId: string; mark: string }
}

async function begun() {
  const worker = aWorker()
  const { claimId } = await worker.drafts(city)
  const given = await city.call(worker.accountId, 'begin-photo', { claimId })
  return { worker: worker.accountId, claimId, ...given }
}

/** What a phone does, under the rule that phones are held to. */
async function sendAsPhone(cloudPath: string, body: Buffer): Promise<number> {
  const started = await fetch(`${city.cloud.url}/client/session`, { method: 'POST' })
  const { token } = (await started.json()) as { token: string }
  const address = `${city.cloud.url}/client/files/${cloudPath}`
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(address, { method: 'PUT', headers, body: new Uint8Array(body) })).status
}

test('a phone may store at the path it was given, and no photo that is kept lies where a phone may store', async () => {
  const { worker, photoId, cloudPath } = await begun()
  assert.equal(await sendAsPhone(cloudPath, ownPhoto()), 200)
  const { fileId: kept } = await finished(worker, photoId, await city.upload(cloudPath, ownPhoto()))
  assert.equal(await sendAsPhone((await files()).pathOfFile(kept), ownPhoto()), 403)
})

async function finished(worker: string, photoId: string, fileId: string) {
  await city.call(worker, 'finish-photo', { photoId, fileId })
  return recordOf(photoId)
}

test('what was looked at is what is kept, whatever is put in its place afterwards', async () => {
  const { worker, photoId, cloudPath } = await begun()
  const photo = ownPhoto()
  const fileId = await city.upload(cloudPath, photo)
  const record = await finished(worker, photoId, fileId)
  assert.equal(await content(fileId), null, 'the tray is empty again')
  await city.upload(cloudPath, Buffer.from('<html>something else</html>'))
  assert.deepEqual(await content(record.fileId), photo)
})

test('of two files put in one place, finished at the same moment, one is kept with its own marks', async () => {
  const { worker, photoId, cloudPath } = await begun()
  const [first, second] = [ownPhoto(), ownPhoto()]
  const fileId = await city.upload(cloudPath, first)
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const uploadFile = cloud.uploadFile.bind(cloud)
  const keptPaths: string[] = []
  cloud.uploadFile = async (request) => {
    keptPaths.push(request.cloudPath)
    if (keptPaths.length > 1) return uploadFile(request)
    await city.upload(cloudPath, second)
    // The other sending comes in between: it is begun, and looks at the second file.
    const other = city.answer(worker, 'finish-photo', { photoId, fileId })
    const kept = await uploadFile(request)
    await other
    return kept
  }
  const answers = [await city.answer(worker, 'finish-photo', { photoId, fileId })]
  cloud.uploadFile = uploadFile
  const record = recordOf(photoId)
  assert.equal(answers[0]?.ok, true)
  assert.deepEqual(await content(record.fileId), second)
  const { keyedHash, digestOf } = await import('../../../cloudfunctions/platform/security/vault')
  assert.equal(record.mark, keyedHash('photo', digestOf(second)))
})

test('a file that goes missing before its photo is written down goes with the unfinished upload', async () => {
  const { worker, claimId, photoId, cloudPath } = await begun()
  // Some photo of the environment, by which it is known where files lie.
  const other = await city.call(worker, 'begin-photo', { claimId })
  await finished(worker, other.photoId, await city.upload(other.cloudPath, ownPhoto()))
  const fileId = await city.upload(cloudPath, ownPhoto())
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const uploadFile = cloud.uploadFile.bind(cloud)
  let kept = ''
  cloud.uploadFile = async (request) => {
    kept = (await uploadFile(request)).fileID
    throw new Error('killed here')
  }
  assert.equal((await city.fails(worker, 'finish-photo', { photoId, fileId })).code, 'internal')
  cloud.uploadFile = uploadFile
  city.expectDefect('killed here')
  assert.ok(await content(kept))
  await sweep(25)
  assert.equal(await content(kept), null)
  assert.equal(await content(fileId), null)
})

async function sweep(hours: number) {
  const { forgetExpired } = await import('../../../cloudfunctions/clock/forget-expired')
  return forgetExpired(new Date(duringCampaign.getTime() + hours * 3_600_000))
}

test('uploads that cannot be deleted now do not keep back those behind them', async () => {
  const { worker, claimId, photoId, cloudPath } = await begun()
  const other = await city.call(worker, 'begin-photo', { claimId })
  await finished(worker, other.photoId, await city.upload(other.cloudPath, ownPhoto()))
  const record = recordOf(photoId)
  const stuck = Array.from({ length: 120 }, (_, index) => ({
    ...record,
    _id: `stuck-${index}`,
    cloudPath: `tray/photo/stuck-${index}`,
    createdAt: new Date(duringCampaign.getTime() - 86_400_000 + index).toISOString(),
  }))
  city.cloud.store.insert('photos', stuck)
  const fileId = await city.upload(cloudPath, ownPhoto())
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const deleteFile = cloud.deleteFile.bind(cloud)
  cloud.deleteFile = (request) =>
    request.fileList.some((file) => file.includes('stuck-'))
      ? Promise.reject(new Error('stuck in the tray'))
      : deleteFile(request)
  city.expectDefect('stuck in the tray')
  await sweep(25)
  cloud.deleteFile = deleteFile
  assert.equal(await content(fileId), null)
  await sweep(25)
  assert.equal(city.cloud.store.find('photos', { state: 'begun' }, { limit: 200 }).length, 0)
})

const padded = (start: string, bytes: number) =>
  Buffer.concat([Buffer.from(start), Buffer.alloc(bytes - start.length, 0x20)])
const starts = {
  pdf: '%PDF-1.7\n',
  ofd: 'PK\x03\x04 OFD.xml ',
  xml: '<?xml version="1.0"?>',
  zip: 'PK\x03\x04 ',
} as const

for (const [format, start] of Object.entries(starts))
  test(`a file of the kind ${format} is taken at its limit and refused one byte above`, async () => {
    const limit = largestFile[format as keyof typeof starts]
    const { worker, claimId, photoId, cloudPath } = await begun()
    const fits = await city.upload(cloudPath, padded(start, limit))
    await city.call(worker, 'finish-photo', { photoId, fileId: fits })
    const next = await city.call(worker, 'begin-photo', { claimId })
    const fileId = await city.upload(next.cloudPath, padded(start, limit + 1))
    assert.deepEqual(await city.fails(worker, 'finish-photo', { photoId: next.photoId, fileId }), {
      code: 'fileTooLarge',
      values: { limitBytes: limit },
    })
    assert.equal(await content(fileId), null, 'and is gone')
  })

test('the rule of the storage knows each kind that phones may send, and no other', async () => {
  const { uploadKinds, trayPath, largestUpload } =
    await import('../../../cloudfunctions/platform/files/uploads')
  const file = path.resolve(__dirname, '../../../config/storage.json')
  const { largestBytes, expiry } = JSON.parse(readFileSync(file, 'utf8')) as {
    largestBytes: Record<string, number>
    expiry: { under: string }
  }
  for (const kind of uploadKinds) {
    const given = trayPath(kind)
    assert.ok(given.startsWith(expiry.under))
    assert.equal(await sendAsPhone(given, Buffer.from('x')), 200, kind)
    assert.equal(largestBytes[`tray/${kind}/`], largestUpload[kind], kind)
  }
  assert.equal(Object.keys(largestBytes).length, uploadKinds.length)
})
