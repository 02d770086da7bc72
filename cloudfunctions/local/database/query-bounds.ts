import { isDocument, isOperatorObject, type Document, type Value } from './document'
import { encodeTextPrefix, encodeValue, successor } from './index-key'

/** Encoded values `lo <= x < hi`, ascending. */
export interface Interval {
  lo: Buffer
  hi: Buffer
}

/** What a query demands of one path: one of a few values, or a value within an interval. */
export interface Bound {
  path: string
  points?: Buffer[]
  interval?: Interval
  /** Bounds with the same number must hold for one and the same array element. */
  element?: number
}

export interface QueryBounds {
  bounds: Bound[]
  /** True when the bounds say everything the query says. */
  complete: boolean
}

const isPoint = (value: Value): boolean =>
  value === null || typeof value === 'string' || isOrdered(value) || typeof value === 'boolean'

const isOrdered = (value: Value): value is number | string | Date =>
  typeof value === 'string' || value instanceof Date || (typeof value === 'number' && !Number.isNaN(value))

const distinct = (points: Buffer[]): Buffer[] =>
  [...new Map(points.map((point) => [point.toString('latin1'), point])).values()].sort((a, b) => a.compare(b))

/** Values of one type only: 1 is never less than 'a'. */
function bracket(value: Value): Interval {
  const type = Buffer.from([encodeValue(value).readUInt8(0)])
  return { lo: type, hi: successor(type) }
}

function comparison(operator: string, value: Value): Interval | undefined {
  if (!isOrdered(value)) return undefined
  const key = encodeValue(value)
  const all = bracket(value)
  if (operator === '$gt') return { ...all, lo: successor(key) }
  if (operator === '$gte') return { ...all, lo: key }
  if (operator === '$lt') return { ...all, hi: key }
  if (operator === '$lte') return { ...all, hi: successor(key) }
  return undefined
}

/** The literal text every match of an anchored regular expression begins with, or ''. */
export function literalPrefix(expression: RegExp): string {
  const { source, flags } = expression
  if (!source.startsWith('^') || /[imx]/.test(flags) || source.includes('|')) return ''
  let prefix = ''
  for (let i = 1; i < source.length; i++) {
    const char = source.charAt(i)
    if ('*?{'.includes(char)) return [...prefix].slice(0, -1).join('')
    const escaped = char === '\\' && /[^A-Za-z0-9]/.test(source.charAt(i + 1))
    if (!escaped && '\\.+^$()[]'.includes(char)) break
    prefix += escaped ? source.charAt(++i) : char
  }
  return prefix
}

function expressionBound(path: string, expression: RegExp): Bound | undefined {
  const prefix = literalPrefix(expression)
  if (prefix === '' || prefix.includes('\0')) return undefined
  const lo = encodeTextPrefix(prefix)
  return { path, interval: { lo, hi: successor(lo) } }
}

/** An element without the field is indexed as null, but does not make `{ 'list.field': null }` match. */
const pointsBound = (path: string, values: Value[]): QueryBounds => ({
  bounds: [{ path, points: distinct(values.map(encodeValue)) }],
  complete: !(path.includes('.') && values.includes(null)),
})

let elements = 0

function elementBounds(path: string, criteria: Document): Bound[] {
  const element = ++elements
  const inner = isOperatorObject(criteria)
    ? Object.entries(criteria).flatMap(
        ([operator, value]) => operatorBounds(path, operator, value, criteria).bounds,
      )
    : queryBounds(criteria).bounds.map((bound) => ({ ...bound, path: `${path}.${bound.path}` }))
  return inner.filter((bound) => bound.element === undefined).map((bound) => ({ ...bound, element }))
}

function operatorBounds(path: string, operator: string, value: Value, siblings: Document): QueryBounds {
  const none = { bounds: [], complete: false }
  if (operator === '$eq') return isPoint(value) ? pointsBound(path, [value]) : none
  if (operator === '$in' && Array.isArray(value) && value.every(isPoint)) return pointsBound(path, value)
  const interval = comparison(operator, value)
  if (interval) return { bounds: [{ path, interval }], complete: true }
  if (operator === '$all' && Array.isArray(value) && value.length > 0 && value.every(isPoint)) {
    return { bounds: [{ path, points: [encodeValue(value[0])] }], complete: false }
  }
  if (operator === '$elemMatch' && isDocument(value))
    return { bounds: elementBounds(path, value), complete: false }
  if (operator === '$regex' && siblings['$options'] === undefined) {
    const bound = value instanceof RegExp ? expressionBound(path, value) : undefined
    return { bounds: bound ? [bound] : [], complete: false }
  }
  return none
}

/** The interval that holds every value a bound allows. */
function hull(bound: Bound): Interval | undefined {
  const [first, last] = [bound.points?.[0], bound.points?.at(-1)]
  return first && last ? { lo: first, hi: successor(last) } : bound.interval
}

/** A path every branch of an $or limits is limited by all of them together; this serves paging after a key. */
function alternatives(branches: Value): Bound[] {
  if (!Array.isArray(branches) || branches.length === 0) return []
  const [first, ...others] = branches.map((branch) => (isDocument(branch) ? queryBounds(branch).bounds : []))
  const found = new Map<string, Bound>()
  for (const start of first ?? []) {
    const same = [start, ...others.map((bounds) => bounds.find((bound) => bound.path === start.path))]
    const hulls = same.map((bound) => bound && hull(bound))
    if (same.every((bound) => bound?.points)) {
      found.set(start.path, {
        path: start.path,
        points: distinct(same.flatMap((bound) => bound?.points ?? [])),
      })
    } else if (hulls.every((interval) => interval !== undefined)) {
      const lo = hulls.map((h) => h.lo).sort((a, b) => a.compare(b))[0]
      const hi = hulls
        .map((h) => h.hi)
        .sort((a, b) => a.compare(b))
        .at(-1)
      if (lo && hi) found.set(start.path, { path: start.path, interval: { lo, hi } })
    }
  }
  return [...found.values()]
}

/** Everything a query says that an ordered index can use, with `$and` flattened. */
export function queryBounds(query: Document): QueryBounds {
  const bounds: Bound[] = []
  let complete = true
  const add = (part: QueryBounds) => {
    bounds.push(...part.bounds)
    complete &&= part.complete
  }
  for (const [path, value] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(value))
      for (const part of value) add(isDocument(part) ? queryBounds(part) : { bounds: [], complete: false })
    else if (path === '$or') add({ bounds: alternatives(value), complete: false })
    else if (path.startsWith('$')) complete = false
    else if (isOperatorObject(value)) {
      for (const [operator, operand] of Object.entries(value))
        add(operatorBounds(path, operator, operand, value))
    } else if (value instanceof RegExp) {
      const bound = expressionBound(path, value)
      add({ bounds: bound ? [bound] : [], complete: false })
    } else if (isPoint(value)) add(pointsBound(path, [value]))
    else complete = false
  }
  return { bounds, complete }
}
