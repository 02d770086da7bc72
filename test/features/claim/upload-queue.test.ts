import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import type * as DraftStore from '@/features/claim/draft/draft-store'
import type * as UploadQueue from '@/features/claim/photos/upload-queue'
import type * as UploadStore from '@/services/uploads/upload-store'
import { aClaim, aTicket } from './sample-claim'
import { aFailure, heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())

let mockDropped: string[] = []
jest.mock('@/services/photos/photo-keeper', () => ({
  photoKeeper: {
    keep: (path: string) => Promise.resolve(`kept:${path}`),
    open: (name: string) => Promise.resolve(name.startsWith('kept:') ? name.slice(5) : null),
    drop: (name: string) => Promise.resolve(void mockDropped.push(name)),
  },
}))
let mockUpload: () => Promise<string> = () => Promise.resolve('file-id')
jest.mock('@/services/calls/upload', () => ({ uploadFile: () => mockUpload() }))

let queue: typeof UploadQueue
let uploads: typeof UploadStore
let draft: typeof DraftStore
const photo = { path: '/photo-one.jpg', format: 'photo' as const }
const arrived = (id: string, usedElsewhere = false) => ({
  photo: { id, width: 800, height: 600, bytes: 1_000 },
  usedElsewhere,
})
const shown = () => uploads.uploadStore.getState().uploads

beforeEach(async () => {
  mockCalls.forget()
  mockDropped = []
  mockUpload = () => Promise.resolve('file-id')
  jest.resetModules()
  draft = jest.requireActual<typeof DraftStore>('@/features/claim/draft/draft-store')
  uploads = jest.requireActual<typeof UploadStore>('@/services/uploads/upload-store')
  queue = jest.requireActual<typeof UploadQueue>('@/features/claim/photos/upload-queue')
  const claim = aClaim({ tickets: [aTicket({ photoIds: [] })] })
  draft.draftStore.setState({ ...draft.closedDraft, claimId: claim.id, claim })
  await queue.resumeUploads(claim.id)
})

const queued = () => queue.queuePhoto('t100000', photo as Parameters<typeof UploadQueue.queuePhoto>[1])

async function begun(photoId = 'p-new') {
  await mockCalls.settled()
  await mockCalls.take('begin-photo').answer({ photoId, cloudPath: 'tray/one' })
}

test('a photo that has arrived belongs to its ticket and leaves the phone', async () => {
  await queued()
  await begun()
  await mockCalls.take('finish-photo').answer(arrived('p-new'))
  assert.deepEqual(draft.contentOf(draft.draftStore.getState())?.tickets[0]?.photoIds, ['p-new'])
  assert.deepEqual(shown(), [])
  assert.deepEqual(mockDropped, ['kept:/photo-one.jpg'])
})

test('photos go one after the other', async () => {
  await queued()
  await queued()
  await mockCalls.settled()
  assert.deepEqual(mockCalls.names(), ['begin-photo'])
  assert.deepEqual(
    shown().map(({ state }) => state),
    ['sending', 'waiting'],
  )
})

test('what failed stays, says why, and is sent again when asked', async () => {
  await queued()
  await mockCalls.settled()
  await mockCalls.take('begin-photo').refuse('offline')
  assert.equal(shown()[0]?.state, 'failed')
  assert.equal(shown()[0]?.trouble?.code, 'offline')
  queue.retryOfflineUploads()
  await begun()
  await mockCalls.take('finish-photo').answer(arrived('p-new'))
  assert.deepEqual(shown(), [])
})

test('a try that the server has lost is made anew, under other keys', async () => {
  await queued()
  await mockCalls.settled()
  const first = mockCalls.take('begin-photo')
  await first.answer({ photoId: 'p-lost', cloudPath: 'tray/one' })
  await mockCalls.take('finish-photo').refuse('uploadMissing')
  const [upload] = shown()
  assert.ok(upload)
  queue.retryUpload(upload.id)
  await mockCalls.settled()
  assert.notEqual(mockCalls.take('begin-photo').key, first.key)
})

test('an upload that broke off is sent again under the same keys', async () => {
  mockUpload = () => Promise.reject(aFailure('offline'))
  await queued()
  await mockCalls.settled()
  const first = mockCalls.take('begin-photo')
  await first.answer({ photoId: 'p-new', cloudPath: 'tray/one' })
  mockUpload = () => Promise.resolve('file-id')
  queue.retryOfflineUploads()
  await mockCalls.settled()
  assert.equal(mockCalls.take('begin-photo').key, first.key)
})

test('a photo that was given up while it was sent is taken off the server again', async () => {
  await queued()
  await begun()
  const finishing = mockCalls.take('finish-photo')
  queue.dropUploadsOf('t100000')
  await finishing.answer(arrived('p-new'))
  assert.deepEqual(mockCalls.take('remove-photo').input, { photoId: 'p-new' })
  assert.deepEqual(draft.contentOf(draft.draftStore.getState())?.tickets[0]?.photoIds, [])
})

test('a ticket whose photo another claim has too is named', async () => {
  await queued()
  await begun()
  await mockCalls.take('finish-photo').answer(arrived('p-new', true))
  assert.deepEqual(uploads.uploadStore.getState().usedElsewhere, ['t100000'])
})
