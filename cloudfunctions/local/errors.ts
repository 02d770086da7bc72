/** An error the platform reports by code; the SDK turns the code into errCode, the text into errMsg. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Numbers wx-server-sdk gives these codes; every other code is -501001 (SYS_ERR). */
const NUMBERS: Record<string, number> = {
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501004,
  INVALID_PARAM: -501007,
  DATABASE_REQUEST_FAILED: -502001,
  DATABASE_PERMISSION_DENIED: -502003,
  DATABASE_COLLECTION_NOT_EXIST: -502005,
  STORAGE_REQUEST_FAIL: -503001,
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_FILE_NONEXIST: -503003,
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  EXCEED_MAX_PAYLOAD_SIZE: -501023,
}

export const errorNumber = (code: string): number => NUMBERS[code] ?? -501001

export const requestFailed = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)

export const invalidParam = (message: string) => new CloudError('INVALID_PARAM', message)

export const duplicateKey = (collection: string, index: string) =>
  requestFailed(`E11000 duplicate key error collection: ${collection} index: ${index} dup key`)

export const collectionMissing = (name: string) =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem persists, contact us.`,
  )

export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  )

export const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.',
  )
