import { request, type IncomingMessage, type ServerResponse } from 'node:http'

/** Hands one request on to the cloud, so that the host page needs no second origin. 502 when nobody answers. */
export function proxy(cloudUrl: string | undefined, incoming: IncomingMessage, answer: ServerResponse): void {
  const refuse = () => {
    if (!answer.headersSent) answer.writeHead(502)
    answer.end()
  }
  if (!cloudUrl) return refuse()
  const target = new URL(incoming.url ?? '/', cloudUrl)
  const headers = { ...incoming.headers, host: target.host, origin: target.origin }
  const outgoing = request(target, { method: incoming.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(answer)
  })
  outgoing.on('error', refuse)
  incoming.pipe(outgoing)
}
