import { randomUUID } from 'node:crypto'
import type { CloudError } from '../errors'
import { duplicateKey, transactionConflict, transactionGone } from '../errors'
import { applyUpdate } from './apply-update'
import type { Document } from './document'
import { idName, type FindOptions } from './find'
import { indexEntries } from './index-entries'
import { lockName, newId, type Store, type UpdateOptions } from './store'

interface Transaction {
  id: string
  /** Own writes by collection and id; undefined is a removal. */
  writes: Map<string, Map<string, Document | undefined>>
  cancelExpiry: () => void
}

export const TRANSACTION_SECONDS = 30

/**
 * Transactions over single documents: reads see one moment, writes lock at once and are kept aside until
 * commit. A document written by others since that moment, or locked by another transaction, is a conflict,
 * so no update can be lost.
 */
export class Transactions {
  readonly #open = new Map<string, Transaction>()

  constructor(readonly store: Store) {}

  begin(): string {
    const id = randomUUID().replaceAll('-', '')
    const cancelExpiry = this.store.clock.schedule(TRANSACTION_SECONDS * 1000, () => this.abort(id))
    this.#open.set(id, { id, writes: new Map(), cancelExpiry })
    return id
  }

  get(id: string, collection: string, documentId: Document[string]): Document | undefined {
    const transaction = this.#reading(id)
    const seen = this.#overlay(transaction, collection)
    const name = idName(documentId)
    return seen.has(name) ? seen.get(name) : this.store.byId(collection, documentId)?.document
  }

  find(id: string, collection: string, query: Document, options: FindOptions): Document[] {
    const overlay = this.#overlay(this.#reading(id), collection)
    return this.store.find(collection, query, { ...options, overlay }).map((row) => row.document)
  }

  insert(id: string, collection: string, documents: Document[]): Document[string][] {
    return documents.map((document) => {
      const whole = document['_id'] === undefined ? { _id: newId(), ...document } : document
      if (this.get(id, collection, whole['_id'])) this.#fail(id, duplicateKey(collection, '_id_'))
      this.#put(id, collection, whole['_id'], whole)
      return whole['_id']
    })
  }

  update(
    id: string,
    collection: string,
    documentId: Document[string],
    change: Document,
    options: UpdateOptions,
  ) {
    const before = this.get(id, collection, documentId)
    if (!before && !options.upsert) return { updated: 0, upsert_id: null }
    const start = before ?? { _id: documentId }
    this.#put(
      id,
      collection,
      documentId,
      options.replace ? { _id: documentId, ...change } : applyUpdate(start, change),
    )
    return before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: documentId }
  }

  remove(id: string, collection: string, documentId: Document[string]): number {
    if (!this.get(id, collection, documentId)) return 0
    this.#put(id, collection, documentId, undefined)
    return 1
  }

  /** Puts all writes on disk in one step, together with what else is written in this turn. */
  async commit(id: string): Promise<void> {
    const transaction = this.#reading(id)
    this.#open.delete(id)
    try {
      await this.store.grouped(() => {
        // Removals first: a later write may take over their place in a unique index.
        for (const removals of [true, false]) this.#write(transaction, removals)
      })
    } finally {
      this.#release(transaction)
    }
  }

  /** Ends a transaction without its writes; one already ended is no error, as after a conflict. */
  abort(id: string): void {
    const transaction = this.#open.get(id)
    if (!transaction) return
    this.#open.delete(id)
    this.#release(transaction)
  }

  #release({ id, writes, cancelExpiry }: Transaction): void {
    cancelExpiry()
    this.store.history.close(id)
    for (const [collection, documents] of writes) {
      for (const name of documents.keys()) this.store.locks.release(lockName(collection, name))
    }
  }

  #write(transaction: Transaction, removals: boolean): void {
    for (const [collection, writes] of transaction.writes) {
      for (const [name, document] of writes) {
        if ((document === undefined) !== removals) continue
        this.store.write(collection, this.store.byName(collection, name), document)
      }
    }
  }

  #reading(id: string): Transaction {
    const transaction = this.#open.get(id)
    if (!transaction) throw transactionGone()
    this.store.history.open(id)
    return transaction
  }

  #overlay(transaction: Transaction, collection: string): Map<string, Document | undefined> {
    const seen = this.store.history.since(transaction.id, collection)
    for (const [name, document] of transaction.writes.get(collection) ?? []) seen.set(name, document)
    return seen
  }

  #put(id: string, collection: string, documentId: Document[string], document: Document | undefined): void {
    const transaction = this.#reading(id)
    const name = idName(documentId)
    const lock = lockName(collection, name)
    const holder = this.store.locks.holder(lock)
    const changedSince = this.store.history.since(id, collection).has(name)
    if (changedSince || (holder !== undefined && holder !== id)) this.#fail(id, transactionConflict())
    if (document) this.#requireUnique(transaction, collection, name, document)
    this.store.locks.take(lock, id)
    const writes = transaction.writes.get(collection) ?? new Map<string, Document | undefined>()
    transaction.writes.set(collection, writes.set(name, document))
  }

  #requireUnique(transaction: Transaction, collection: string, name: string, document: Document): void {
    const target = this.store.catalog.get(collection)
    const own = transaction.writes.get(collection)
    for (const index of target.indexes.filter((candidate) => candidate.unique)) {
      for (const key of indexEntries(document, index.fields).keys) {
        const holder = target.holder(index, key)
        const holderName = holder === undefined ? undefined : target.idOf(holder)
        if (holderName !== undefined && holderName !== name && !own?.has(holderName)) {
          this.#fail(transaction.id, duplicateKey(collection, index.name))
        }
        for (const [otherName, other] of own ?? []) {
          if (otherName === name || !other) continue
          const taken = indexEntries(other, index.fields).keys.some((otherKey) => otherKey.equals(key))
          if (taken) this.#fail(transaction.id, duplicateKey(collection, index.name))
        }
      }
    }
  }

  /** As in Mongo, an error of the database ends the transaction, so its locks go at once. */
  #fail(id: string, error: CloudError): never {
    this.abort(id)
    throw error
  }
}
