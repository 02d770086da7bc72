import type { Database } from 'libsql'
import { z } from 'zod'
import { collectionMissing } from '../errors'
import { Collection, type Index } from './collection'
import type { DatabaseFile, IndexDefinition } from './database-file'
import { storedText } from './stored-text'

const storedIndexes = z.array(
  z.object({
    number: z.number().int(),
    name: z.string(),
    unique: z.boolean(),
    fields: z.array(z.object({ path: z.string(), descending: z.boolean() })),
    many: z.array(z.boolean()),
  }),
)

interface CatalogRow {
  number: number
  name: ArrayBuffer
  indexes: ArrayBuffer
}

/** What is written of each collection. */
const catalogRows = (database: Database) =>
  (
    database
      .prepare('SELECT number, CAST(name AS BLOB) AS name, CAST(indexes AS BLOB) AS indexes FROM catalog')
      .all() as CatalogRow[]
  ).map(({ number, name, indexes }) => ({
    number,
    name: storedText(name),
    indexes: storedIndexes.parse(JSON.parse(storedText(indexes))),
  }))

const signature = (definition: {
  name: string
  unique: boolean
  fields: { path: string; descending: boolean }[]
}) =>
  JSON.stringify([definition.name, definition.unique, definition.fields.map((f) => [f.path, f.descending])])

const fieldsOf = (definition: IndexDefinition) =>
  Object.entries(definition.keys).map(([path, direction]) => ({ path, descending: direction === -1 }))

/** Knows which collections and indexes exist, and makes them what the database file says. */
export class Catalog {
  readonly #collections = new Map<string, Collection>()

  constructor(readonly database: Database) {
    database.exec(
      `CREATE TABLE IF NOT EXISTS catalog(number INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, indexes TEXT NOT NULL)`,
    )
    for (const { number, name, indexes } of catalogRows(database))
      this.#open(number, name).indexes.push(...indexes)
  }

  get(name: string): Collection {
    const collection = this.#collections.get(name)
    if (!collection) throw collectionMissing(name)
    return collection
  }

  has(name: string): boolean {
    return this.#collections.has(name)
  }

  names(): string[] {
    return [...this.#collections.keys()]
  }

  create(name: string): Collection {
    const { lastInsertRowid } = this.database
      .prepare(`INSERT INTO catalog(name, indexes) VALUES(?, '[]')`)
      .run([name])
    return this.#open(Number(lastInsertRowid), name)
  }

  /** Creates missing collections; drops, changes and builds indexes until they equal the definition. */
  apply(file: DatabaseFile): void {
    for (const [name, definition] of Object.entries(file.collections)) {
      const collection = this.has(name) ? this.get(name) : this.create(name)
      const wanted = definition.indexes.map((index) => ({ ...index, fields: fieldsOf(index) }))
      const wantedSignatures = new Set(wanted.map(signature))
      for (const index of [...collection.indexes]) {
        if (wantedSignatures.has(signature(index))) continue
        collection.clear(index)
        collection.indexes.splice(collection.indexes.indexOf(index), 1)
      }
      for (const { name: indexName, unique, fields } of wanted) {
        if (collection.indexes.some((index) => index.name === indexName)) continue
        const number = collection.indexes.reduce((most, index) => Math.max(most, index.number), 0) + 1
        const index: Index = { number, name: indexName, unique, fields, many: fields.map(() => false) }
        collection.fill(index)
        collection.indexes.push(index)
      }
      this.#save(collection)
    }
  }

  /** After a rollback: what memory learned about arrays may not have been kept on disk. */
  reload(): void {
    for (const { name, indexes } of catalogRows(this.database))
      this.#collections.get(name)?.indexes.splice(0, Infinity, ...indexes)
  }

  #open(number: number, name: string): Collection {
    const collection = new Collection(this.database, name, number, (changed) => this.#save(changed))
    this.#collections.set(name, collection)
    return collection
  }

  #save(collection: Collection): void {
    this.database
      .prepare('UPDATE catalog SET indexes = ? WHERE name = ?')
      .run(JSON.stringify(collection.indexes), collection.name)
  }
}
