import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import type { Photo } from '@contract/views'
import type { PapersContent } from '@domain/papers/papers-content'
import type { LocalPhoto, PhotoRefusal } from '@/services/photos/photo'
import type * as AddFiles from '@/features/papers/add-files'
import type * as ReceiveFiles from '@/features/papers/receive-files'
import type * as RemoveFile from '@/features/papers/remove-file'
import type * as UploadQueue from '@/services/uploads/upload-queue'
import type * as UploadStore from '@/services/uploads/upload-store'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())
jest.mock('@/services/photos/photo-keeper', () => ({
  photoKeeper: {
    keep: (path: string) => Promise.resolve(`kept:${path}`),
    open: (name: string) => Promise.resolve(name.slice(5)),
    drop: () => Promise.resolve(),
  },
}))
jest.mock('@/services/calls/upload', () => ({ uploadFile: () => Promise.resolve('file-id') }))
let mockTaken: { photos: LocalPhoto[]; refusals: PhotoRefusal[] } = { photos: [], refusals: [] }
let mockCounts: number[] = []
jest.mock('@/services/photos/photo-source', () => ({
  takePhotos: (_: string, count: number) => {
    mockCounts.push(count)
    return Promise.resolve(mockTaken)
  },
}))

let queue: typeof UploadQueue
let store: typeof UploadStore
let receive: typeof ReceiveFiles
let adding: typeof AddFiles
let removing: typeof RemoveFile
let content: PapersContent
let kept: Photo[]
const change = (how: (papers: PapersContent) => PapersContent) => {
  content = how(content)
}
const photo: LocalPhoto = { path: '/one.jpg', bytes: 1_000, format: 'photo' }
const arrived = (id: string, pages = 1) => ({
  photo: { id, width: 800, height: 600, bytes: 1_000, paperId: 'licence', pages },
  usedElsewhere: true,
})

beforeEach(async () => {
  mockCalls.forget()
  mockTaken = { photos: [], refusals: [] }
  mockCounts = []
  jest.resetModules()
  queue = jest.requireActual<typeof UploadQueue>('@/services/uploads/upload-queue')
  store = jest.requireActual<typeof UploadStore>('@/services/uploads/upload-store')
  receive = jest.requireActual<typeof ReceiveFiles>('@/features/papers/receive-files')
  adding = jest.requireActual<typeof AddFiles>('@/features/papers/add-files')
  removing = jest.requireActual<typeof RemoveFile>('@/features/papers/remove-file')
  content = {}
  kept = []
  await queue.resumeUploads('claim-1')
})

const receivePapers = () =>
  receive.receivePapers({ claimId: 'claim-1', change, keep: (file) => void kept.push(file) })

async function send(id: string) {
  await mockCalls.settled()
  const begun = mockCalls.take('begin-photo')
  await begun.answer({ photoId: id, cloudPath: 'tray/one' })
  await mockCalls.take('finish-photo').answer(arrived(id))
  return begun.input
}

test('a file of a paper is sent for that paper and stands on it with its pages', async () => {
  receivePapers()
  await queue.queueFile('papers', 'licence', photo)
  assert.deepEqual(await send('f1'), { claimId: 'claim-1', paperId: 'licence' })
  assert.deepEqual(content, { licence: ['f1'] })
  assert.deepEqual(
    kept.map(({ id, pages }) => [id, pages]),
    [['f1', 1]],
  )
  const { uploads, usedElsewhere } = store.uploadStore.getState()
  assert.deepEqual(uploads, [])
  assert.deepEqual(usedElsewhere, [], 'that is said of tickets')
})

test('a file that an earlier visit left waits until somebody takes it', async () => {
  await queue.queueFile('papers', 'licence', photo)
  await mockCalls.settled()
  assert.deepEqual(mockCalls.names(), [])
  receivePapers()
  await send('f1')
  assert.deepEqual(content, { licence: ['f1'] })
})

test('a file that was given up while it was sent is taken off the server again', async () => {
  receivePapers()
  await queue.queueFile('papers', 'licence', photo)
  await mockCalls.settled()
  await mockCalls.take('begin-photo').answer({ photoId: 'f1', cloudPath: 'tray/one' })
  const [upload] = store.uploadStore.getState().uploads
  assert.ok(upload)
  assert.equal(removing.removeFile({ change }, content, 'licence', upload.id), null)
  await mockCalls.take('finish-photo').answer(arrived('f1'))
  assert.deepEqual(mockCalls.take('remove-photo').input, { photoId: 'f1' })
  assert.deepEqual(content, {})
})

test('a file of another claim does not come to this one', async () => {
  receivePapers()
  await queue.queueFile('papers', 'licence', photo)
  await mockCalls.settled()
  await mockCalls.take('begin-photo').answer({ photoId: 'f1', cloudPath: 'tray/one' })
  await queue.resumeUploads('claim-2')
  await mockCalls.take('finish-photo').answer(arrived('f1'))
  assert.deepEqual(content, {})
  assert.deepEqual(store.keptUploads('claim-1').length, 1, 'it is sent again when its claim is opened')
})

test('a file that was taken off can be put back where it was, and goes only when it was not', () => {
  const due: (() => void)[] = []
  const later = jest.spyOn(globalThis, 'setTimeout')
  later.mockImplementation(((goOn: () => void) => due.push(goOn)) as unknown as typeof setTimeout)
  const timeIsUp = () => due.splice(0).forEach((goOn) => goOn())
  content = { licence: ['f1', 'f2', 'f3'] }
  const undo = removing.removeFile({ change }, content, 'licence', 'f2')
  assert.deepEqual(content, { licence: ['f1', 'f3'] })
  assert.ok(undo)
  undo()
  assert.deepEqual(content, { licence: ['f1', 'f2', 'f3'] })
  timeIsUp()
  assert.deepEqual(mockCalls.names(), [], 'it stays on the server')
  removing.removeFile({ change }, content, 'licence', 'f1')
  assert.deepEqual(mockCalls.names(), [], 'as long as it can be undone')
  timeIsUp()
  assert.deepEqual(mockCalls.names(), ['remove-photo'])
  later.mockRestore()
})

test('what is no paper is left out and said once, the rest is sent', async () => {
  receivePapers()
  const ofd: LocalPhoto = { ...photo, format: 'ofd' }
  mockTaken = { photos: [photo, ofd, ofd], refusals: ['tooLarge', 'tooLarge'] }
  const said = await adding.addFiles('licence', 'album', 20)
  assert.equal(said.length, 2)
  assert.match(said.join(), /太大.*不是照片，也不是 PDF/)
  assert.deepEqual(
    store.uploadStore.getState().uploads.map(({ part, owner, format }) => [part, owner, format]),
    [['papers', 'licence', 'photo']],
  )
  await adding.addFiles('licence', 'album', 2)
  assert.deepEqual(mockCounts, [9, 2], 'no more than there is room for')
})
