import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { z } from 'zod'
import { lockDataDirectory } from '../cloudfunctions/local/data-lock'
import { asTrouble, DatabaseTrouble } from '../cloudfunctions/local/database/trouble'
import { setAside } from './demo/shape'

const cloudFolder = 'cloud'
const database = path.join(cloudFolder, 'database.sqlite')
const listName = 'backup.json'
/** What belongs to a running cloud alone, what SQLite keeps beside its file, and the log of failed calls. */
const leftOut = new Set(
  [
    'in-use.lock',
    'in-use.lock-journal',
    'database.sqlite',
    'database.sqlite-wal',
    'database.sqlite-shm',
    'files/unfinished',
  ]
    .map((name) => path.join(cloudFolder, ...name.split('/')))
    .concat('log'),
)

const List = z.object({ madeAt: z.string(), files: z.record(z.string(), z.string()) })

export type Kept = { folder: string; files: number }

/**
 * Copies a data directory as of one moment, also while a cloud runs on it: database, uploaded files, keys and settings. The copy is
 * whole or not there. Throws when there is no data, the folder exists, or the database is damaged.
 */
export function backUp(directory: string, folder: string, now: Date): Kept {
  const source = path.join(directory, database)
  if (!existsSync(source)) throw new Error(`there is no data in ${directory}`)
  if (existsSync(folder)) throw new Error(`${folder} exists already: name another folder`)
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  try {
    mkdirSync(path.join(unfinished, cloudFolder), { recursive: true, mode: 0o700 })
    // A file lies there before its record and goes before it or after it: copied before and after the moment of the database,
    // every file that a record of that moment names is here.
    copyFiles(directory, unfinished)
    copyDatabase(source, path.join(unfinished, database))
    copyFiles(directory, unfinished)
    const names = [database, ...filesIn(unfinished)]
    const files = Object.fromEntries(names.map((name) => [name, digestOf(path.join(unfinished, name))]))
    writeFileSync(
      path.join(unfinished, listName),
      JSON.stringify({ madeAt: now.toISOString(), files }, null, 2),
    )
    renameSync(unfinished, folder)
    return { folder, files: names.length }
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw asTrouble(error, source)
  }
}

/**
 * Puts a backup in the place of a data directory. What lies there is moved beside it first, and only if asked. Throws, with nothing
 * changed, when the backup is not whole, when data is there, or when a cloud runs on it. Gives where the older data lies now.
 */
export function restore(
  folder: string,
  directory: string,
  today: string,
  mayMove: boolean,
): Kept & { aside: string | null } {
  const files = requireWhole(folder)
  const isTaken = existsSync(directory) && readdirSync(directory).length > 0
  if (isTaken && existsSync(path.join(directory, cloudFolder)))
    lockDataDirectory(path.join(directory, cloudFolder))()
  if (isTaken && !mayMove)
    throw new Error(
      `there is data in ${directory}: with --set-aside it is moved beside it first, nothing is deleted`,
    )
  const unfinished = `${directory}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  try {
    for (const name of files) copyTo(path.join(folder, name), path.join(unfinished, name))
    requireSound(path.join(unfinished, database))
    const aside = isTaken ? setAside(directory, today) : null
    rmSync(directory, { recursive: true, force: true })
    renameSync(unfinished, directory)
    return { folder, files: files.length, aside }
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw asTrouble(error, directory)
  }
}

/** The names of a backup's files. Throws when one is missing or another than it was. */
function requireWhole(folder: string): string[] {
  const list = path.join(folder, listName)
  if (!existsSync(list)) throw new Error(`${folder} is no backup: it has no ${listName}`)
  const { files } = List.parse(JSON.parse(readFileSync(list, 'utf8')))
  for (const [name, digest] of Object.entries(files)) {
    const file = path.join(folder, name)
    const isInside = !path.relative(folder, file).startsWith('..')
    if (!isInside || !existsSync(file) || digestOf(file) !== digest)
      throw new Error(`${folder} is not whole: ${name} is missing or damaged. Nothing was changed.`)
  }
  if (!(database in files)) throw new Error(`${folder} is no backup: it has no database`)
  return Object.keys(files)
}

/** SQLite writes a copy as of one moment, whoever else is writing. */
function copyDatabase(source: string, target: string): void {
  const opened = new Database(source)
  try {
    opened.pragma('busy_timeout = 10000')
    opened.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`)
  } finally {
    opened.close()
  }
  requireSound(target)
}

function requireSound(file: string): void {
  const opened = new Database(file)
  try {
    const said = opened.pragma('integrity_check(1)')
    if (JSON.stringify(said) !== '[{"integrity_check":"ok"}]') throw new DatabaseTrouble('damaged', file)
  } finally {
    opened.close()
  }
}

function copyFiles(directory: string, target: string): void {
  for (const name of filesIn(directory))
    if (!existsSync(path.join(target, name))) copyTo(path.join(directory, name), path.join(target, name))
}

function copyTo(source: string, target: string): void {
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 })
  try {
    copyFileSync(source, target)
  } catch (error) {
    // Deleted by a running cloud since it was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

/** The files of a data directory that are copied as they are, by their names in it. */
const filesIn = (directory: string, below = ''): string[] =>
  readdirSync(path.join(directory, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(below, entry.name)
    if (leftOut.has(name)) return []
    return entry.isDirectory() ? filesIn(directory, name) : [name]
  })

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
