import type { IncomingMessage, ServerResponse } from 'node:http'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

export const isLoopback = (host: string): boolean => LOOPBACK.has(host)

const nameOf = (host: string): string => host.replace(/:\d+$/, '')

/**
 * Lets a request through only if its Host is one of ours (a foreign page cannot rebind a name to this
 * machine) and its Origin, if any, is ours or allowed. Sets CORS headers. Returns false when refused.
 */
export function admitOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  boundTo: string,
  allowedOrigins: readonly string[],
): boolean {
  const host = request.headers.host ?? ''
  if (isLoopback(boundTo) && !isLoopback(nameOf(host))) return false
  const { origin } = request.headers
  if (origin === undefined || origin === `http://${host}`) return true
  if (!allowedOrigins.includes(origin)) return false
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('vary', 'origin')
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT')
  response.setHeader('access-control-allow-headers', 'authorization, content-type')
  response.setHeader('access-control-max-age', '600')
  return true
}
