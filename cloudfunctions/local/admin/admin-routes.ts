import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { CloudError, invalidParam } from '../errors'
import type { FileService } from '../files/file-routes'
import { readFunction } from '../functions/function-config'
import { LARGEST_EVENT, type FunctionRunner } from '../functions/function-runner'
import { readBody, sendJson } from '../http/body'
import { openCaller } from '../identity/caller'
import { readForm } from '../openapi/multipart'
import type { SimulatedApis } from '../openapi/simulated-apis'
import { decodeParameters, encodeReply } from '../openapi/wire'
import { callerKey } from './admin-address'
import { adviceOn } from '../database/trouble'
import * as database from './database-actions'
import { request as requestSchema, type Request, type RequestOf } from './requests'
import { deleteFiles, downloadAddresses } from './storage-actions'

export interface AdminService extends database.DatabaseService {
  url: string
  address: string
  files: FileService
  runner: FunctionRunner
  apis: SimulatedApis
  log: (line: object) => void
}

const LARGEST_REQUEST = 16 * 1024 * 1024

async function callFunction(
  service: AdminService,
  token: string | undefined,
  request: RequestOf<'functions.invokeFunction'>,
) {
  const caller = openCaller(callerKey(service.address), token)
  if (Buffer.byteLength(request.request_data ?? '') > LARGEST_EVENT)
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `request data exceeds ${LARGEST_EVENT} bytes`)
  const event: unknown = request.request_data ? JSON.parse(request.request_data) : {}
  const source = `${caller?.source ?? 'wx_client'},scf`
  const result = await service.runner.invoke(request.function_name, event, { openid: caller?.openid, source })
  return { response_data: result }
}

async function perform(service: AdminService, request: Request, token: string | undefined): Promise<object> {
  switch (request.action) {
    case 'database.addCollection':
      service.store.createCollection(request.collectionName)
      return {}
    case 'database.insertDocument':
      return database.insertDocument(service, request)
    case 'database.getDocument':
      return database.getDocument(service, request)
    case 'database.calculateDocument':
      return database.calculateDocument(service, request)
    case 'database.modifyDocument':
      return database.modifyDocument(service, request)
    case 'database.modifyAndReturnDoc':
      return database.modifyAndReturn(service, request)
    case 'database.removeDocument':
      return database.removeDocument(service, request)
    case 'database.aggregateDocuments':
      return database.aggregateDocuments(service, request)
    case 'database.startTransaction':
      return { transactionId: service.transactions.begin() }
    case 'database.commitTransaction':
      await service.transactions.commit(request.transactionId)
      return {}
    case 'database.abortTransaction':
      service.transactions.abort(request.transactionId)
      return {}
    case 'storage.getUploadMetadata':
      return service.files.uploads.grant(service.url, request.path)
    case 'storage.batchGetDownloadUrl':
      return downloadAddresses(service.files, service.url, request)
    case 'storage.batchDeleteFile':
      return deleteFiles(service.files, request)
    case 'functions.invokeFunction':
      return callFunction(service, token, request)
  }
}

const envelope = z.looseObject({ action: z.string(), wxCloudApiToken: z.string().optional() })

async function answer(service: AdminService, body: Buffer): Promise<object> {
  const { action, wxCloudApiToken, ...rest } = envelope.parse(JSON.parse(body.toString('utf8')))
  const parsed = requestSchema.safeParse({ action, ...rest })
  if (!parsed.success) throw invalidParam(`${action}: ${z.prettifyError(parsed.error)}`)
  const data = await perform(service, parsed.data, wxCloudApiToken)
  return action === 'database.startTransaction' ? data : { data }
}

async function answerOpenApi(service: AdminService, request: IncomingMessage): Promise<Uint8Array> {
  const form = await readForm(request)
  const api = form.get('apiName')?.toString('utf8') ?? ''
  const caller = openCaller(callerKey(service.address), form.get('wxCloudApiToken')?.toString('utf8'))
  const name = caller?.function
  const permitted = name
    ? readFunction(service.runner.options.directory, name).config.permissions.openapi
    : undefined
  return encodeReply(
    service.apis.call(api, decodeParameters(form.get('requestData') ?? Buffer.alloc(0)), permitted),
  )
}

/** One SDK request. The status is always 200: the SDK reads errors from the body. */
export async function handleAdmin(service: AdminService, request: IncomingMessage, response: ServerResponse) {
  const requestId = randomUUID()
  try {
    if (request.headers['content-type']?.startsWith('multipart/')) {
      const reply = await answerOpenApi(service, request)
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(reply)
      return
    }
    const reply = await answer(service, await readBody(request, LARGEST_REQUEST))
    sendJson(response, 200, { ...reply, requestId })
  } catch (error) {
    const known = error instanceof CloudError
    const advice = adviceOn(error)
    if (!known)
      service.log({
        level: 'error',
        from: 'admin',
        advice,
        error: error instanceof Error ? error.stack : String(error),
      })
    const code = known ? error.code : advice ? 'DATABASE_REQUEST_FAILED' : 'SYS_ERR'
    sendJson(response, 200, {
      code,
      message: error instanceof Error ? error.message : String(error),
      requestId,
    })
  }
}
