import { call } from '@/services/calls/call'

/** A little longer than a toast with its undo stays. */
const undoMilliseconds = 9_000

/** Deletes files on the server once undo is no longer offered and nothing uses them. */
export function removeFilesLater(photoIds: readonly string[], isUsed: (photoId: string) => boolean) {
  setTimeout(() => {
    for (const photoId of photoIds) {
      if (!isUsed(photoId)) void call('remove-photo', { photoId }).catch(() => undefined)
    }
  }, undoMilliseconds)
}
