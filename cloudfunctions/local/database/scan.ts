import { readRow, rowColumns, type Collection, type Row, type StoredRow } from './collection'
import type { Interval } from './query-bounds'
import type { Plan } from './plan'

interface EntryRow extends StoredRow {
  k: ArrayBuffer
}

const FIRST_CHUNK = 32
const LARGEST_CHUNK = 512

/** Every row of a collection, in the order of insertion. */
export function* scanAll(collection: Collection): Generator<Row> {
  const page = collection.database.prepare(
    `SELECT ${rowColumns(collection.documents)} FROM ${collection.documents} WHERE n > ? ORDER BY n LIMIT ${LARGEST_CHUNK}`,
  )
  let last = 0
  for (;;) {
    const rows = page.all([last]) as StoredRow[]
    yield* rows.map(readRow)
    const end = rows.at(-1)
    if (!end || rows.length < LARGEST_CHUNK) return
    last = end.n
  }
}

const pages = new WeakMap<Collection, Map<string, ReturnType<Collection['database']['prepare']>>>()

/** Statements are kept: preparing costs more than a short read. Each is read to its end before it is used again. */
function pageStatement(collection: Collection, onId: boolean, reverse: boolean) {
  const own = pages.get(collection) ?? new Map<string, ReturnType<Collection['database']['prepare']>>()
  pages.set(collection, own)
  const name = `${onId}${reverse}`
  const kept = own.get(name)
  if (kept) return kept
  const order = reverse ? ' DESC' : ''
  const { documents, entries } = collection
  const statement = collection.database.prepare(
    onId
      ? `SELECT id AS k, ${rowColumns(documents)} FROM ${documents}
         WHERE id ${reverse ? '<' : '>='} ? AND id ${reverse ? '>=' : '<'} ? ORDER BY id${order} LIMIT ?`
      : `SELECT e.k, ${rowColumns('d')} FROM ${entries} e CROSS JOIN ${documents} d ON d.n = e.n
         WHERE e.i = ? AND (e.k, e.n) ${reverse ? '<' : '>'} (?, ?) AND e.k ${reverse ? '>=' : '<'} ?
         ORDER BY e.k${order}, e.n${order} LIMIT ?`,
  )
  own.set(name, statement)
  return statement
}

/**
 * Rows of one key range, read in chunks that each begin after the last row seen: no cursor stays open,
 * and `expected` rows are fetched first so that a limited query reads only what it returns.
 */
export function* scanRange(
  collection: Collection,
  plan: Plan,
  range: Interval,
  expected?: number,
): Generator<Row> {
  const onId = plan.index.number === 0
  const statement = pageStatement(collection, onId, plan.reverse)
  const stop = plan.reverse ? range.lo : range.hi
  let from = plan.reverse ? range.hi : range.lo
  let last = -1
  let size = Math.min(expected ?? FIRST_CHUNK, LARGEST_CHUNK)
  for (;;) {
    const rows = (
      onId ? statement.all(from, stop, size) : statement.all(plan.index.number, from, last, stop, size)
    ) as EntryRow[]
    yield* rows.map(readRow)
    const end = rows.at(-1)
    if (!end || rows.length < size) return
    // Ids are compared alone, with >=: the next one begins right after the last.
    from = onId && !plan.reverse ? Buffer.concat([Buffer.from(end.k), Buffer.from([0])]) : Buffer.from(end.k)
    last = end.n
    size = Math.min(size * 4, LARGEST_CHUNK)
  }
}
