import '@domain/zod-setup'
import * as z from 'zod/mini'
import { database } from './cloud'

/** A collection and the shape of its documents. What is read is parsed: a document of another shape is a defect, not a guess. */
export type Collection<T extends { _id: string } = { _id: string }> = {
  name: string
  schema: z.ZodMiniType<T>
}

/** Parses one document. Throws naming collection, id and field, never a value. */
export function parseRecord<T extends { _id: string }>(collection: Collection<T>, document: unknown): T {
  const parsed = collection.schema.safeParse(document)
  if (parsed.success) return parsed.data
  const id = z.object({ _id: z.string() }).safeParse(document).data?._id ?? '?'
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new Error(`document ${collection.name}/${id} has a wrong shape at: ${fields}`)
}

/** One document by id, or null. */
export async function findById<T extends { _id: string }>(
  collection: Collection<T>,
  id: string,
): Promise<T | null> {
  const { data } = await database.collection(collection.name).doc(id).get()
  return data === null || data === undefined ? null : parseRecord(collection, data)
}

export type FindOptions = {
  orderBy?: readonly (readonly [string, 'asc' | 'desc'])[]
  limit: number
  /** Only these fields, by their paths, for a collection whose shape is of no others; all where left out. */
  fields?: readonly string[]
}

/** Documents that match a filter, at most `limit` (1 to 1,000). Give every filter an index that serves it and its order. */
export async function find<T extends { _id: string }>(
  collection: Collection<T>,
  filter: object,
  { orderBy = [], limit, fields }: FindOptions,
): Promise<T[]> {
  let query = database.collection(collection.name).where(filter).limit(limit)
  if (fields) query = query.field(Object.fromEntries(fields.map((path) => [path, true])))
  for (const [field, direction] of orderBy) query = query.orderBy(field, direction)
  const { data } = await query.get()
  return data.map((document) => parseRecord(collection, document))
}

/**
 * How many documents match, counted no further than `limit`. With the order of the list that is counted it is served by
 * the same index, and no more than so many entries are read.
 */
export async function countUpTo(
  collection: Collection,
  filter: object,
  { orderBy = [], limit }: FindOptions,
): Promise<number> {
  let query = database.collection(collection.name).where(filter).field({ _id: true }).limit(limit)
  for (const [field, direction] of orderBy) query = query.orderBy(field, direction)
  const { data } = await query.get()
  return data.length
}

/** Writes a record outside of a transaction: for what nobody sees yet. */
export async function putRecord<T extends { _id: string }>(
  collection: Collection<T>,
  record: T,
): Promise<void> {
  const { _id, ...data } = record
  await database.collection(collection.name).doc(_id).set({ data })
}

/** Removes what matches. For clean-up of expired working data only; everything with a history is kept. */
export async function removeWhere(collection: Collection, filter: object): Promise<number> {
  const { stats } = await database.collection(collection.name).where(filter).remove()
  return stats.removed
}
