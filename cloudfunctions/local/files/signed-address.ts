import type { Clock } from '../clock'
import { mac, sameMac } from '../identity/seal'

const LONGEST_SECONDS = 86_400
const DEFAULT_SECONDS = 7200

const sign = (key: Buffer, path: string, expires: string) => mac(key, `file\0${path}\0${expires}`)

/** A temporary address of a file. Not percent-encoded: the SDK encodes it before use. */
export function signedAddress(url: string, key: Buffer, clock: Clock, path: string, maxAge?: number) {
  const seconds = Math.min(Math.max(maxAge ?? DEFAULT_SECONDS, 1), LONGEST_SECONDS)
  const expires = String(Math.ceil(clock.now() / 1000) + seconds)
  const signature = sign(key, path, expires).toString('base64url')
  return { address: `${url}/files/${path}?expires=${expires}&sign=${signature}`, seconds }
}

/** Whether these query parameters give access to the file now. */
export function mayRead(key: Buffer, clock: Clock, path: string, parameters: URLSearchParams): boolean {
  const expires = parameters.get('expires') ?? ''
  if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 <= clock.now()) return false
  return sameMac(sign(key, path, expires), parameters.get('sign') ?? '')
}
