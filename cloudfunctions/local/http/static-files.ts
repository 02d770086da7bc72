import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { variantFor } from './content-coding'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Build tools put a content hash in a name (app.3f9a1c2b.js), so such a file never changes. */
const HASHED = /[.-][0-9a-f]{8,}\.\w+$/

const cacheControl = (path: string): string =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

type Found = { path: string; info: Stats }

async function fileAt(path: string): Promise<Found | undefined> {
  const info = await stat(path).catch(() => undefined)
  return info?.isFile() ? { path, info } : undefined
}

/** The file of an address. An address without an ending is a place of the app: it gets the app, which says so when it does not know it. */
async function find(directory: string, pathname: string): Promise<Found | undefined> {
  const root = resolve(directory)
  const path = resolve(root, `.${pathname}`)
  if (path !== root && !path.startsWith(root + sep)) return undefined
  return (await fileAt(path)) ?? (extname(path) === '' ? fileAt(join(root, 'index.html')) : undefined)
}

const isKnown = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((known) => known.trim() === '*' || known.trim() === tag)

function varyByCoding(response: ServerResponse): void {
  const before = response.getHeader('vary')
  response.setHeader('vary', before === undefined ? 'accept-encoding' : `${String(before)}, accept-encoding`)
}

/** Serves one file below `directory` in the smallest form the client takes, or answers 404. */
export async function serveStatic(
  directory: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await find(directory, pathname)
  if (!found) {
    response.writeHead(404, { 'content-type': TYPES['.txt'], 'cache-control': 'no-store' }).end('not found')
    return
  }
  const { path, info } = found
  const tag = `W/"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`
  response.setHeader('cache-control', cacheControl(path))
  response.setHeader('etag', tag)
  response.setHeader('x-content-type-options', 'nosniff')
  varyByCoding(response)
  if (isKnown(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end()
    return
  }
  const sent = await variantFor(path, info, String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': sent.size,
    ...(sent.coding ? { 'content-encoding': sent.coding } : {}),
  })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(sent.path)
    .on('error', () => response.destroy())
    .pipe(response)
}
