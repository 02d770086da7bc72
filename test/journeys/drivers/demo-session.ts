/** The session token of a demo person. Throws when the cloud has no such person. */
export async function demoToken(url: string, persona: string): Promise<string> {
  const answer = await fetch(new URL('/demo/session', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  if (!answer.ok) throw new Error(`no demo session for ${persona}: ${answer.status} ${await answer.text()}`)
  const { token } = (await answer.json()) as { token: string }
  return token
}
