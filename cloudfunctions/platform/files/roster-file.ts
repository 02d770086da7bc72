import { command } from '../store/cloud'
import { claims } from '../records/claim'
import { rosterFiles, type RosterFile } from '../records/roster'
import { find, findById, removeWhere } from '../store/store'
import { transact } from '../store/transaction'
import { deleteFile, downloadFile, fileAt, keepFile, pathOfFile } from './files'
import { contentOfUpload, isPermitted, permittedUpload, type Upload } from './permitted-upload'

const batchSize = 100

/** Where a phone may put a file of rows for a claim. */
export const rosterUpload = (accountId: string, claimId: string) =>
  permittedUpload('rosterFile', accountId, claimId)

/** The id under which an upload is kept once its rows are taken: its own name in the tray. */
const idOf = (fileId: string): string => pathOfFile(fileId).split('/').at(-1) ?? ''

/**
 * The content of an uploaded file of rows, from the tray or, once its rows were taken, from where it is kept: a call that is sent
 * again finds it there. Null when nothing arrived, or the place was not given to this person for this claim.
 */
export async function contentOfRosterUpload(upload: Upload): Promise<Buffer | null> {
  const content = await contentOfUpload('rosterFile', upload)
  if (content !== null || !isPermitted('rosterFile', upload)) return content
  const kept = await findById(rosterFiles, idOf(upload.fileId))
  return kept === null || kept.claimId !== upload.subjectId ? null : downloadFile(kept.fileId)
}

/**
 * Keeps an uploaded file where no phone can write, so that it can be given back with remarks. The record comes first: whatever a
 * crash leaves behind is found by it. The file in the tray stays until the claim names this one.
 */
export async function keepRosterFile(
  upload: Upload,
  content: Buffer,
  about: Omit<RosterFile, '_id' | 'claimId' | 'fileId'>,
): Promise<string> {
  const _id = idOf(upload.fileId)
  const path = `claims/${upload.subjectId}/roster/${_id}`
  const record = { ...about, _id, claimId: upload.subjectId, fileId: fileAt(path, upload.fileId) }
  await transact((transaction) => transaction.put(rosterFiles, record))
  await keepFile(path, content)
  return _id
}

/** A kept file of a claim with its content; null when it is gone. */
export async function rosterFileOf(
  claimId: string,
  id: string,
): Promise<{ file: RosterFile; content: Buffer } | null> {
  const file = await findById(rosterFiles, id)
  const content = file?.claimId === claimId ? await downloadFile(file.fileId) : null
  return file === null || content === null ? null : { file, content }
}

/** Deletes every kept file of a claim: it was handed in, discarded or erased. */
export const eraseRosterFiles = (claimId: string): Promise<void> => eraseWhere({ claimId })

/** Deletes the files of a claim that one has taken the place of. Later ones may be another upload that is under way. */
export async function eraseReplacedFiles(claimId: string, by: string): Promise<void> {
  const file = await findById(rosterFiles, by)
  if (file !== null)
    await eraseWhere({ claimId, _id: command.neq(by), createdAt: command.lte(file.createdAt) })
}

/** Cut short in between, the record is still there to do it again by. */
async function eraseWhere(filter: object): Promise<void> {
  for (;;) {
    const files = await find(rosterFiles, filter, { limit: batchSize })
    for (const { _id, fileId } of files) {
      await deleteFile(fileId)
      await removeWhere(rosterFiles, { _id })
    }
    if (files.length < batchSize) return
  }
}

/** Deletes a file that was kept for rows which no claim has taken after all. */
export async function eraseUntakenFile(claimId: string, id: string): Promise<void> {
  const claim = await findById(claims, claimId)
  if (claim?.roster?.fileId !== id) await eraseWhere({ claimId, _id: id })
}
