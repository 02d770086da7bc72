import type { Collection, Row } from './collection'
import { isDocument, type Document } from './document'
import { parseStored, stringifyEjson } from './ejson'
import { indexEntries } from './index-entries'
import { encodeValue } from './index-key'
import { matcherOf } from './matcher'
import { plan as planQuery, type Plan, type Sort } from './plan'
import { queryBounds } from './query-bounds'
import { scanAll, scanRange } from './scan'

/** A matching row; the text is what is stored, the document is parsed from it. */
export interface Found extends Row {
  document: Document
}

export interface FindOptions {
  sort?: Sort
  skip?: number
  limit?: number
  /** Documents as one transaction sees them, by id in hex; undefined hides the stored one. */
  overlay?: ReadonlyMap<string, Document | undefined>
}

export const idName = (id: Document[string]): string => encodeValue(id).toString('hex')

/** The plan a query would get: for tests and for explaining slowness. */
export const explain = (collection: Collection, query: Document, sort: Sort = []): Plan | undefined =>
  planQuery(collection.indexes, queryBounds(query), sort)

export function sortKey(document: Document, sort: Sort): Buffer {
  return Buffer.concat(
    sort.map(
      (field) => indexEntries(document, [field]).keys.sort((a, b) => a.compare(b))[0] ?? Buffer.alloc(0),
    ),
  )
}

/** Orders documents as the indexes do: Mongo's order of types, missing as null, arrays by their best element. */
export function sortDocuments<T>(items: T[], documentOf: (item: T) => Document, sort: Sort): T[] {
  if (sort.length === 0) return items
  return items
    .map((item) => ({ item, key: sortKey(documentOf(item), sort) }))
    .sort((a, b) => a.key.compare(b.key))
    .map(({ item }) => item)
}

class LazyFound implements Found {
  #document: Document | undefined
  constructor(
    readonly n: number,
    readonly body: string,
  ) {}
  get document(): Document {
    return (this.#document ??= parseStored(this.body))
  }
}

/** Rows of one source that match, without rows another range already gave and rows the overlay replaces. */
function* matching(
  rows: Iterable<Row>,
  test: ((document: Document) => boolean) | undefined,
  seen: Set<number> | undefined,
  overlay: FindOptions['overlay'],
): Generator<Found> {
  for (const row of rows) {
    if (seen?.has(row.n)) continue
    seen?.add(row.n)
    const found = new LazyFound(row.n, row.body)
    if (overlay?.size && overlay.has(idName(found.document['_id']))) continue
    if (!test || test(found.document)) yield found
  }
}

function take(rows: Iterable<Found>, count: number, into: Found[]): void {
  if (count <= 0) return
  for (const row of rows) {
    into.push(row)
    if (--count <= 0) return
  }
}

/** Rows of an $or whose every branch has an index, each branch searched on its own; undefined if one has none. */
function rowsOfBranches(collection: Collection, query: Document): Iterable<Row> | undefined {
  const branches = query['$or']
  if (!Array.isArray(branches) || branches.length === 0) return undefined
  const documents = branches.filter(isDocument)
  if (documents.length < branches.length || !documents.every((branch) => explain(collection, branch)))
    return undefined
  const rows = new Map(documents.flatMap((branch) => find(collection, branch)).map((row) => [row.n, row]))
  return rows.values()
}

/** Documents that match `query`, in the order and window asked for. */
export function find(collection: Collection, query: Document, options: FindOptions = {}): Found[] {
  const { sort = [], skip = 0, limit = Infinity, overlay } = options
  const plan = planQuery(collection.indexes, queryBounds(query), sort)
  const test = matcherOf(query)
  const window = skip + limit
  const found: Found[] = []
  let inOrder = true
  if (plan) {
    const seen = plan.index.many.some(Boolean) ? new Set<number>() : undefined
    const expected = Number.isFinite(window) ? Math.max(window, 1) : undefined
    const rowTest = plan.exact ? undefined : test
    const separate = plan.ordered && sort.length > 0 && plan.ranges.length > 1
    inOrder = sort.length === 0 || (plan.ordered && !separate)
    for (const range of plan.ranges) {
      const wanted = separate ? window : inOrder ? window - found.length : Infinity
      take(matching(scanRange(collection, plan, range, expected), rowTest, seen, overlay), wanted, found)
      if (inOrder && found.length >= window) break
    }
  } else {
    inOrder = sort.length === 0
    take(
      matching(rowsOfBranches(collection, query) ?? scanAll(collection), test, undefined, overlay),
      inOrder ? window : Infinity,
      found,
    )
  }
  for (const document of overlay?.values() ?? []) {
    if (!document || (test && !test(document))) continue
    found.push({ n: 0, body: stringifyEjson(document), document })
    inOrder = sort.length === 0
  }
  const ordered = inOrder ? found : sortDocuments(found, (row) => row.document, sort)
  return ordered.slice(skip, window)
}

/** How many documents match; answered from the index alone when it can be. */
export function count(collection: Collection, query: Document): number {
  const { database, documents, entries } = collection
  const total = (sql: string, ...values: unknown[]) =>
    (database.prepare(sql).get(values) as { total: number }).total
  if (Object.keys(query).length === 0) return total(`SELECT count(*) AS total FROM ${documents}`)
  const plan = explain(collection, query)
  const many = plan?.index.many.some(Boolean) ?? false
  if (!plan?.exact || (many && plan.ranges.length > 1)) return find(collection, query).length
  const sums = plan.ranges.map(({ lo, hi }) =>
    plan.index.number === 0
      ? total(`SELECT count(*) AS total FROM ${documents} WHERE id >= ? AND id < ?`, lo, hi)
      : total(
          `SELECT count(${many ? 'DISTINCT n' : '*'}) AS total FROM ${entries} WHERE i = ? AND k >= ? AND k < ?`,
          plan.index.number,
          lo,
          hi,
        ),
  )
  return sums.reduce((sum, part) => sum + part, 0)
}
