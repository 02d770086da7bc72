import { randomUUID } from 'node:crypto'

export type Client = {
  /** Makes a call to `api` and answers its output. Throws when it is refused. */
  call(name: string, input: unknown): Promise<unknown>
  /** Calls a function directly. */
  invoke(functionName: string, data: unknown): Promise<unknown>
  /** Sends a file to a path that was given out for it, and answers its id. */
  upload(cloudPath: string, content: Buffer): Promise<string>
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  return response.json()
}

/** A phone of one of the demo's persons, end to end over HTTP. */
export async function clientAs(url: string, persona: string): Promise<Client> {
  const { token } = (await post(`${url}/demo/session`, { persona })) as { token: string }
  const invoke: Client['invoke'] = async (functionName, data) =>
    ((await post(`${url}/client/call/${functionName}`, data, token)) as { result: unknown }).result
  return {
    invoke,
    async upload(cloudPath, content) {
      const response = await fetch(`${url}/client/files/${cloudPath}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}` },
        body: new Uint8Array(content),
      })
      return ((await response.json()) as { fileID: string }).fileID
    },
    async call(name, input) {
      const answered = (await invoke('api', { call: name, input, key: randomUUID() })) as {
        ok: boolean
        output: unknown
      }
      if (!answered.ok) throw new Error(`${name}: ${JSON.stringify(answered)}`)
      return answered.output
    },
  }
}
