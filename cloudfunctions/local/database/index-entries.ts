import { requestFailed } from '../errors'
import { isDocument, type Document, type Value } from './document'
import { EMPTY_ARRAY, encodeValue, invert, type IndexValue } from './index-key'

export interface IndexField {
  path: string
  descending: boolean
}

interface Position {
  at: IndexValue
  rest: readonly string[]
  /** Already an array element: an array inside it is a value, not a list to unfold. */
  final: boolean
  many: boolean
}

const isIndexNumber = (name: string | undefined): boolean => name !== undefined && /^\d+$/.test(name)

/** Follows the path through embedded documents up to its end or the first array. */
function advance(position: Position): Position {
  let { at, rest } = position
  while (rest.length > 0) {
    const [name, ...tail] = rest
    if (name === undefined) break
    if (Array.isArray(at) && isIndexNumber(name)) at = at[Number(name)]
    else if (Array.isArray(at) && !position.final) break
    else if (isDocument(at) && Object.hasOwn(at, name)) at = at[name]
    else return { ...position, at: undefined, rest: [] }
    rest = tail
  }
  return { ...position, at, rest }
}

const stopsAtArray = (p: Position): p is Position & { at: Value[] } => Array.isArray(p.at) && !p.final

function unfold(positions: Position[]): { values: IndexValue[]; many: boolean[] }[] {
  const reached = positions.map(advance)
  const array = reached.find(stopsAtArray)?.at
  if (!array) return [{ values: reached.map((p) => p.at), many: reached.map((p) => p.many) }]
  if (reached.some((p) => stopsAtArray(p) && p.at !== array))
    throw requestFailed('cannot index parallel arrays')
  const items: IndexValue[] = array.length > 0 ? array : [EMPTY_ARRAY]
  return items.flatMap((item) =>
    unfold(
      reached.map((p) => {
        if (!stopsAtArray(p)) return p
        if (p.rest.length === 0) return { at: item, rest: [], final: true, many: true }
        return {
          at: isDocument(item) ? item : undefined,
          rest: isDocument(item) ? p.rest : [],
          final: !isDocument(item),
          many: true,
        }
      }),
    ),
  )
}

/** The keys a document has in an index (several when a field holds an array) and which fields were arrays. */
export function indexEntries(
  document: Document,
  fields: readonly IndexField[],
): { keys: Buffer[]; many: boolean[] } {
  const start = fields.map((field) => ({
    at: document,
    rest: field.path.split('.'),
    final: false,
    many: false,
  }))
  const unfolded = unfold(start)
  const keys = new Map<string, Buffer>()
  const many = fields.map(() => false)
  for (const tuple of unfolded) {
    const key = Buffer.concat(
      tuple.values.map((value, i) =>
        fields[i]?.descending ? invert(encodeValue(value)) : encodeValue(value),
      ),
    )
    keys.set(key.toString('latin1'), key)
    tuple.many.forEach((isMany, i) => (many[i] ||= isMany))
  }
  return { keys: [...keys.values()], many }
}
