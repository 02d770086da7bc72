import '@domain/zod-setup'
import * as z from 'zod/mini'
import { readStored, removeStored, writeStored } from '../phone/storage'
import { BrokenAnswer, NoConnection } from './transport'

const tokenKey = 'session-token'
const ownTokenKey = 'own-session-token'
const personaKey = 'demo-persona'
const Token = z.string()
const Opened = z.object({ token: Token })
const waitMilliseconds = 20_000

let opening: Promise<string> | null = null

/** `fetch` that gives up after a while and says `NoConnection` when nothing came back. */
export async function request(path: string, options: RequestInit): Promise<Response> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), waitMilliseconds)
  try {
    return await fetch(path, { ...options, signal: giveUp.signal })
  } catch (error) {
    throw new NoConnection(String(error))
  } finally {
    clearTimeout(timer)
  }
}

async function open(path: string, body: object): Promise<string> {
  const response = await request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.status >= 502) throw new NoConnection(String(response.status))
  const opened = Opened.safeParse(await response.json().catch(() => null))
  if (!response.ok || !opened.success) throw new BrokenAnswer(`session ${response.status}`)
  writeStored(tokenKey, opened.data.token)
  return opened.data.token
}

const openAgain = (): Promise<string> => {
  const persona = currentPersona()
  return persona === null ? open('/client/session', {}) : open('/demo/session', { persona })
}

/** The browser's session token, opened on the first call. Calls made meanwhile share one opening. */
export async function sessionToken(): Promise<string> {
  const stored = readStored(tokenKey, Token)
  if (stored !== null) return stored
  opening ??= openAgain().finally(() => {
    opening = null
  })
  return opening
}

/** Whether this browser was here before and kept its session. */
export const hasSession = (): boolean => readStored(tokenKey, Token) !== null

/** Forgets a token that the server no longer knows. */
export function dropToken(token: string) {
  for (const key of [tokenKey, ownTokenKey]) if (readStored(key, Token) === token) removeStored(key)
}

/** The demo person this browser plays, null for a person of its own. */
export const currentPersona = (): string | null => readStored(personaKey, z.string())

/** Plays another demo person from now on. Throws like a call; the old person stays when it fails. */
export async function becomePersona(persona: string): Promise<void> {
  const own = currentPersona() === null ? readStored(tokenKey, Token) : null
  await open('/demo/session', { persona })
  if (own !== null) writeStored(ownTokenKey, own)
  writeStored(personaKey, persona)
}

/** Stops playing: the person whom the server first gave to this browser is back, with what they entered. */
export function becomeOneself() {
  const own = readStored(ownTokenKey, Token)
  removeStored(personaKey)
  if (own === null) removeStored(tokenKey)
  else writeStored(tokenKey, own)
}
