import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../errors'

const DRAINED_MOST = 20 * 1024 * 1024

/**
 * The chunks of a body of at most `limit` bytes. What comes beyond is read and dropped before the error is
 * thrown: to stop reading would close the connection before the client sees the answer.
 */
export async function* limited(body: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= limit) yield chunk
    if (size > limit + DRAINED_MOST) break
  }
  if (size > limit) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `request body exceeds ${limit} bytes`)
}

/** Reads a whole request body, refusing it when it exceeds `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of limited(request, limit)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export function sendJson(response: ServerResponse, status: number, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(text)
}
