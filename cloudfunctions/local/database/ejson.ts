import { invalidParam } from '../errors'
import { isDocument, type Document, type Value } from './document'

const NUMBER_KEYS = new Set(['$numberInt', '$numberLong', '$numberDouble'])
const REFUSED = new Set([
  '$numberDecimal',
  '$binary',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$symbol',
  '$code',
  '$scope',
  '$dbPointer',
  '$uuid',
])

const textOf = (value: Value): string => (typeof value === 'string' ? value : '')

const asNumber = (value: Value): number => Number(value)

function readDate(value: Value): Date {
  const date = isDocument(value)
    ? new Date(asNumber(value['$numberLong']))
    : new Date(typeof value === 'string' ? value : asNumber(value))
  if (Number.isNaN(date.getTime())) throw invalidParam('not a date')
  return date
}

function readRegExp(value: Value): RegExp {
  if (!isDocument(value) || typeof value['pattern'] !== 'string')
    throw invalidParam('not a regular expression')
  try {
    return new RegExp(value['pattern'], textOf(value['options']).replace(/[^imsu]/g, ''))
  } catch {
    throw invalidParam(`invalid regular expression: ${value['pattern']}`)
  }
}

function decodeSpecial(key: string, value: Value, now: number): Value {
  if (NUMBER_KEYS.has(key)) return asNumber(value)
  if (key === '$date') return readDate(value)
  if (key === '$regularExpression') return readRegExp(value)
  if (key === '$oid') return textOf(value)
  if (key === '$undefined') return null
  if (key === '$tcb_server_date') {
    const offset = isDocument(value) ? decode(value, now) : {}
    return new Date(now + asNumber((isDocument(offset) ? offset['offset'] : 0) ?? 0))
  }
  throw invalidParam(`unsupported value type ${key}`)
}

const SPECIAL = new Set([
  ...NUMBER_KEYS,
  ...REFUSED,
  '$date',
  '$regularExpression',
  '$oid',
  '$undefined',
  '$tcb_server_date',
])

function decode(value: Value, now: number): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = decode(value[i], now)
    return value
  }
  const document = value as Document
  for (const key in document) {
    if (key.charCodeAt(0) === 36 && SPECIAL.has(key)) return decodeSpecial(key, document[key], now)
    const inner = document[key]
    if (typeof inner === 'object' && inner !== null) document[key] = decode(inner, now)
  }
  return document
}

/** Reads an EJSON text sent by the SDK; server dates become `now`. Throws INVALID_PARAM on anything else. */
export function parseEjson(text: string, now: number): Value {
  // Copying code would turn such a key into a prototype change; JSON.stringify never writes \u005f.
  if (text.includes('__proto__') || text.includes('\\u005f')) throw invalidParam('field name __proto__')
  let value: Value
  try {
    value = JSON.parse(text) as Value
  } catch {
    throw invalidParam('not JSON')
  }
  return text.includes('"$') ? decode(value, now) : value
}

/** Reads a row this store wrote itself. */
export function parseStored(text: string): Document {
  const value = JSON.parse(text) as Document
  return text.includes('"$') ? (decode(value, 0) as Document) : value
}

function plain(value: Value): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map((item) => plain(item) ?? null)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = plain(value[key])
  return copy
}

/** Writes a document as relaxed EJSON, which is both the stored form and what the SDK accepts back. */
export const stringifyEjson = (value: Value): string => JSON.stringify(plain(value))
