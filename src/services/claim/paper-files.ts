import type { Photo } from '@contract/views'
import type { PaperFile } from '@domain/papers/paper-file'

/** The files of a claim that came for papers. */
export const paperFiles = (photos: readonly Photo[]): PaperFile[] =>
  photos.flatMap(({ id, paperId, pages = 1 }) => (paperId === undefined ? [] : [{ id, paperId, pages }]))
