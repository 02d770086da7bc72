import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import { adviceOn } from '../database/trouble'
import { CloudError } from '../errors'
import { sniffContentType } from './content-type'
import type { FileStore } from './file-store'
import { mayRead } from './signed-address'
import type { Uploads } from './uploads'

export interface FileService {
  store: FileStore
  uploads: Uploads
  key: Buffer
  clock: Clock
  log: (line: object) => void
}

/** PUT of the SDK's uploadFile: an empty answer means stored, an <Error> document means refused. */
export async function receiveUpload(
  service: FileService,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const refuse = (status: number, code: string): void => {
    response.writeHead(status, { 'content-type': 'application/xml' })
    response.end(`<Error><Code>${code}</Code></Error>`)
  }
  const { authorization } = request.headers
  const token = request.headers['x-cos-security-token']
  if (!service.uploads.redeem(authorization, typeof token === 'string' ? token : undefined, path)) {
    refuse(403, 'AccessDenied')
    return
  }
  try {
    await service.store.write(path, request)
    response.writeHead(200).end()
  } catch (error) {
    if (error instanceof CloudError) return refuse(400, 'EntityTooLarge')
    const advice = adviceOn(error, 'the stored files')
    service.log({ level: 'error', from: 'upload', advice, error: String(error) })
    refuse(500, 'InternalError')
  }
}

/** GET of a temporary address. */
export async function sendFile(
  service: FileService,
  path: string,
  parameters: URLSearchParams,
  response: ServerResponse,
) {
  if (!mayRead(service.key, service.clock, path, parameters)) {
    response.writeHead(403).end()
    return
  }
  const size = await service.store.size(path)
  if (size === undefined) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': sniffContentType(await service.store.firstBytes(path)),
    'content-length': size,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=300',
  })
  service.store
    .read(path)
    .on('error', () => response.destroy())
    .pipe(response)
}
