import { dropToken, request, sessionToken } from './browser-session'
import { BrokenAnswer, NoConnection, type Transport } from './transport'
import { CloudBusy, isBusyText } from './waiting-line'

type Reply = { status: number; body: unknown }

/** Sends with the session's token; once more with a new session when the server does not know it. */
async function withSession(send: (token: string) => Promise<Reply>): Promise<Reply> {
  const token = await sessionToken()
  const reply = await send(token)
  if (reply.status !== 401) return reply
  dropToken(token)
  return send(await sessionToken())
}

function propertyOf(reply: Reply, name: string): unknown {
  if (reply.status === 503 && isBusyText(JSON.stringify(reply.body))) throw new CloudBusy()
  if (reply.status >= 502 && reply.status <= 504) throw new NoConnection(String(reply.status))
  const { body } = reply
  if (reply.status >= 300 || typeof body !== 'object' || body === null || !(name in body)) {
    throw new BrokenAnswer(`${reply.status} ${JSON.stringify(body)}`)
  }
  return (body as Record<string, unknown>)[name]
}

async function post(path: string, token: string, data: object): Promise<Reply> {
  const response = await request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(data),
  })
  return { status: response.status, body: await response.json().catch(() => null) }
}

function put(path: string, token: string, file: Blob, onProgress: (percent: number) => void): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('PUT', path)
    xhr.responseType = 'json'
    xhr.timeout = 120_000
    xhr.setRequestHeader('authorization', `Bearer ${token}`)
    xhr.setRequestHeader('content-type', file.type || 'application/octet-stream')
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(total, 1)) * 100))
    xhr.onload = () => resolve({ status: xhr.status, body: xhr.response })
    xhr.onerror = () => reject(new NoConnection('upload'))
    xhr.ontimeout = () => reject(new NoConnection('upload timed out'))
    xhr.send(file)
  })
}

/** The client surface that the local cloud serves on the page's own origin. */
export const browserTransport: Transport = {
  async call(functionName, data) {
    const path = `/client/call/${encodeURIComponent(functionName)}`
    return propertyOf(await withSession((token) => post(path, token, data)), 'result')
  },
  async upload(cloudPath, filePath, onProgress) {
    const file = await (await fetch(filePath)).blob()
    const path = `/client/files/${cloudPath.split('/').map(encodeURIComponent).join('/')}`
    return String(propertyOf(await withSession((token) => put(path, token, file, onProgress)), 'fileID'))
  },
}
