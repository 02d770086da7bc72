import { call } from '@/services/calls/call'
import { contentOf, draftStore } from '../draft/draft-store'

/** A little longer than a toast with its undo stays. */
const undoMilliseconds = 9_000

/** Deletes photos on the server once undo is no longer offered and no ticket uses them. */
export function removePhotosLater(photoIds: readonly string[]) {
  setTimeout(() => {
    const used = contentOf(draftStore.getState())?.tickets.flatMap((ticket) => ticket.photoIds) ?? []
    for (const photoId of photoIds) {
      if (!used.includes(photoId)) void call('remove-photo', { photoId }).catch(() => undefined)
    }
  }, undoMilliseconds)
}
