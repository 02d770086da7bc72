import { removeFilesLater } from '@/services/uploads/remove-later'
import { contentOf, draftStore } from '../draft/draft-store'

const isUsed = (photoId: string): boolean =>
  contentOf(draftStore.getState())?.tickets.some(({ photoIds }) => photoIds.includes(photoId)) ?? false

/** Deletes photos on the server once undo is no longer offered and no ticket uses them. */
export const removePhotosLater = (photoIds: readonly string[]) => removeFilesLater(photoIds, isUsed)
