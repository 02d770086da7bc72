import { requestFailed } from '../errors'
import { isDocument, type Value } from './document'
import { ACCUMULATORS, EXPRESSION_OPERATORS } from './operators'

/** Throws when an aggregation expression uses an operator outside the list. */
export function checkExpression(value: Value, allowed: ReadonlySet<string> = EXPRESSION_OPERATORS): void {
  if (Array.isArray(value)) return value.forEach((item) => checkExpression(item, allowed))
  if (!isDocument(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$') && !allowed.has(key)) throw requestFailed(`unknown operator: ${key}`)
    if (key === '$literal') continue
    checkExpression(inner, EXPRESSION_OPERATORS)
  }
}

/** Fields of $group, $bucket: each an accumulator over an expression, `_id` an expression. */
export function checkAccumulators(fields: Value): void {
  if (!isDocument(fields)) throw requestFailed('accumulators are an object')
  for (const [name, value] of Object.entries(fields)) {
    checkExpression(value, name === '_id' ? EXPRESSION_OPERATORS : ACCUMULATORS)
  }
}
