/** What keeps a database from its work: not a defect of a program, and mended outside of it. */
export type TroubleKind = 'damaged' | 'missing' | 'full' | 'inUse' | 'notAllowed' | 'unreadable'

/** Says in a line what is wrong with the stored data and what to do. */
export class DatabaseTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    path: string,
    options?: ErrorOptions,
  ) {
    super(sentences[kind](path), options)
    this.name = 'DatabaseTrouble'
  }
}

const nothingDeleted = 'Nothing was changed.'
const sentences: Record<TroubleKind, (path: string) => string> = {
  damaged: (path) => `${path} is damaged: stop, set the data aside (delete nothing) and restore a backup.`,
  missing: (path) =>
    `${path} is missing, and there is data beside it: put it back or restore a backup; to begin anew, move the data directory away. ${nothingDeleted}`,
  full: (path) => `the disk is full, so nothing can be written to ${path}: make room and start again.`,
  inUse: (path) => `${path} is in use by another local cloud: stop that one first.`,
  notAllowed: (path) =>
    `${path} may not be opened or written: check its owner and rights, and that the disk is not read-only.`,
  unreadable: (path) =>
    `the disk does not read or write ${path} as it should: check the disk, then restore a backup.`,
}

const bySqliteCode: Record<number, TroubleKind> = {
  3: 'notAllowed',
  5: 'inUse',
  8: 'notAllowed',
  10: 'unreadable',
  11: 'damaged',
  13: 'full',
  14: 'notAllowed',
  23: 'notAllowed',
  26: 'damaged',
}
const bySystemCode: Record<string, TroubleKind> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  EIO: 'unreadable',
}

/** The trouble behind an error of SQLite's or of the system's; undefined when it is none of the data's. */
export function troubleOf(error: unknown): TroubleKind | undefined {
  if (error instanceof DatabaseTrouble) return error.kind
  if (!(error instanceof Error)) return undefined
  if ('rawCode' in error && typeof error.rawCode === 'number') return bySqliteCode[error.rawCode & 0xff]
  // A port that may not be listened on is no matter of the data.
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    !('syscall' in error && error.syscall === 'listen')
  ) {
    const known = bySystemCode[error.code]
    if (known) return known
  }
  // An open that fails has its number in the text alone.
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1]
  return opening === undefined ? undefined : bySqliteCode[Number(opening) & 0xff]
}

/** What is wrong with the data and what to do, in a line; undefined when the error is of another kind. */
export function adviceOn(error: unknown, path = 'the database'): string | undefined {
  const kind = troubleOf(error)
  return kind && new DatabaseTrouble(kind, path).message
}

/** The error as trouble with the file at `path`, or as it is. */
export function asTrouble(error: unknown, path: string): unknown {
  if (error instanceof DatabaseTrouble) return error
  const kind = troubleOf(error)
  return kind ? new DatabaseTrouble(kind, path, { cause: error }) : error
}
