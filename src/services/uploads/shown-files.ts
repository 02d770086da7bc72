import type { FileFormat } from '@domain/ticket/kind/file-format'
import { fileKindOf } from '@/services/phone/open-file'
import { sentencesOf } from '@/services/words/error-sentences'
import { uploadsOf, type PartWithFiles, type ShownFile, type Upload } from './upload-store'

/** A file of a ticket or paper as the component set shows it. */
export type ShownPhoto = {
  id: string
  path: string
  format: FileFormat
  fileKind?: string
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  percent?: number
  /** Why it has not arrived. */
  happened?: string
}

const states = { waiting: 'waiting', sending: 'uploading', failed: 'failed' } as const

const faceOf = ({ path, format }: ShownFile) => ({ path, format, fileKind: fileKindOf(format) })

/** The files that have arrived, then those on their way. `fileOf` gives the path '' for one that cannot be shown yet. */
export function shownFiles(
  photoIds: readonly string[],
  coming: readonly Upload[],
  fileOf: (photoId: string) => ShownFile,
): ShownPhoto[] {
  const arrived = photoIds.map((id): ShownPhoto => ({ id, ...faceOf(fileOf(id)), state: 'done' }))
  const onTheirWay = coming.map((upload): ShownPhoto => ({
    id: upload.id,
    ...faceOf(upload),
    state: states[upload.state],
    percent: upload.percent,
    ...(upload.trouble ? { happened: sentencesOf(upload.trouble).happened } : {}),
  }))
  return [...arrived, ...onTheirWay]
}

/** The same of one ticket or paper. */
export const filesShownOf = (
  { part, owner, photoIds }: { part: PartWithFiles; owner: string; photoIds: readonly string[] },
  uploads: readonly Upload[],
  fileOf: (photoId: string) => ShownFile,
): ShownPhoto[] => shownFiles(photoIds, uploadsOf(uploads, part, owner), fileOf)
