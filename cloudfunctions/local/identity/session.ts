import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { seal, unseal } from './seal'

const session = z.object({ openid: z.string().min(1), kind: z.literal('session') })

/** A new WeChat identity. It always holds a letter: the SDK reads all-digit ones as numbers. */
export const mintOpenid = (): string => `oL${randomBytes(20).toString('base64url').slice(0, 26)}`

export const sealSession = (key: Buffer, openid: string): string => seal(key, { openid, kind: 'session' })

/** The identity in `Authorization: Bearer <token>`, or undefined when the token is missing or not ours. */
export function openSession(key: Buffer, authorization: string | undefined): string | undefined {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
  const opened = session.safeParse(unseal(key, token))
  return opened.success ? opened.data.openid : undefined
}
