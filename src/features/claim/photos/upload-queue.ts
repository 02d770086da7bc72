import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { photoKeeper } from '@/services/photos/photo-keeper'
import type { LocalPhoto } from '@/services/photos/photo'
import { randomId } from '@/services/phone/random-id'
import { sendPhoto } from './send-photo'
import { draftStore } from '../draft/draft-store'
import { readAgainWhenOnline, readPhotos } from './photo-readings'
import { addPhotoToTicket } from '../draft/ticket-draft'
import {
  keptUploads,
  setUploads,
  showUpload,
  uploadStore,
  type KeptUpload,
  type Upload,
} from './upload-store'

let working = false

const waitingUpload = (kept: KeptUpload, path: string): Upload => ({
  ...kept,
  path,
  state: 'waiting',
  percent: 0,
  trouble: null,
  attempt: 0,
})

/** Sends a photo of a ticket, now or as soon as there is a network; it stays on the phone until it has arrived. */
export async function queuePhoto(ticketId: string, photo: LocalPhoto): Promise<void> {
  const kept = await photoKeeper.keep(photo.path)
  const upload = { id: randomId(20), ticketId, kept, format: photo.format }
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

/** Sends a failed photo again. */
export function retryUpload(id: string) {
  showUpload(id, { state: 'waiting', trouble: null })
  void work()
}

/** Sends again what failed only for want of a network. */
export function retryOfflineUploads() {
  readAgainWhenOnline()
  for (const upload of uploadStore.getState().uploads) {
    if (upload.state === 'failed' && upload.trouble?.code === 'offline') retryUpload(upload.id)
  }
}

/** Gives up a photo that has not arrived. */
export function dropUpload(id: string) {
  const upload = uploadStore.getState().uploads.find((known) => known.id === id)
  setUploads((uploads) => uploads.filter((known) => known.id !== id))
  if (upload) void photoKeeper.drop(upload.kept)
}

/** Gives up the unsent photos of a ticket that was taken off. */
export function dropUploadsOf(ticketId: string) {
  for (const upload of uploadStore.getState().uploads) if (upload.ticketId === ticketId) dropUpload(upload.id)
}

async function sendOne(upload: Upload, claimId: string) {
  try {
    const { photo, usedElsewhere } = await sendPhoto(upload, claimId, (percent) =>
      showUpload(upload.id, { percent }),
    )
    const wanted = uploadStore.getState().uploads.some((known) => known.id === upload.id)
    if (!wanted || !addPhotoToTicket(upload.ticketId, photo.id)) {
      void call('remove-photo', { photoId: photo.id }).catch(() => undefined)
    }
    uploadStore.setState(({ files, usedElsewhere: tickets }) => ({
      files: { ...files, [photo.id]: { path: upload.path, format: upload.format } },
      usedElsewhere: usedElsewhere ? [...tickets, upload.ticketId] : tickets,
    }))
    draftStore.setState(({ claim }) =>
      claim?.id === claimId ? { claim: { ...claim, photos: [...claim.photos, photo] } } : {},
    )
    dropUpload(upload.id)
    // Read while the next photo is on its way.
    void readPhotos(claimId)
  } catch (error) {
    const trouble = troubleOf(error)
    const anew = trouble.code === 'uploadMissing' || trouble.code === 'keyReused'
    showUpload(upload.id, { state: 'failed', trouble, attempt: upload.attempt + (anew ? 1 : 0) })
  }
}

/** One photo after the other: on a weak network two at once would both be slow. */
async function work() {
  if (working) return
  working = true
  try {
    for (;;) {
      const { uploads, claimId } = uploadStore.getState()
      const next = uploads.find((upload) => upload.state === 'waiting')
      if (!next || !claimId) return
      showUpload(next.id, { state: 'sending', percent: 0 })
      await sendOne(next, claimId)
    }
  } finally {
    working = false
  }
}
