import { createHmac, timingSafeEqual } from 'node:crypto'

export const mac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Compares in constant time. */
export const sameMac = (expected: Buffer, given: string): boolean => {
  const bytes = Buffer.from(given, 'base64url')
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}

/** Text nobody without the key can make or change: `<base64url JSON>.<mac>`. */
export function seal(key: Buffer, content: object): string {
  const body = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${body}.${mac(key, body).toString('base64url')}`
}

/** The sealed content, or undefined when the seal is not ours. */
export function unseal(key: Buffer, sealed: string | undefined): unknown {
  const [body, given, ...more] = (sealed ?? '').split('.')
  if (!body || !given || more.length > 0 || !sameMac(mac(key, body), given)) return undefined
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
