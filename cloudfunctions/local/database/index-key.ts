import { isDocument, type Value } from './document'

/** An empty array in an indexed field: Mongo keeps it apart from null. */
export const EMPTY_ARRAY = Symbol('empty array')
export type IndexValue = Value | typeof EMPTY_ARRAY

const NULL = Buffer.from([0x10])
const EMPTY = Buffer.from([0x0f])
const NOT_A_NUMBER = Buffer.from([0x1f])
const TRUE = Buffer.from([0x70, 1])
const FALSE = Buffer.from([0x70, 0])

function encodeNumber(type: number, value: number): Buffer {
  const bytes = Buffer.allocUnsafe(9)
  bytes[0] = type
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = (bytes.readUInt8(1) & 0x80) !== 0
  if (!negative) bytes.writeUInt8(bytes.readUInt8(1) | 0x80, 1)
  else for (let i = 1; i < 9; i++) bytes.writeUInt8(bytes.readUInt8(i) ^ 0xff, i)
  return bytes
}

/** Type byte and text, zero bytes escaped, without the end mark: the common prefix of all longer texts. */
export function encodeTextPrefix(text: string, type = 0x30): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  if (!bytes.includes(0)) return Buffer.concat([Buffer.from([type]), bytes])
  const escaped = [type]
  for (const byte of bytes) escaped.push(...(byte === 0 ? [0, 0xff] : [byte]))
  return Buffer.from(escaped)
}

const encodeText = (text: string, type = 0x30) =>
  Buffer.concat([encodeTextPrefix(text, type), Buffer.from([0, 0])])

function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (isDocument(value)) {
    return `{${Object.keys(value)
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
      .join()}}`
  }
  return value instanceof Date ? `D${value.getTime()}` : (JSON.stringify(value) ?? 'null')
}

/** Bytes whose order is Mongo's order of values; no encoding is a prefix of another. */
export function encodeValue(value: IndexValue): Buffer {
  if (value === EMPTY_ARRAY) return EMPTY
  if (value === undefined || value === null) return NULL
  if (typeof value === 'number') return Number.isNaN(value) ? NOT_A_NUMBER : encodeNumber(0x20, value)
  if (typeof value === 'string') return encodeText(value)
  if (typeof value === 'boolean') return value ? TRUE : FALSE
  if (value instanceof Date) return encodeNumber(0x80, value.getTime())
  if (value instanceof RegExp) return encodeText(String(value), 0x90)
  return Array.isArray(value) ? encodeText(canonical(value), 0x50) : encodeText(canonical(value), 0x40)
}

/** The smallest bytes greater than everything that begins with `prefix`. */
export function successor(prefix: Buffer): Buffer {
  for (let i = prefix.length - 1; i >= 0; i--) {
    const byte = prefix.readUInt8(i)
    if (byte === 0xff) continue
    const next = Buffer.from(prefix.subarray(0, i + 1))
    next.writeUInt8(byte + 1, i)
    return next
  }
  return Buffer.alloc(64, 0xff)
}

/** Turns ascending bytes into descending ones. */
export function invert(bytes: Buffer): Buffer {
  const inverted = Buffer.allocUnsafe(bytes.length)
  for (let i = 0; i < bytes.length; i++) inverted.writeUInt8(bytes.readUInt8(i) ^ 0xff, i)
  return inverted
}
