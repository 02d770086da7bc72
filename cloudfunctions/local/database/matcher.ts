import { Context } from 'mingo'
import * as expressionOperators from 'mingo/operators/expression'
import * as queryOperators from 'mingo/operators/query'
import { Query } from 'mingo/query'
import { resolve } from 'mingo/util'
import type { Document } from './document'

/** mingo's $mod reads '3' and true as numbers; Mongo does not. */
function $mod(path: string, value: unknown) {
  const [divisor, remainder] = Array.isArray(value) ? (value as number[]) : []
  return (document: unknown): boolean => {
    const found: unknown = resolve(document as Document, path, { unwrapArray: true })
    const values: unknown[] = Array.isArray(found) ? found : [found]
    return values.some(
      (item) => typeof item === 'number' && Math.trunc(item) % Math.trunc(divisor ?? 0) === remainder,
    )
  }
}

const context = Context.init({
  query: { ...queryOperators, $mod } as unknown as NonNullable<Parameters<typeof Context.init>[0]>['query'],
  expression: expressionOperators as unknown as NonNullable<Parameters<typeof Context.init>[0]>['expression'],
})

/** Whether a document matches a checked query; undefined for the query everything matches. */
export function matcherOf(query: Document): ((document: Document) => boolean) | undefined {
  if (Object.keys(query).length === 0) return undefined
  const compiled = new Query(query, { context })
  return (document) => compiled.test(document)
}
