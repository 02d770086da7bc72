import { isPaperFormat, pagesOf } from '@domain/papers/paper-file'
import type { PaperAsked } from '@domain/procedure/part'
import { deleteFile } from '@platform/files/files'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { finishedPhotos } from '../../claim/claim-photos'
import { paperFiles, papersPartOf } from './papers-of-claim'

/** A paper that the claim's procedure may ask for, by its id. */
function paperAsked(claim: ClaimRecord, paperId: string): PaperAsked {
  const paper = papersPartOf(claim)?.list.find(({ id }) => id === paperId)
  return paper ?? refuse('wrongInput', { field: 'paperId' })
}

async function hasRoom(claim: ClaimRecord, { id, mostPages }: PaperAsked, pages: number): Promise<boolean> {
  const arrived = paperFiles(await finishedPhotos(claim._id))
  const files = arrived.filter(({ paperId }) => paperId === id)
  const present = pagesOf(
    files.map((file) => file.id),
    files,
  )
  return present + pages <= mostPages
}

/** Refuses when the paper cannot take so many pages more. */
export async function requireRoomForPages(claim: ClaimRecord, paperId: string, pages: number): Promise<void> {
  const paper = paperAsked(claim, paperId)
  if (!(await hasRoom(claim, paper, pages))) refuse('tooManyPages', { limit: paper.mostPages, pages })
}

type Sent = { fileId: string } & Pick<PhotoRecord, 'format' | 'pages'>

/** Refuses a file that a paper cannot take, and deletes it from the tray. */
export async function requirePaperFile(
  claim: ClaimRecord,
  paperId: string,
  { fileId, format, pages }: Sent,
): Promise<void> {
  const paper = paperAsked(claim, paperId)
  const isPaper = isPaperFormat(format)
  const count = Math.max(1, pages ?? 1)
  if (isPaper && (await hasRoom(claim, paper, count))) return
  await deleteFile(fileId)
  return isPaper
    ? refuse('tooManyPages', { limit: paper.mostPages, pages: count })
    : refuse('notAPaperFile', {})
}
