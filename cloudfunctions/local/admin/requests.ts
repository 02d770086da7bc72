import { z } from 'zod'

const text = z.string()
const collection = { collectionName: text, transactionId: text.optional() }
const queryType = z.enum(['DOC', 'WHERE']).default('WHERE')

/** Every request of the SDK, by its `action`; see the wire notes beside each field set. */
export const request = z.discriminatedUnion('action', [
  z.object({ action: z.literal('database.addCollection'), collectionName: text }),
  z.object({ action: z.literal('database.insertDocument'), ...collection, data: z.array(text).min(1) }),
  z.object({
    action: z.literal('database.getDocument'),
    ...collection,
    queryType,
    query: text.optional(),
    order: text.optional(),
    offset: z.number().int().min(0).optional(),
    limit: z.number().int().min(0).optional(),
    projection: text.optional(),
  }),
  z.object({ action: z.literal('database.calculateDocument'), ...collection, query: text.optional() }),
  z.object({
    action: z.literal('database.modifyDocument'),
    ...collection,
    queryType,
    query: text.optional(),
    data: text,
    multi: z.boolean().default(false),
    merge: z.boolean().default(true),
    upsert: z.boolean().default(false),
  }),
  z.object({
    action: z.literal('database.modifyAndReturnDoc'),
    ...collection,
    queryType,
    query: text.optional(),
    data: text,
  }),
  z.object({
    action: z.literal('database.removeDocument'),
    ...collection,
    queryType,
    query: text.optional(),
    multi: z.boolean().default(false),
  }),
  z.object({
    action: z.literal('database.aggregateDocuments'),
    ...collection,
    stages: z.array(z.object({ stageKey: text, stageValue: text })),
  }),
  z.object({ action: z.literal('database.startTransaction') }),
  z.object({ action: z.literal('database.commitTransaction'), transactionId: text }),
  z.object({ action: z.literal('database.abortTransaction'), transactionId: text }),
  z.object({ action: z.literal('storage.getUploadMetadata'), path: text }),
  z.object({
    action: z.literal('storage.batchGetDownloadUrl'),
    file_list: z.array(z.object({ fileid: text, max_age: z.number().optional() })).max(50),
  }),
  z.object({ action: z.literal('storage.batchDeleteFile'), fileid_list: z.array(text).max(50) }),
  z.object({
    action: z.literal('functions.invokeFunction'),
    function_name: text,
    request_data: text.optional(),
  }),
])

export type Request = z.infer<typeof request>
export type RequestOf<Action extends Request['action']> = Extract<Request, { action: Action }>
