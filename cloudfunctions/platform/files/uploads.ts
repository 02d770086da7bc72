import { largestRosterFile } from '@contract/roster-file-calls'
import { largestFile } from '@domain/ticket/kind/file-format'
import { deleteFile, downloadFile, pathOfFile } from './files'
import { logDefect } from '../log/log'
import { refuse } from '../store/refusal'
import { newId } from '../security/vault'

/**
 * What phones may send. Each kind has a place of its own in the tray, the only part of the storage that a phone may write to
 * (`config/storage.json`): nothing stays there. What is good is kept under another path, which no phone can touch; the rest goes.
 */
export const uploadKinds = ['photo', 'bankFile', 'rosterFile'] as const
export type UploadKind = (typeof uploadKinds)[number]

/** A path in the tray that nobody can guess, for one file. */
export const trayPath = (kind: UploadKind): string => `tray/${kind}/${newId('u')}`

/** The content of a file that lies in the tray at the path given out for it; null when nothing arrived there. */
export async function contentInTray(fileId: string, givenOut: string): Promise<Buffer | null> {
  // The path was given out for this upload alone: a file from anywhere else is not taken, whatever its id says.
  return pathOfFile(fileId) === givenOut ? downloadFile(fileId) : null
}

/** The largest file of a kind; of a photo of a ticket, by what it turned out to be. */
export const largestUpload = {
  ...largestFile,
  bankFile: 2 * 1024 * 1024,
  rosterFile: largestRosterFile,
} as const

/** Refuses a file that is too large for what it is, and deletes it. */
export async function requireSize(
  fileId: string,
  content: Buffer,
  format: keyof typeof largestUpload,
): Promise<void> {
  const limitBytes = largestUpload[format]
  if (content.length <= limitBytes) return
  await deleteFile(fileId)
  refuse('fileTooLarge', { limitBytes })
}

/** Deletes a file of the tray that has served. One that cannot be deleted now goes when the tray's files expire. */
export async function clearTray(fileId: string): Promise<void> {
  try {
    await deleteFile(fileId)
  } catch (error) {
    logDefect('tray', error)
  }
}
