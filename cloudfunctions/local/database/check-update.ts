import { requestFailed } from '../errors'
import { checkQuery, unknownOperator } from './check-query'
import { isDocument, isOperatorObject, type Document, type Value } from './document'
import { PUSH_MODIFIERS, UPDATE_OPERATORS } from './operators'

/** A stored value has no operator in it, at any depth. */
export function checkStorable(value: Value): void {
  if (value instanceof RegExp) throw requestFailed('a regular expression cannot be stored')
  if (Array.isArray(value)) return value.forEach(checkStorable)
  if (!isDocument(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$')) throw unknownOperator(key)
    checkStorable(inner)
  }
}

/** A whole document to store; its id, if given, is a text or number. */
export function checkDocument(value: Value): asserts value is Document {
  if (!isDocument(value)) throw requestFailed('a document is an object')
  const id = value['_id']
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw requestFailed('_id must be a string or number')
  checkStorable(value)
}

function checkArrayOperand(operator: string, value: Value): void {
  if (isDocument(value) && Object.keys(value).some((key) => key.startsWith('$'))) {
    const allowed = operator === '$push' ? PUSH_MODIFIERS : new Set(['$each'])
    for (const key of Object.keys(value)) if (!allowed.has(key)) throw unknownOperator(key)
    checkStorable(value['$each'])
  } else checkStorable(value)
}

function checkOperand(operator: string, path: string, value: Value): void {
  if (path === '_id' || path.startsWith('_id.'))
    throw requestFailed(`${operator} would modify the immutable field '_id'`)
  if (path === '' || path.startsWith('$')) throw requestFailed(`invalid field path '${path}'`)
  if (operator === '$push' || operator === '$addToSet') checkArrayOperand(operator, value)
  else if (operator === '$pull') {
    if (isOperatorObject(value)) checkQuery({ value })
    else if (isDocument(value)) checkQuery(value)
  } else if (operator !== '$bit') checkStorable(value)
  if ((operator === '$inc' || operator === '$mul') && typeof value !== 'number') {
    throw requestFailed(`${operator} needs a number for '${path}'`)
  }
}

/** Throws when an update uses anything this cloud does not implement, or two operators on one path. */
export function checkUpdate(change: Value): asserts change is Document {
  if (!isDocument(change)) throw requestFailed('an update is an object')
  const paths: string[] = []
  for (const [operator, fields] of Object.entries(change)) {
    if (!UPDATE_OPERATORS.has(operator)) throw unknownOperator(operator)
    if (!isDocument(fields)) throw requestFailed(`${operator} needs an object`)
    for (const [path, value] of Object.entries(fields)) {
      checkOperand(operator, path, value)
      const clash = paths.find(
        (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
      )
      if (clash !== undefined)
        throw requestFailed(`Updating the path '${path}' would create a conflict at '${clash}'`)
      paths.push(path)
    }
  }
}
