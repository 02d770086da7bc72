import { setTimeout as pause } from 'node:timers/promises'
import { database, type TransactionHandle } from './cloud'
import { Refusal } from './refusal'
import { parseRecord, type Collection } from './store'

/** Reads and writes of one transaction. Single documents by id only: nothing else is part of a cloud transaction. */
export type Transaction = {
  get<T extends { _id: string }>(collection: Collection<T>, id: string): Promise<T | null>
  put<T extends { _id: string }>(collection: Collection<T>, record: T): Promise<void>
  /** Sets single fields of a document that is there: what is large is not sent for it. */
  change<T extends { _id: string }>(
    collection: Collection<T>,
    id: string,
    fields: Partial<Omit<T, '_id'>>,
  ): Promise<void>
  remove(collection: Collection, id: string): Promise<void>
}

const mostAttempts = 8

const isConflict = (error: unknown): boolean =>
  error instanceof Error && /TransactionConflict|TRANSACTION_CONFLICT|WriteConflict/.test(error.message)

/**
 * Runs work in one transaction: all of it is written, or nothing. Runs it again on a conflict, up to 8 times, so the work
 * must do nothing but read and write through the transaction. The SDK's own `runTransaction` does not retry conflicts that
 * an operation raises, because it loses the error's code on the way.
 */
export async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const handle = await database.startTransaction()
    try {
      const result = await work(transactionOver(handle))
      await handle.commit()
      return result
    } catch (error) {
      await rollBack(handle)
      if (error instanceof Refusal || !isConflict(error) || attempt === mostAttempts) throw error
      await pause(Math.random() * 8 * 2 ** attempt)
    }
  }
}

function transactionOver(handle: TransactionHandle): Transaction {
  return {
    async get(collection, id) {
      const { data } = await handle.collection(collection.name).doc(id).get()
      return data === null || data === undefined ? null : parseRecord(collection, data)
    },
    async put(collection, record) {
      const { _id, ...data } = record
      await handle.collection(collection.name).doc(_id).set({ data })
    },
    async change(collection, id, fields) {
      await handle.collection(collection.name).doc(id).update({ data: fields })
    },
    async remove(collection, id) {
      await handle.collection(collection.name).doc(id).remove()
    },
  }
}

async function rollBack(handle: TransactionHandle): Promise<void> {
  try {
    await handle.rollback()
  } catch {
    // A transaction that conflicted or expired is gone already; the error that led here is the one to report.
  }
}
