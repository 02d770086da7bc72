import { invalidParam, requestFailed } from '../errors'
import { projectFields, readSort } from '../database/aggregate'
import { checkPipeline } from '../database/check-pipeline'
import { checkQuery } from '../database/check-query'
import { checkDocument, checkUpdate } from '../database/check-update'
import { isDocument, type Document, type Value } from '../database/document'
import { parseEjson, stringifyEjson } from '../database/ejson'
import type { Store } from '../database/store'
import type { Transactions } from '../database/transactions'
import type { RequestOf } from './requests'

export interface DatabaseService {
  store: Store
  transactions: Transactions
  /** Milliseconds a plain write waits for a document a transaction holds. */
  lockPatience: number
}

const DEFAULT_PAGE = 100
const LARGEST_PAGE = 1000
const DEFAULT_AGGREGATE = 20
/** Of all documents of an answer together. */
const LARGEST_ANSWER = 16 * 1024 * 1024

function withinAnswer(list: string[]): string[] {
  if (list.reduce((size, text) => size + Buffer.byteLength(text), 0) > LARGEST_ANSWER)
    throw requestFailed(`the documents of the answer exceed ${LARGEST_ANSWER} bytes`)
  return list
}

const readQuery = ({ store }: DatabaseService, text: string | undefined): Document => {
  const query = text ? parseEjson(text, store.clock.now()) : {}
  checkQuery(query)
  return query
}

const readFields = ({ store }: DatabaseService, text: string | undefined): Document | undefined => {
  if (!text) return undefined
  const fields = parseEjson(text, store.clock.now())
  if (!isDocument(fields)) throw invalidParam('not an object')
  return Object.keys(fields).length > 0 ? fields : undefined
}

const readChange = ({ store }: DatabaseService, text: string, merge: boolean): Document => {
  const change = parseEjson(text, store.clock.now())
  if (merge) checkUpdate(change)
  else checkDocument(change)
  return change
}

const idOf = (query: Document): Value => {
  const id = query['_id']
  if (typeof id !== 'string' && typeof id !== 'number') throw invalidParam('a document is named by its _id')
  return id
}

function checkProjection(projection: Document | undefined): void {
  for (const [path, value] of Object.entries(projection ?? {})) {
    const known =
      isDocument(value) && Object.keys(value).every((key) => key === '$slice' || key === '$elemMatch')
    if (path.startsWith('$') || !(value === 0 || value === 1 || typeof value === 'boolean' || known)) {
      throw invalidParam(`projection of '${path}'`)
    }
  }
}

export async function insertDocument(
  service: DatabaseService,
  request: RequestOf<'database.insertDocument'>,
) {
  const { store, transactions, lockPatience } = service
  const documents = request.data.map((text) => {
    const document = parseEjson(text, store.clock.now())
    checkDocument(document)
    return document
  })
  const { transactionId, collectionName } = request
  if (transactionId) return { insertedIds: transactions.insert(transactionId, collectionName, documents) }
  return { insertedIds: await store.whenFree(() => store.insert(collectionName, documents), lockPatience) }
}

export function getDocument(service: DatabaseService, request: RequestOf<'database.getDocument'>) {
  const { store, transactions } = service
  const { collectionName, transactionId } = request
  const query = readQuery(service, request.query)
  const projection = readFields(service, request.projection)
  checkProjection(projection)
  const skip = request.offset ?? 0
  const limit = Math.min(request.limit || DEFAULT_PAGE, LARGEST_PAGE)
  const options = { sort: readSort(readFields(service, request.order)), skip, limit }
  store.catalog.get(collectionName)
  let documents: Document[] | undefined
  if (transactionId && request.queryType === 'DOC') {
    const document = transactions.get(transactionId, collectionName, idOf(query))
    documents = document ? [document] : []
  } else if (transactionId) documents = transactions.find(transactionId, collectionName, query, options)
  if (documents === undefined) {
    const found = store.find(collectionName, query, options)
    // The stored text is already what the SDK reads, so a whole document is never parsed here.
    if (!projection) return { list: withinAnswer(found.map((row) => row.body)), limit, offset: skip }
    documents = found.map((row) => row.document)
  }
  const shown = projection ? projectFields(documents, projection) : documents
  return { list: withinAnswer(shown.map(stringifyEjson)), limit, offset: skip }
}

export const calculateDocument = (
  service: DatabaseService,
  request: RequestOf<'database.calculateDocument'>,
) => ({
  total: service.store.count(request.collectionName, readQuery(service, request.query)),
})

export async function modifyDocument(
  service: DatabaseService,
  request: RequestOf<'database.modifyDocument'>,
) {
  const { store, transactions, lockPatience } = service
  const { collectionName, transactionId, merge, multi, upsert } = request
  const query = readQuery(service, request.query)
  const change = readChange(service, request.data, merge)
  const options = { replace: !merge, multi, upsert }
  if (transactionId) return transactions.update(transactionId, collectionName, idOf(query), change, options)
  return store.whenFree(() => store.update(collectionName, query, change, options), lockPatience)
}

export async function modifyAndReturn(
  service: DatabaseService,
  request: RequestOf<'database.modifyAndReturnDoc'>,
) {
  const { store, transactions, lockPatience } = service
  const { collectionName, transactionId } = request
  const query = readQuery(service, request.query)
  const change = readChange(service, request.data, true)
  if (transactionId) {
    const { updated } = transactions.update(transactionId, collectionName, idOf(query), change, {})
    const document = transactions.get(transactionId, collectionName, idOf(query))
    return { updated, doc: document ? stringifyEjson(document) : null }
  }
  return store.whenFree(() => {
    const [before] = store.find(collectionName, query, { limit: 1 })
    if (!before) return { updated: 0, doc: null }
    const { updated } = store.update(collectionName, { _id: before.document['_id'] }, change, {
      multi: false,
    })
    return { updated, doc: store.byId(collectionName, before.document['_id'])?.body ?? null }
  }, lockPatience)
}

export async function removeDocument(
  service: DatabaseService,
  request: RequestOf<'database.removeDocument'>,
) {
  const { store, transactions, lockPatience } = service
  const { collectionName, transactionId, multi } = request
  const query = readQuery(service, request.query)
  if (transactionId) return { deleted: transactions.remove(transactionId, collectionName, idOf(query)) }
  return { deleted: await store.whenFree(() => store.remove(collectionName, query, multi), lockPatience) }
}

export function aggregateDocuments(
  service: DatabaseService,
  request: RequestOf<'database.aggregateDocuments'>,
) {
  const stages = request.stages.map(({ stageKey, stageValue }) => ({
    [stageKey]: parseEjson(stageValue, service.store.clock.now()),
  }))
  checkPipeline(stages)
  const documents = service.store.aggregate(request.collectionName, stages)
  const isLimited = stages.some((stage) => '$limit' in stage)
  const shown = isLimited ? documents : documents.slice(0, DEFAULT_AGGREGATE)
  return { list: withinAnswer(shown.map(stringifyEjson)) }
}
