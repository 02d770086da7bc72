import type { Database, Statement } from 'libsql'
import { duplicateKey, requestFailed } from '../errors'
import type { Document } from './document'
import { parseStored, stringifyEjson } from './ejson'
import { indexEntries, type IndexField } from './index-entries'
import { encodeValue, successor } from './index-key'
import { storedText } from './stored-text'

export interface Index {
  number: number
  name: string
  unique: boolean
  fields: IndexField[]
  /** Per field: whether any document ever held an array there. */
  many: boolean[]
}

export interface Row {
  n: number
  body: string
}

/** A row as SQLite gives it, its body as bytes. */
export interface StoredRow {
  n: number
  body: ArrayBuffer
}

/** The columns of a `StoredRow`, of the table that is called so. */
export const rowColumns = (table: string): string => `${table}.n, CAST(${table}.body AS BLOB) AS body`

export const readRow = ({ n, body }: StoredRow): Row => ({ n, body: storedText(body) })

/** The index every collection has; it lives in the document table itself. */
export const ID_INDEX: Index = {
  number: 0,
  name: '_id_',
  unique: true,
  fields: [{ path: '_id', descending: false }],
  many: [false],
}

const LARGEST_DOCUMENT = 16 * 1024 * 1024

function bodyOf(document: Document): string {
  const body = stringifyEjson(document)
  const size = Buffer.byteLength(body)
  if (size > LARGEST_DOCUMENT) throw requestFailed(`a document exceeds ${LARGEST_DOCUMENT} bytes: ${size}`)
  return body
}

/** One collection: a table of JSON rows and a table of index entries. Every write must run inside a SQLite transaction. */
export class Collection {
  readonly documents: string
  readonly entries: string
  readonly indexes: Index[] = []
  readonly #statement: Record<
    'insert' | 'replace' | 'remove' | 'get' | 'addEntry' | 'removeEntry' | 'holder',
    Statement<unknown[]>
  >

  constructor(
    readonly database: Database,
    readonly name: string,
    number: number,
    private readonly onManyChanged: (collection: Collection) => void,
  ) {
    this.documents = `documents_${number}`
    this.entries = `entries_${number}`
    database.exec(`
      CREATE TABLE IF NOT EXISTS ${this.documents}(n INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, body TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS ${this.entries}(
        i INTEGER NOT NULL, k BLOB NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(i, k, n)) WITHOUT ROWID;`)
    this.#statement = {
      insert: database.prepare(`INSERT INTO ${this.documents}(id, body) VALUES(?, ?)`),
      replace: database.prepare(`UPDATE ${this.documents} SET body = ? WHERE n = ?`),
      remove: database.prepare(`DELETE FROM ${this.documents} WHERE n = ?`),
      get: database.prepare(`SELECT ${rowColumns(this.documents)} FROM ${this.documents} WHERE id = ?`),
      addEntry: database.prepare(`INSERT OR IGNORE INTO ${this.entries}(i, k, n) VALUES(?, ?, ?)`),
      removeEntry: database.prepare(`DELETE FROM ${this.entries} WHERE i = ? AND k = ? AND n = ?`),
      holder: database.prepare(`SELECT n FROM ${this.entries} WHERE i = ? AND k >= ? AND k < ? LIMIT 1`),
    }
  }

  /** The row of one `_id` by its encoded key. */
  get(id: Buffer): Row | undefined {
    const row = this.#statement.get.get([id]) as StoredRow | undefined
    return row && readRow(row)
  }

  insert(document: Document): void {
    const id = encodeValue(document['_id'])
    if (this.get(id)) throw duplicateKey(this.name, '_id_')
    const { lastInsertRowid } = this.#statement.insert.run(id, bodyOf(document))
    this.#reindex(Number(lastInsertRowid), undefined, document)
  }

  replace(n: number, before: Document, after: Document): void {
    this.#statement.replace.run(bodyOf(after), n)
    this.#reindex(n, before, after)
  }

  remove(n: number, before: Document): void {
    this.#statement.remove.run(n)
    this.#reindex(n, before, undefined)
  }

  /** The row that already holds this key in a unique index, if any. */
  holder(index: Index, key: Buffer): number | undefined {
    const row = this.#statement.holder.get(index.number, key, successor(key)) as { n: number } | undefined
    return row?.n
  }

  /** The hex name of a row's id. */
  idOf(n: number): string | undefined {
    const row = this.database.prepare(`SELECT id FROM ${this.documents} WHERE n = ?`).get([n]) as
      { id: ArrayBuffer } | undefined
    return row && Buffer.from(row.id).toString('hex')
  }

  /** Fills a new index from the stored documents. */
  fill(index: Index): void {
    let last = 0
    const page = this.database.prepare(
      `SELECT ${rowColumns(this.documents)} FROM ${this.documents} WHERE n > ? ORDER BY n LIMIT 500`,
    )
    for (;;) {
      const rows = (page.all([last]) as StoredRow[]).map(readRow)
      for (const row of rows) this.#addTo(index, row.n, parseStored(row.body), new Set())
      const end = rows.at(-1)
      if (!end) return
      last = end.n
    }
  }

  clear(index: Index): void {
    this.database.prepare(`DELETE FROM ${this.entries} WHERE i = ?`).run([index.number])
  }

  #reindex(n: number, before: Document | undefined, after: Document | undefined): void {
    for (const index of this.indexes) {
      const old = new Map(
        (before ? indexEntries(before, index.fields).keys : []).map((key) => [key.toString('latin1'), key]),
      )
      const kept = new Set<string>()
      if (after) {
        for (const name of this.#addTo(index, n, after, new Set(old.keys()))) kept.add(name)
      }
      for (const [name, key] of old)
        if (!kept.has(name)) this.#statement.removeEntry.run(index.number, key, n)
    }
  }

  /** Adds the entries not in `present`; returns the names of all the document's keys. */
  #addTo(index: Index, n: number, document: Document, present: Set<string>): string[] {
    const { keys, many } = indexEntries(document, index.fields)
    if (many.some((isMany, i) => isMany && !index.many[i])) {
      index.many = index.many.map((was, i) => was || many[i] === true)
      this.onManyChanged(this)
    }
    return keys.map((key) => {
      const name = key.toString('latin1')
      if (present.has(name)) return name
      const holder = index.unique ? this.holder(index, key) : undefined
      if (holder !== undefined && holder !== n) throw duplicateKey(this.name, index.name)
      this.#statement.addEntry.run(index.number, key, n)
      return name
    })
  }
}
