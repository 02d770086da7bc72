import { timingSafeEqual } from 'node:crypto'
import { pathOfFile } from './files'
import { clearTray, contentInTray, requireSize, trayPath } from './uploads'
import { keyedHash } from '../security/vault'

/** Files that are read by the call that names them, each under the name of its permits. */
const permits = { bankFile: 'bankUpload', rosterFile: 'rosterUpload' } as const
type PermittedKind = keyof typeof permits

/** An upload as the phone names it: who sends it, and for which record. */
export type Upload = { accountId: string; subjectId: string; permit: string; fileId: string }

/** Where a phone may put one file, and what shows later that this person was told so for this record. */
export function permittedUpload(
  kind: PermittedKind,
  accountId: string,
  subjectId: string,
): { cloudPath: string; permit: string } {
  const cloudPath = trayPath(kind)
  return { cloudPath, permit: permitFor(kind, { accountId, subjectId }, cloudPath) }
}

/** Whether the place of an upload was given to this person for this record. */
export function isPermitted(kind: PermittedKind, upload: Upload): boolean {
  const given = Buffer.from(upload.permit)
  const expected = Buffer.from(permitFor(kind, upload, pathOfFile(upload.fileId)))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * The content of an uploaded file, which stays where it is. Null when nothing arrived, or the place was not given to this person for
 * this record. Refuses what is too large.
 */
export async function contentOfUpload(kind: PermittedKind, upload: Upload): Promise<Buffer | null> {
  const { fileId } = upload
  if (!isPermitted(kind, upload)) return null
  const content = await contentInTray(fileId, pathOfFile(fileId))
  if (content !== null) await requireSize(fileId, content, kind)
  return content
}

/** The same of a file that is read once: names and numbers stand in it, and it is gone from the storage afterwards. */
export async function takeUpload(kind: PermittedKind, upload: Upload): Promise<Buffer | null> {
  const content = await contentOfUpload(kind, upload)
  if (content !== null) await clearTray(upload.fileId)
  return content
}

const permitFor = (
  kind: PermittedKind,
  { accountId, subjectId }: Pick<Upload, 'accountId' | 'subjectId'>,
  cloudPath: string,
): string => keyedHash(permits[kind], [accountId, subjectId, cloudPath].join('\0'))
