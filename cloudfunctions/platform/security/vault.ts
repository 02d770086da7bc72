import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { environment } from '../store/environment'

/** Where a sealed value belongs. It opens only there: moved to another document or field it does not. */
export type SealedPlace = { collection: string; id: string; field: string }

const contextOf = (place: SealedPlace) => Buffer.from(`${place.collection}:${place.field}:${place.id}`)

/** Encrypts a personal field (AES-256-GCM) as `v1.keyId.iv.text.tag`. */
export function seal(plain: string, place: SealedPlace): string {
  const [current] = environment().FIELD_KEYS
  if (!current) throw new Error('no field key')
  const [keyId, key] = current
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
  cipher.setAAD(contextOf(place))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return ['v1', keyId, ...[iv, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
}

/** Opens a sealed field. Throws when the place, the key or a single bit is not the one it was sealed with. */
export function open(sealed: string, place: SealedPlace): string {
  const [version, keyId = '', iv = '', text = '', tag = ''] = sealed.split('.')
  const key = environment().FIELD_KEYS.get(keyId)
  if (version !== 'v1' || !key)
    throw new Error(`cannot open ${place.collection}.${place.field}: unknown key ${keyId}`)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
  decipher.setAAD(contextOf(place))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(Buffer.from(text, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
}

/** A keyed hash to find a value again without storing it. `purpose` keeps hashes of different uses apart. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', environment().LOOKUP_KEY).update(`${purpose}\0${value}`).digest('base64url')
}

/** A keyed hash by the key of the audit trail's daily heads. Throws where that key is not set. */
export function auditSeal(content: string): string {
  const { AUDIT_KEY } = environment()
  if (!AUDIT_KEY) throw new Error('environment variables missing or wrong: AUDIT_KEY')
  return createHmac('sha256', AUDIT_KEY).update(`head\0${content}`).digest('base64url')
}

/** Plain SHA-256, for content that is no secret by itself. */
export const digestOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url')

/**
 * An id nobody can guess: 20 small letters after the given one. Without digits, because an id with eleven of them in a row would be
 * taken for the number of a phone and scrubbed.
 */
export function newId(prefix: string): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz'
  return prefix + [...randomBytes(20)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')
}
