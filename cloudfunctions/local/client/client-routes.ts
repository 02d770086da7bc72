import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { CloudError, errorNumber } from '../errors'
import { checkCloudPath, fileIdOf, type FileStore } from '../files/file-store'
import type { StorageDefinition } from '../files/storage-file'
import { LARGEST_EVENT, type FunctionRunner } from '../functions/function-runner'
import { readBody, sendJson } from '../http/body'
import { mintOpenid, openSession, sealSession } from '../identity/session'
import { cutDeep } from './cut-deep'

export interface ClientService {
  key: Buffer
  runner: FunctionRunner
  files: FileStore
  storage: StorageDefinition
}

/** What an event may say of itself. */
const namedCall = z.object({
  trace: z.string().max(64).optional().catch(undefined),
  call: z.string().max(64).optional().catch(undefined),
})

const STATUS: Record<string, number> = {
  INVALID_PARAM: 400,
  STORAGE_EXCEED_AUTHORITY: 409,
  FUNCTION_NOT_FOUND: 404,
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  EXCEED_CONCURRENT_REQUEST_LIMIT: 503,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

export function sendError(response: ServerResponse, error: unknown): void {
  const code = error instanceof CloudError ? error.code : 'SYS_ERR'
  const text = error instanceof CloudError ? error.message : 'internal error'
  sendJson(response, STATUS[code] ?? 500, { errCode: errorNumber(code), errMsg: `[${code}] ${text}` })
}

const refuseStranger = (response: ServerResponse) =>
  sendJson(response, 401, { errCode: -401001, errMsg: 'no valid session' })

export function startSession({ key }: ClientService, response: ServerResponse): void {
  sendJson(response, 200, { token: sealSession(key, mintOpenid()) })
}

/** Calls a function as the bearer of the token. */
export async function callAsClient(
  service: ClientService,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const openid = openSession(service.key, request.headers.authorization)
  if (!openid) return refuseStranger(response)
  let event: unknown
  try {
    event = readEvent(await readBody(request, LARGEST_EVENT))
    const result = await service.runner.invoke(name, event, { openid, source: 'wx_client' })
    sendJson(response, 200, `{"result":${result}}`)
  } catch (error) {
    logFailedCall(service, name, event, error)
    sendError(response, error)
  }
}

/** By the trace that the caller gave. A full line is no failure: whoever stands in it comes again. */
function logFailedCall(service: ClientService, name: string, event: unknown, error: unknown): void {
  const code = error instanceof CloudError ? error.code : 'SYS_ERR'
  if (code === 'EXCEED_CONCURRENT_REQUEST_LIMIT') return
  const { trace, call } = namedCall.safeParse(event).data ?? {}
  service.runner.options.log({
    level: 'error',
    from: 'call',
    function: name,
    call,
    trace,
    code,
    error: String(error),
  })
}

function readEvent(body: Buffer): unknown {
  if (body.length === 0) return {}
  try {
    return cutDeep(JSON.parse(body.toString('utf8')))
  } catch {
    throw new CloudError('INVALID_PARAM', 'the body is not JSON')
  }
}

/** Stores a new file for the bearer of the token, where the rule lets them; an existing path is refused. */
export async function uploadAsClient(
  service: ClientService,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const openid = openSession(service.key, request.headers.authorization)
  if (!openid) return refuseStranger(response)
  const { storage, files } = service
  try {
    checkCloudPath(path)
    if (!storage.mayWrite({ auth: { openid }, resource: { openid, path } })) return refuseByRule(response)
    await files.write(path, request, { most: storage.largestAt(path) })
    sendJson(response, 200, { fileID: fileIdOf(path) })
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    sendError(response, error)
  }
}

const refuseByRule = (response: ServerResponse) =>
  sendJson(response, 403, {
    errCode: errorNumber('STORAGE_EXCEED_AUTHORITY'),
    errMsg: '[STORAGE_EXCEED_AUTHORITY] the storage rule does not allow this file',
  })
