import Database from 'libsql'
import { randomBytes } from 'node:crypto'
import { systemClock, type Clock } from '../clock'
import { requestFailed, transactionConflict } from '../errors'
import { aggregate } from './aggregate'
import { applyUpdate } from './apply-update'
import { Catalog } from './catalog'
import type { DatabaseFile } from './database-file'
import type { Document } from './document'
import { DocumentLocks, LockedError } from './document-locks'
import { parseStored, stringifyEjson } from './ejson'
import { count, find, idName, type FindOptions, type Found } from './find'
import { History } from './history'
import { asTrouble, troubleOf } from './trouble'

export interface UpdateOptions {
  multi?: boolean
  upsert?: boolean
  /** The change is a whole document that takes the place of the stored one. */
  replace?: boolean
}

export const newId = (): string => randomBytes(16).toString('hex')

export const lockName = (collection: string, id: string): string => `${collection} ${id}`

/** All collections of one cloud in one SQLite file. Every call is synchronous, atomic, and on disk when it returns. */
export class Store {
  readonly locks = new DocumentLocks()
  readonly history = new History()
  readonly catalog: Catalog
  readonly #database: Database.Database
  readonly #group: { attempt: () => () => void; reject: (error: unknown) => void }[] = []
  #changes: { collection: string; id: string; before: Document | undefined }[] = []

  /** Throws `DatabaseTrouble` where the file cannot be used. */
  constructor(
    path: string,
    readonly clock: Clock = systemClock,
  ) {
    let database: Database.Database | undefined
    try {
      database = new Database(path)
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.pragma('cache_size = -65536')
      this.catalog = new Catalog(database)
    } catch (error) {
      database?.close()
      throw asTrouble(error, path)
    }
    this.#database = database
  }

  close(): void {
    this.#writeGroup()
    this.#putAllInOneFile()
    this.#database.close()
  }

  /** The file alone then holds everything. Where it cannot, the log beside it keeps what it has. */
  #putAllInOneFile(): void {
    try {
      this.#database.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      if (troubleOf(error) === undefined) throw error
    }
  }

  /** Whether every page and index is as it should be. Reads the whole file. */
  isSound(): boolean {
    try {
      return JSON.stringify(this.#database.pragma('integrity_check(1)')) === '[{"integrity_check":"ok"}]'
    } catch (error) {
      if (troubleOf(error) === undefined) throw error
      return false
    }
  }

  applyDefinition(file: DatabaseFile): void {
    this.atomic(() => this.catalog.apply(file))
  }

  createCollection(name: string): void {
    if (this.catalog.has(name)) throw requestFailed(`[ResourceExist] Db or Table already exist: ${name}`)
    this.catalog.create(name)
  }

  /** Runs `work` in one SQLite transaction; nothing of it remains if it throws. */
  atomic<T>(work: () => T): T {
    if (this.#database.inTransaction) return work()
    this.#changes = []
    this.#database.exec('BEGIN IMMEDIATE')
    let result: T
    try {
      result = work()
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK')
      // Where the disk or the file gave way, there is no reading either.
      if (troubleOf(error) === undefined) this.catalog.reload()
      throw error
    }
    this.history.record(this.#changes)
    return result
  }

  /**
   * Runs `work` together with the other writes of this turn: one wait for the disk serves them all. Each
   * succeeds or fails by itself, and is told only after everything is on disk.
   */
  grouped<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#group.length === 0) setImmediate(() => this.#writeGroup())
      this.#group.push({ attempt: () => tellLater(this.#separately(work), resolve), reject })
    })
  }

  #writeGroup(): void {
    const group = this.#group.splice(0)
    const tell: (() => void)[] = []
    try {
      this.atomic(() => {
        for (const { attempt, reject } of group) {
          try {
            tell.push(attempt())
          } catch (error) {
            // SQLite took back the whole group, as it does on a full disk: what was written before is gone with it.
            if (!this.#database.inTransaction) throw error
            tell.push(() => reject(error))
          }
        }
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    for (const told of tell) told()
  }

  /** One write of a group: if it throws, only its own changes are taken back. */
  #separately<T>(work: () => T): T {
    const before = this.#changes.length
    this.#database.exec('SAVEPOINT one')
    try {
      const result = work()
      this.#database.exec('RELEASE one')
      return result
    } catch (error) {
      if (!this.#database.inTransaction) throw error
      this.#database.exec('ROLLBACK TO one; RELEASE one')
      this.#changes.length = before
      this.catalog.reload()
      throw error
    }
  }

  /** Adds documents in one transaction, giving ids to those without; returns the ids. */
  insert(collection: string, documents: Document[]): Document[string][] {
    return this.atomic(() =>
      documents.map((document) => {
        const whole = document['_id'] === undefined ? { _id: newId(), ...document } : document
        this.locks.requireFree(lockName(collection, idName(whole['_id'])))
        this.write(collection, undefined, whole)
        return whole['_id']
      }),
    )
  }

  find(collection: string, query: Document, options?: FindOptions): Found[] {
    return find(this.catalog.get(collection), query, options)
  }

  count(collection: string, query: Document): number {
    return count(this.catalog.get(collection), query)
  }

  aggregate(collection: string, stages: Document[]): Document[] {
    return aggregate(this.catalog, collection, stages)
  }

  /** The stored row of one `_id`. */
  byId(collection: string, id: Document[string]): Found | undefined {
    return this.find(collection, { _id: id }, { limit: 1 })[0]
  }

  /** The stored row by the hex name of its id. */
  byName(collection: string, name: string): Found | undefined {
    const row = this.catalog.get(collection).get(Buffer.from(name, 'hex'))
    return row && { ...row, document: parseStored(row.body) }
  }

  update(collection: string, query: Document, change: Document, options: UpdateOptions = {}) {
    const { multi = true, upsert = false, replace = false } = options
    return this.atomic(() => {
      const found = this.find(collection, query, { limit: multi ? Infinity : 1 })
      let updated = 0
      for (const row of found) {
        const id = row.document['_id']
        this.locks.requireFree(lockName(collection, idName(id)))
        const after = replace ? { _id: id, ...change } : applyUpdate(row.document, change, query)
        if (stringifyEjson(after) === row.body) continue
        this.write(collection, row, after)
        updated++
      }
      if (found.length > 0 || !upsert) return { updated, upsert_id: null }
      const id = (isScalarId(query['_id']) ? query['_id'] : undefined) ?? newId()
      this.locks.requireFree(lockName(collection, idName(id)))
      this.write(collection, undefined, replace ? { _id: id, ...change } : applyUpdate({ _id: id }, change))
      return { updated: 0, upsert_id: id }
    })
  }

  remove(collection: string, query: Document, multi = true): number {
    return this.atomic(() => {
      const found = this.find(collection, query, { limit: multi ? Infinity : 1 })
      for (const row of found) {
        this.locks.requireFree(lockName(collection, idName(row.document['_id'])))
        this.write(collection, row, undefined)
      }
      return found.length
    })
  }

  /** One document's change inside `atomic`: from `before` (undefined: new) to `after` (undefined: removed). */
  write(collection: string, before: Found | undefined, after: Document | undefined): void {
    const target = this.catalog.get(collection)
    if (before && after) target.replace(before.n, before.document, after)
    else if (after) target.insert(after)
    else if (before) target.remove(before.n, before.document)
    const id = idName((after ?? before?.document)?.['_id'])
    this.#changes.push({ collection, id, before: before?.document })
  }

  /** Repeats a plain write until no transaction holds its documents, at most `patience` milliseconds. */
  async whenFree<T>(work: () => T, patience: number): Promise<T> {
    const deadline = this.clock.now() + patience
    for (;;) {
      try {
        return await this.grouped(work)
      } catch (error) {
        if (!(error instanceof LockedError)) throw error
        const left = deadline - this.clock.now()
        if (left <= 0) throw transactionConflict()
        await this.locks.released(error.lock, this.clock, left)
      }
    }
  }
}

const tellLater =
  <T>(result: T, resolve: (result: T) => void) =>
  () =>
    resolve(result)

const isScalarId = (id: Document[string]) => typeof id === 'string' || typeof id === 'number'
