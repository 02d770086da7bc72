import sdk from 'wx-server-sdk'

// The SDK types the current environment as a symbol and `init` as wanting a string.
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })

type Query = {
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  field(shown: Record<string, boolean>): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  remove(): Promise<{ stats: { removed: number } }>
}

type Document = {
  get(): Promise<{ data: unknown }>
  set(request: { data: object }): Promise<unknown>
  update(request: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}

type CollectionHandle = {
  doc(id: string): Document
  where(filter: object): Query
  /** Fails when a document of that id is there. */
  add(request: { data: object }): Promise<unknown>
}
export type TransactionHandle = {
  collection(name: string): { doc(id: string): Document }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

/** Comparisons that a query can hold. Values always come from parsed input or our own records, never as operators. */
export type Comparison = {
  and(other: Comparison): Comparison
}
type Command = Record<'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'neq', (value: string | number) => Comparison> & {
  in(values: readonly string[]): Comparison
  elemMatch(element: { $gte: string; $lt: string } | Record<string, string>): Comparison
  inc(by: number): object
}

type DatabaseHandle = {
  collection(name: string): CollectionHandle
  command: Command
  startTransaction(): Promise<TransactionHandle>
}

// `throwOnNotFound` is documented but missing from the SDK's types.
const openDatabase = sdk.database as unknown as (config: { throwOnNotFound: boolean }) => DatabaseHandle

/** The document database of the environment, behind the few methods this product uses. */
export const database = openDatabase({ throwOnNotFound: false })

/** Query commands. */
export const command = database.command

/** Files and identity of the environment. */
export const cloud = sdk as unknown as {
  getWXContext(): { OPENID?: string; SOURCE?: string; CLIENTIP?: string }
  getTempFileURL(request: {
    fileList: { fileID: string; maxAge: number }[]
  }): Promise<{ fileList: unknown[] }>
  downloadFile(request: { fileID: string }): Promise<{ fileContent: unknown }>
  uploadFile(request: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  deleteFile(request: { fileList: string[] }): Promise<unknown>
  openapi: {
    subscribeMessage: { send(message: object): Promise<unknown> }
    phonenumber: { getPhoneNumber(request: { code: string }): Promise<unknown> }
  }
}
