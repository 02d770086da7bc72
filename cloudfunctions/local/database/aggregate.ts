import { Aggregator, find as project } from 'mingo'
import { requestFailed } from '../errors'
import type { Catalog } from './catalog'
import { isDocument, type Document } from './document'
import { find, sortDocuments } from './find'
import { lookupByField } from './lookup'
import type { Sort } from './plan'

export const readSort = (order: Document | undefined): Sort =>
  Object.entries(order ?? {}).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed(`bad sort order for '${path}'`)
    return { path, descending: direction === -1 }
  })

/** The leading $match, $sort, $skip and $limit, which the store itself answers by index. */
function head(stages: Document[]) {
  const rest = [...stages]
  const take = (name: string) => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined)
  const match = take('$match')
  const order = take('$sort')
  const skip = take('$skip')
  const limit = take('$limit')
  return {
    query: isDocument(match) ? match : {},
    options: {
      sort: readSort(isDocument(order) ? order : undefined),
      skip: Number(skip ?? 0),
      limit: limit === undefined ? Infinity : Number(limit),
    },
    rest,
  }
}

/** Runs a checked pipeline over a collection. */
export function aggregate(catalog: Catalog, collection: string, stages: Document[]): Document[] {
  const { query, options, rest } = head(stages)
  let documents = find(catalog.get(collection), query, options).map((row) => row.document)
  let pending: Document[] = []
  const collectionResolver = (name: string) => find(catalog.get(name), {}).map((row) => row.document)
  const flush = () => {
    if (pending.length === 0) return
    try {
      documents = new Aggregator(pending, { collectionResolver }).run<Document>(documents)
    } catch (error) {
      throw requestFailed(error instanceof Error ? error.message : String(error))
    }
    pending = []
  }
  for (const stage of rest) {
    const { $lookup: lookup, $sort: order } = stage
    if (isDocument(lookup) && lookup['pipeline'] === undefined) {
      flush()
      documents = lookupByField(catalog, documents, lookup)
    } else if (isDocument(order)) {
      flush()
      documents = sortDocuments(documents, (document) => document, readSort(order))
    } else pending.push(stage)
  }
  flush()
  return documents
}

/** Documents cut down to the fields asked for. */
export function projectFields(documents: Document[], projection: Document): Document[] {
  try {
    return project<Document>(documents, {}, projection).all()
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}
