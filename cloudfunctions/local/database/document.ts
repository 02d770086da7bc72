/** What a stored document may hold. RegExp appears only in queries. */
export type Value = null | undefined | boolean | number | string | Date | RegExp | Value[] | Document

export interface Document {
  [field: string]: Value
}

/** True for a plain embedded document, false for arrays, dates, regular expressions and scalars. */
export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp)

/** True for `{ $op: …, … }`: an object whose first key is an operator. */
export const isOperatorObject = (value: unknown): value is Document =>
  isDocument(value) && (Object.keys(value)[0]?.startsWith('$') ?? false)
