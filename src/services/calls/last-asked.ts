/**
 * Of several askings of one thing only the answer to the last one counts: an older one that arrives after it is dropped.
 *
 * ```ts
 * const ask = lastAsked()
 * const isLast = ask()
 * const rows = await call('list-my-claims', {})
 * if (isLast()) show(rows)
 * ```
 */
export function lastAsked(): () => () => boolean {
  let last = 0
  return () => {
    const mine = ++last
    return () => mine === last
  }
}
