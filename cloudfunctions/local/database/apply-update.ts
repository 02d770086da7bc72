import { update as applyOperators } from 'mingo/updater'
import { requestFailed } from '../errors'
import { isDocument, type Document, type Value } from './document'
import { parseStored, stringifyEjson } from './ejson'

const NEEDS_NUMBER = new Set(['$inc', '$mul'])
const NEEDS_ARRAY = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop'])

/** Mongo refuses to build a path through a value that is not a document; mingo would do it, or do nothing. */
function valueAt(document: Document, path: string): Value {
  const names = path.split('.')
  let at: Value = document
  for (const [i, name] of names.entries()) {
    if (at === undefined) return undefined
    if (Array.isArray(at) && /^\d+$/.test(name)) at = at[Number(name)]
    else if (isDocument(at)) at = Object.hasOwn(at, name) ? at[name] : undefined
    else {
      const parent = JSON.stringify({ [names[i - 1] ?? '']: at })
      throw requestFailed(`Cannot create field '${name}' in element ${parent}`)
    }
  }
  return at
}

function checkTargets(document: Document, change: Document): void {
  for (const [operator, fields] of Object.entries(change)) {
    if (!isDocument(fields) || operator === '$unset') continue
    for (const path of Object.keys(fields)) {
      if (path.includes('$')) continue
      const value = valueAt(document, path)
      if (value === undefined) continue
      if (NEEDS_NUMBER.has(operator) && typeof value !== 'number') {
        throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type: '${path}'`)
      }
      if (NEEDS_ARRAY.has(operator) && !Array.isArray(value)) {
        throw requestFailed(`The field '${path}' must be an array for ${operator}`)
      }
    }
  }
}

const POSITIONAL = /\.\$(\.|$)/

const isPositional = (change: Document) =>
  Object.values(change).some(
    (fields) => isDocument(fields) && Object.keys(fields).some((path) => POSITIONAL.test(path)),
  )

/** A new document with the update operators applied; the given one stays as it is. */
export function applyUpdate(document: Document, change: Document, query: Document = {}): Document {
  checkTargets(document, change)
  const copy = parseStored(stringifyEjson(document))
  try {
    applyOperators(copy, change, [], isPositional(change) ? query : {}, { cloneMode: 'deep' })
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
  return copy
}
