import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readBody, sendJson } from '../http/body'
import { sealSession } from '../identity/session'
import type { SentMessage } from '../openapi/simulated-apis'

export interface DemoService {
  personasFile: string
  key: Buffer
  messages: readonly SentMessage[]
}

const personas = z.array(
  z.object({ key: z.string(), label: z.string(), group: z.string(), openid: z.string().min(1) }),
)
const choice = z.object({ persona: z.string() })

/** Read anew each time: a seed may write the file after the server began. */
function readPersonas(path: string): z.infer<typeof personas> {
  try {
    return personas.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Paths that exist only in demo mode. Returns false when this is none of them. */
export async function handleDemo(
  service: DemoService,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (path === '/demo/messages' && request.method === 'GET') {
    sendJson(response, 200, service.messages)
    return true
  }
  if (path === '/demo/personas' && request.method === 'GET') {
    sendJson(
      response,
      200,
      readPersonas(service.personasFile).map(({ key, label, group }) => ({ key, label, group })),
    )
    return true
  }
  if (path !== '/demo/session' || request.method !== 'POST') return false
  const wanted = choice.safeParse(JSON.parse((await readBody(request, 10_000)).toString('utf8')))
  const persona = readPersonas(service.personasFile).find(({ key }) => key === wanted.data?.persona)
  if (!persona) sendJson(response, 404, { errCode: -404001, errMsg: 'no such persona' })
  else sendJson(response, 200, { token: sealSession(service.key, persona.openid) })
  return true
}
