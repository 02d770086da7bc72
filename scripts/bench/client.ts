import { randomUUID } from 'node:crypto'

export type Client = {
  /** Makes a call to `api` and answers its output. Throws when it is refused. */
  call(name: string, input: unknown): Promise<unknown>
  /** Calls a function directly. */
  invoke(functionName: string, data: unknown): Promise<unknown>
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
