import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../errors'

/** Reads a whole request body, refusing it once it exceeds `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `request body exceeds ${limit} bytes`)
    chunks.push(chunk)
  }
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
