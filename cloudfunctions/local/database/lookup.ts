import type { Catalog } from './catalog'
import { isDocument, type Document, type Value } from './document'
import { stringifyEjson } from './ejson'
import { find } from './find'

const textOf = (value: Value): string => (typeof value === 'string' ? value : '')

function valuesAt(value: Value, names: string[]): Value[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, names))
  const [name, ...rest] = names
  if (name === undefined) return [value ?? null]
  return isDocument(value) ? valuesAt(value[name], rest) : [null]
}

/** $lookup by equal fields: one indexed search for each distinct value instead of a pass over the other collection. */
export function lookupByField(catalog: Catalog, documents: Document[], lookup: Document): Document[] {
  const target = catalog.get(textOf(lookup['from']))
  const local = textOf(lookup['localField']).split('.')
  const foreign = textOf(lookup['foreignField'])
  const as = textOf(lookup['as'])
  const known = new Map<string, Document[]>()
  return documents.map((document) => {
    const values = valuesAt(document, local)
    const key = stringifyEjson(values)
    const found = known.get(key) ?? find(target, { [foreign]: { $in: values } }).map((row) => row.document)
    known.set(key, found)
    return { ...document, [as]: found }
  })
}
