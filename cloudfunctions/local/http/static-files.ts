import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, resolve, sep } from 'node:path'

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
const HASHED = /[.-][0-9a-f]{8,}\.(js|css)$/

const cacheControl = (path: string): string => {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable'
  return path.endsWith('.html') ? 'no-store' : 'no-cache'
}

/** Serves one file below `directory`, or answers 404. */
export async function serveStatic(
  directory: string,
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  const root = resolve(directory)
  const path = resolve(root, `.${pathname === '/' ? '/index.html' : pathname}`)
  const info = path.startsWith(root + sep) ? await stat(path).catch(() => undefined) : undefined
  if (!info?.isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': info.size,
    'cache-control': cacheControl(path),
    'x-content-type-options': 'nosniff',
  })
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response)
}
