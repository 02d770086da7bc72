import { scrub, withoutIdNumbers } from '../log/scrub'

/**
 * Fields whose purpose is to carry a number of a person: they are sealed, hashed or only compared, never kept as they came. Rows and
 * files of the bank are scrubbed where a word of them is written down, a form or a row of a roster where it is known which kind each
 * of its fields is.
 */
const personal =
  'name idNumber phone form cardNumber cardNumberAgain account search text code phoneCode creditCode rows values value sameForAll contentBase64'.split(
    ' ',
  )
/** Names of records and of their parts. What they name must exist, so nothing can be written into them. */
const naming = 'id originalsSeen stands apart fields after before permit'.split(' ')
const isLeft = (field: string): boolean =>
  personal.includes(field) || naming.includes(field) || /Ids?$/.test(field)

/** Serials of tickets are long numbers of their own: only what is an ID number goes. */
const ruleOf = (field: string): ((text: string) => string) => (field === 'number' ? withoutIdNumbers : scrub)

/** What came in a call, without the personal numbers that people write into texts: whatever is kept, told or logged of it begins here. */
export function scrubInput(value: unknown, field = ''): unknown {
  if (isLeft(field)) return value
  if (typeof value === 'string') return ruleOf(field)(value)
  if (Array.isArray(value)) return value.map((part) => scrubInput(part, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, scrubInput(part, name)]))
}
