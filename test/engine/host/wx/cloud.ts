import { fileAt } from '../temp-files'
import { metrics } from '../metrics'
import { ApiFailure, later, settle, type Callbacks } from './api'

/** Who this phone belongs to, as the local cloud's session token. */
const tokenKey = 'engine:token'

export const signIn = (token: string): void => localStorage.setItem(tokenKey, token)

const noConnection = () =>
  new ApiFailure('Error: errCode: -1 | errMsg: request:fail net::ERR_INTERNET_DISCONNECTED', { errCode: -1 })

interface Answer {
  status: number
  body: Record<string, unknown>
}

function asAnswer(status: number, text: string): Answer {
  if (status === 502) throw noConnection()
  try {
    return { status, body: JSON.parse(text) as Record<string, unknown> }
  } catch {
    throw new ApiFailure(`answer ${status} is not JSON`, { errCode: -501000 })
  }
}

async function post(path: string, token: string | null, data: unknown): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(data) }).catch(() => {
    throw noConnection()
  })
  return asAnswer(answer.status, await answer.text())
}

let opening: Promise<string> | null = null

async function openSession(): Promise<string> {
  const { body } = await post('/client/session', null, {})
  // Whoever signed in while the session was being made stays signed in.
  const token = localStorage.getItem(tokenKey) ?? String(body.token)
  signIn(token)
  return token
}

/** WeChat knows the person without being asked; the local cloud wants a token for it. */
async function currentToken(): Promise<string> {
  const stored = localStorage.getItem(tokenKey)
  if (stored) return stored
  opening ??= openSession().finally(() => {
    opening = null
  })
  return opening
}

/** Once more with a new session when the cloud, started anew, does not know the token. */
async function withToken(send: (token: string) => Promise<Answer>): Promise<Record<string, unknown>> {
  let answer = await send(await currentToken())
  if (answer.status === 401) {
    localStorage.removeItem(tokenKey)
    answer = await send(await currentToken())
  }
  if (answer.status < 300) return answer.body
  const { errCode = -501000, errMsg = `status ${answer.status}` } = answer.body
  throw new ApiFailure(`errCode: ${String(errCode)} | errMsg: ${String(errMsg)}`, {
    errCode: Number(errCode),
  })
}

interface CallOptions {
  name: string
  data?: unknown
}

async function callFunction({ name, data = {} }: CallOptions) {
  const path = `/client/call/${encodeURIComponent(name)}`
  const body = await withToken((token) => post(path, token, data))
  return { result: body.result, requestID: crypto.randomUUID() }
}

interface UploadOptions {
  cloudPath: string
  filePath: string
}

type Progress = (progress: {
  progress: number
  totalBytesSent: number
  totalBytesExpectedToSend: number
}) => void

function put(path: string, token: string, file: Blob, transfer: XMLHttpRequest, onProgress: Progress) {
  return new Promise<void>((resolve, reject) => {
    transfer.open('PUT', path)
    transfer.setRequestHeader('authorization', `Bearer ${token}`)
    transfer.setRequestHeader('content-type', file.type || 'application/octet-stream')
    transfer.upload.onprogress = ({ loaded, total }) =>
      onProgress({
        progress: Math.round((loaded / Math.max(total, 1)) * 100),
        totalBytesSent: loaded,
        totalBytesExpectedToSend: total,
      })
    transfer.onload = () => resolve()
    transfer.onerror = () => reject(noConnection())
    transfer.onabort = () => reject(new ApiFailure('abort'))
    transfer.send(file)
  }).then(() => asAnswer(transfer.status, transfer.responseText))
}

/** Gives an upload task when callbacks are handed over, as WeChat does, otherwise a promise. */
function uploadFile(options: UploadOptions & Callbacks) {
  metrics.apis.push('cloud.uploadFile')
  const listening = new Set<Progress>()
  const report: Progress = (progress) => listening.forEach((listener) => listener(progress))
  let transfer = new XMLHttpRequest()
  const promise = settle('cloud.uploadFile', options, async () => {
    const file = fileAt(options.filePath)
    if (!file) throw new ApiFailure(`no such file ${options.filePath}`, { errCode: -1 })
    const path = `/client/files/${options.cloudPath.split('/').map(encodeURIComponent).join('/')}`
    const body = await withToken((token) => {
      transfer = new XMLHttpRequest()
      return put(path, token, file, transfer, report)
    })
    return { fileID: body.fileID, statusCode: 204 }
  })
  const task = {
    abort: () => transfer.abort(),
    onProgressUpdate: (listener: Progress) => void listening.add(listener),
    offProgressUpdate: (listener: Progress) => void listening.delete(listener),
  }
  return promise ? Object.assign(promise, task) : task
}

/** The phone gets addresses from the back end only, so that each look at a photo can be refused. */
function refuseTempFileURL() {
  throw new ApiFailure('the phone has no right to read files by id', { errCode: -503002 })
}

export const cloud = {
  init: () => void metrics.apis.push('cloud.init'),
  callFunction: later<CallOptions>('cloud.callFunction', callFunction),
  uploadFile,
  getTempFileURL: later('cloud.getTempFileURL', refuseTempFileURL),
}
