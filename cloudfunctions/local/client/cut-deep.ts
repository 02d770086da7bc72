/** A function can be handed no more: copying what is nested a few thousand levels deep overflows the stack. */
const deepest = 500

/** The same value, in which what lies deeper than any function could be handed is null. It is still far too deep for honest input. */
export function cutDeep(value: unknown): unknown {
  let level: unknown[] = [value]
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) level = level.flatMap(inside)
  for (const holder of level)
    if (typeof holder === 'object' && holder !== null)
      for (const name of Object.keys(holder))
        Object.defineProperty(holder, name, {
          value: null,
          enumerable: true,
          writable: true,
          configurable: true,
        })
  return value
}

const inside = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []
