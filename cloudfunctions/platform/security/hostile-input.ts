/** Deeper than any call of the contract goes by far. */
const deepest = 24
/** As many values as the largest honest call has, ten times over. */
const mostValues = 40_000
/** Characters of all texts and names together: a bank's file, sent inside a call, is the most. */
const mostCharacters = 2_400_000

/** Names by which code that copies or merges objects can be made to change what all objects share. */
const unsafeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const longestField = 120

/**
 * Where an input holds what no phone of ours sends and no code of ours should meet: unsafe names, too deep or too much of it, texts
 * with null bytes or halves of characters, numbers that are none. Null when there is nothing of the kind. Looks at it without
 * recursion, so that depth cannot hurt, and before anything else does.
 */
export function hostileField(input: unknown): string | null {
  const waiting: Place[] = [{ value: input, field: 'input', depth: 0 }]
  let values = 0
  let characters = 0
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, field, depth } = place
    values += 1
    if (typeof value === 'string') characters += value.length
    if (values > mostValues || characters > mostCharacters || depth > deepest) return shown(field)
    if (isPlain(value)) {
      for (const [name, inner] of Object.entries(value)) {
        characters += name.length
        const within = field === 'input' ? name : `${field}.${name}`
        if (unsafeNames.has(name) || !isWholeText(name)) return shown(within)
        if (waiting.length > mostValues) return shown(field)
        waiting.push({ value: inner, field: within.slice(0, longestField), depth: depth + 1 })
      }
    } else if (!isHarmless(value)) return shown(field)
  }
  return null
}

type Place = { value: unknown; field: string; depth: number }

/** What goes back into an answer: no longer than a name, and nothing of it that could not be sent. */
const shown = (field: string): string => {
  const cut = field.slice(0, longestField)
  return isWholeText(cut) ? cut : 'input'
}

/** An array, or an object that nobody gave another prototype. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function isHarmless(value: unknown): boolean {
  if (typeof value === 'string') return isWholeText(value)
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || value === undefined || typeof value === 'boolean'
}

/** No null byte, and no half of a pair of code units: neither survives the way into the database and back. */
const isWholeText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text)
