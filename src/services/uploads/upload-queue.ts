import type { Photo } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { photoKeeper } from '@/services/photos/photo-keeper'
import type { LocalPhoto } from '@/services/photos/photo'
import { randomId } from '@/services/phone/random-id'
import { sendFile } from './send-file'
import {
  keptUploads,
  setUploads,
  showUpload,
  uploadsOf,
  uploadStore,
  type KeptUpload,
  type PartWithFiles,
  type Upload,
} from './upload-store'

/** Where the files of one part of the claim go once they are on the server. */
export type UploadReceiver = {
  /** Puts a file on its ticket or paper. False when that is gone meanwhile: then nobody wants the file. */
  take: (owner: string, photo: Photo) => boolean
  /** The file is settled, taken or not. */
  settled?: (claimId: string, photo: Photo) => void
}

const receivers = new Map<PartWithFiles, UploadReceiver>()
let working = false

/** Says who takes the files of a part from now on. What waited for that is sent. */
export function receiveUploads(part: PartWithFiles, receiver: UploadReceiver) {
  receivers.set(part, receiver)
  void work()
}

const waitingUpload = (kept: KeptUpload, path: string): Upload => ({
  ...kept,
  path,
  state: 'waiting',
  percent: 0,
  trouble: null,
  attempt: 0,
})

/** Sends a file of a ticket or paper, now or as soon as there is a network; it stays on the phone until it has arrived. */
export async function queueFile(part: PartWithFiles, owner: string, photo: LocalPhoto): Promise<void> {
  const kept = await photoKeeper.keep(photo.path)
  const upload = { id: randomId(20), part, owner, kept, format: photo.format }
  setUploads((uploads) => [...uploads, waitingUpload(upload, photo.path)])
  void work()
}

/** Takes up what an earlier visit left unsent. */
export async function resumeUploads(claimId: string): Promise<void> {
  if (uploadStore.getState().claimId === claimId) return void work()
  uploadStore.setState({ claimId, uploads: [], files: {}, usedElsewhere: [], preparing: 0 })
  const found: Upload[] = []
  for (const upload of keptUploads(claimId)) {
    const path = await photoKeeper.open(upload.kept)
    if (path) found.push(waitingUpload(upload, path))
  }
  setUploads((uploads) => [...found, ...uploads])
  void work()
}

/** Sends a failed file again. */
export function retryUpload(id: string) {
  showUpload(id, { state: 'waiting', trouble: null })
  void work()
}

/** Sends again what failed only for want of a network. */
export function retryOfflineUploads() {
  for (const upload of uploadStore.getState().uploads) {
    if (upload.state === 'failed' && upload.trouble?.code === 'offline') retryUpload(upload.id)
  }
}

/** Gives up a file that has not arrived. */
export function dropUpload(id: string) {
  const upload = uploadStore.getState().uploads.find((known) => known.id === id)
  setUploads((uploads) => uploads.filter((known) => known.id !== id))
  if (upload) void photoKeeper.drop(upload.kept)
}

/** Gives up the unsent files of one ticket or paper. */
export function dropUploadsOf(part: PartWithFiles, owner: string) {
  for (const { id } of uploadsOf(uploadStore.getState().uploads, part, owner)) dropUpload(id)
}

async function sendOne(upload: Upload, receiver: UploadReceiver, claimId: string) {
  try {
    const { photo, usedElsewhere } = await sendFile(upload, claimId, (percent) =>
      showUpload(upload.id, { percent }),
    )
    const wanted = uploadStore.getState().uploads.some((known) => known.id === upload.id)
    if (!wanted || !receiver.take(upload.owner, photo)) {
      void call('remove-photo', { photoId: photo.id }).catch(() => undefined)
    }
    uploadStore.setState(({ files, usedElsewhere: owners }) => ({
      files: { ...files, [photo.id]: { path: upload.path, format: upload.format } },
      usedElsewhere: usedElsewhere && upload.part === 'tickets' ? [...owners, upload.owner] : owners,
    }))
    dropUpload(upload.id)
    receiver.settled?.(claimId, photo)
  } catch (error) {
    const trouble = troubleOf(error)
    const anew = trouble.code === 'uploadMissing' || trouble.code === 'keyReused'
    showUpload(upload.id, { state: 'failed', trouble, attempt: upload.attempt + (anew ? 1 : 0) })
  }
}

/** The first file that waits and that somebody takes. */
function nextUpload(): { upload: Upload; receiver: UploadReceiver } | null {
  for (const upload of uploadStore.getState().uploads) {
    const receiver = receivers.get(upload.part)
    if (upload.state === 'waiting' && receiver) return { upload, receiver }
  }
  return null
}

/** One file after the other: on a weak network two at once would both be slow. */
async function work() {
  if (working) return
  working = true
  try {
    for (;;) {
      const { claimId } = uploadStore.getState()
      const next = nextUpload()
      if (!next || !claimId) return
      showUpload(next.upload.id, { state: 'sending', percent: 0 })
      await sendOne(next.upload, next.receiver, claimId)
    }
  } finally {
    working = false
  }
}
