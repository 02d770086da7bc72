/** The part of wx-server-sdk the tests use; its own types return unions no call ever gives. */
export interface Sdk {
  database(): SdkDatabase
  callFunction(call: { name: string; data?: unknown }): Promise<{ result: unknown }>
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(files: { fileList: (string | { fileID: string; maxAge: number })[] }): Promise<{
    fileList: { fileID: string; tempFileURL: string; status: number }[]
  }>
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: { fileID: string; status: number }[] }>
  openapi: {
    subscribeMessage: { send(message: object): Promise<{ errCode: number }> }
    security: { msgSecCheck(text: object): Promise<{ errCode: number; result: { suggest: string } }> }
    phonenumber: { getPhoneNumber(code: object): Promise<{ phoneInfo: { phoneNumber: string } }> }
    wxacode: { get(page: object): Promise<unknown> }
  }
}

export type Row = Record<string, unknown> & { _id: string }

export interface SdkCollection extends SdkQuery {
  add(document: { data: object }): Promise<{ _id: string; _ids?: string[] }>
  doc(id: string): SdkDocument
  aggregate(): SdkAggregate
}

export interface SdkQuery {
  where(query: object): SdkQuery
  orderBy(field: string, order: 'asc' | 'desc'): SdkQuery
  skip(count: number): SdkQuery
  limit(count: number): SdkQuery
  field(fields: object): SdkQuery
  get(): Promise<{ data: Row[] }>
  count(): Promise<{ total: number }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkDocument {
  get(): Promise<{ data: Row }>
  set(document: { data: object }): Promise<{ stats: { updated: number; created: number } }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkAggregate {
  match(query: object): SdkAggregate
  group(fields: object): SdkAggregate
  sort(order: object): SdkAggregate
  lookup(join: object): SdkAggregate
  unwind(path: string): SdkAggregate
  project(fields: object): SdkAggregate
  limit(count: number): SdkAggregate
  end(): Promise<{ list: Record<string, unknown>[] }>
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type Operator = (...values: unknown[]) => object

export interface SdkDatabase {
  command: Record<
    | 'gt'
    | 'gte'
    | 'lt'
    | 'lte'
    | 'eq'
    | 'neq'
    | 'in'
    | 'inc'
    | 'push'
    | 'pull'
    | 'remove'
    | 'set'
    | 'or'
    | 'and'
    | 'exists'
    | 'elemMatch'
    | 'all',
    Operator
  > & { aggregate: Record<'sum' | 'avg' | 'push', Operator> }
  collection(name: string): SdkCollection
  createCollection(name: string): Promise<unknown>
  serverDate(options?: { offset: number }): object
  RegExp(expression: { regexp: string; options?: string }): object
  startTransaction(): Promise<SdkTransaction>
  runTransaction<T>(work: (transaction: SdkTransaction) => Promise<T>): Promise<T>
}
