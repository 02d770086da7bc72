import type { IncomingMessage, ServerResponse } from 'node:http'
import { adviceOn } from '../database/trouble'
import { handleAdmin, type AdminService } from '../admin/admin-routes'
import {
  callAsClient,
  sendError,
  startSession,
  uploadAsClient,
  type ClientService,
} from '../client/client-routes'
import { handleDemo, type DemoService } from '../client/demo-routes'
import { receiveUpload, sendFile } from '../files/file-routes'
import { sendJson } from './body'
import { admitOrigin } from './origin'
import { serveStatic } from './static-files'

export interface Routes {
  host: string
  allowedOrigins: readonly string[]
  /** Path of the admin endpoint, secret segment included. */
  adminPath: string
  admin: AdminService
  client: ClientService
  demo: DemoService | undefined
  staticDirectory: string | undefined
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

async function dispatch(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://local')
  const path = decodePath(url.pathname)
  const { method } = request
  const notFound = () => sendJson(response, 404, { errCode: -404000, errMsg: 'not found' })
  const after = (prefix: string) => (path?.startsWith(prefix) ? path.slice(prefix.length) : undefined)
  if (path === undefined) return notFound()
  if (method === 'OPTIONS') return void response.writeHead(204).end()
  if (path === '/health' && method === 'GET') return sendJson(response, 200, { ok: true })
  if (path.startsWith('/admin')) {
    if (path !== routes.adminPath || method !== 'POST') return notFound()
    return handleAdmin(routes.admin, request, response)
  }
  if (path === '/client/session' && method === 'POST') return startSession(routes.client, response)
  const functionName = after('/client/call/')
  if (functionName !== undefined && method === 'POST')
    return callAsClient(routes.client, functionName, request, response)
  const clientFile = after('/client/files/')
  if (clientFile !== undefined && method === 'PUT')
    return uploadAsClient(routes.client, clientFile, request, response)
  const upload = after('/upload/')
  if (upload !== undefined && method === 'PUT')
    return receiveUpload(routes.admin.files, upload, request, response)
  const file = after('/files/')
  if (file !== undefined && method === 'GET')
    return sendFile(routes.admin.files, file, url.searchParams, response)
  if (path.startsWith('/demo/')) {
    if (!routes.demo || !(await handleDemo(routes.demo, path, request, response))) notFound()
    return
  }
  const isOurs = path.startsWith('/client/') || file !== undefined || upload !== undefined
  const isRead = method === 'GET' || method === 'HEAD'
  if (!isRead || isOurs || routes.staticDirectory === undefined) return notFound()
  return serveStatic(routes.staticDirectory, path, request, response)
}

/** The one listener of the server: admits the request, finds its handler, and answers whatever it throws. */
export function createListener(routes: Routes, log: (line: object) => void) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!admitOrigin(request, response, routes.host, routes.allowedOrigins)) {
      sendJson(response, 403, { errCode: -403001, errMsg: 'host or origin not allowed' })
      return
    }
    dispatch(routes, request, response).catch((error: unknown) => {
      const path = request.url?.split('?')[0]
      log({ level: 'error', from: 'http', path, advice: adviceOn(error), error: String(error) })
      if (response.headersSent) response.destroy()
      else sendError(response, error)
    })
  }
}
