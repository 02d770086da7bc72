import type { CloudError } from '../errors'
import { requestFailed } from '../errors'
import { checkExpression } from './check-expression'
import { isDocument, isOperatorObject, type Document, type Value } from './document'
import { LOGICAL_OPERATORS, QUERY_OPERATORS } from './operators'

export const unknownOperator = (name: string): CloudError => requestFailed(`unknown operator: ${name}`)

const needsList = (operator: string, value: Value) => {
  if (!Array.isArray(value)) throw requestFailed(`${operator} needs an array`)
}

function checkOperand(operator: string, value: Value, siblings: Document): void {
  if (!QUERY_OPERATORS.has(operator)) throw unknownOperator(operator)
  if (operator === '$in' || operator === '$nin' || operator === '$all') {
    needsList(operator, value)
    for (const item of value as Value[]) if (isOperatorObject(item)) checkOperators(item)
  }
  if (
    operator === '$mod' &&
    !(Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number'))
  ) {
    throw requestFailed('$mod needs two numbers')
  }
  if (operator === '$size' && typeof value !== 'number') throw requestFailed('$size needs a number')
  if (operator === '$elemMatch') {
    if (!isDocument(value)) throw requestFailed('$elemMatch needs an object')
    if (isOperatorObject(value) && !Object.keys(value).some((key) => LOGICAL_OPERATORS.has(key)))
      checkOperators(value)
    else checkQuery(value)
  }
  if (operator === '$not') {
    if (value instanceof RegExp) return
    if (!isOperatorObject(value)) throw requestFailed('$not needs an operator')
    checkOperators(value)
  }
  if (operator === '$options' && siblings['$regex'] === undefined)
    throw requestFailed('$options needs $regex')
}

function checkOperators(operators: Document): void {
  for (const [operator, value] of Object.entries(operators)) checkOperand(operator, value, operators)
}

/** Throws when a query uses anything this cloud does not implement. */
export function checkQuery(query: Value): asserts query is Document {
  if (!isDocument(query)) throw requestFailed('a query is an object')
  for (const [field, value] of Object.entries(query)) {
    if (LOGICAL_OPERATORS.has(field)) {
      needsList(field, value)
      for (const part of value as Value[]) checkQuery(part)
    } else if (field === '$expr') checkExpression(value)
    else if (field.startsWith('$')) throw unknownOperator(field)
    else if (isOperatorObject(value)) checkOperators(value)
  }
}
