import { ID_INDEX, type Index } from './collection'
import { invert, successor } from './index-key'
import type { Bound, Interval, QueryBounds } from './query-bounds'

export type Sort = { path: string; descending: boolean }[]

export interface Plan {
  index: Index
  /** Half-open ranges of index keys, in key order. */
  ranges: Interval[]
  /** Each range by itself yields rows in the wanted order (backwards when `reverse`). */
  ordered: boolean
  reverse: boolean
  /** The ranges hold exactly the matching rows: nothing is left to test. */
  exact: boolean
}

const MOST_RANGES = 1000

interface Choice {
  points?: Buffer[]
  interval?: Interval
  used: Bound[]
}

const tighter = (intervals: Interval[]): Interval | undefined => {
  const lo = intervals
    .map((i) => i.lo)
    .sort((a, b) => a.compare(b))
    .at(-1)
  const hi = intervals.map((i) => i.hi).sort((a, b) => a.compare(b))[0]
  return lo && hi ? { lo, hi } : undefined
}

/**
 * What to use of all bounds on one index field. On an array field each bound may be met by a different
 * element, so they must not be intersected unless one $elemMatch binds them together.
 */
function choose(bounds: Bound[], isMany: boolean, element: number | undefined, mustShare: boolean): Choice {
  const usable = mustShare ? bounds.filter((b) => b.element !== undefined && b.element === element) : bounds
  const points = usable
    .filter((b) => b.points)
    .sort((a, b) => (a.points?.length ?? 0) - (b.points?.length ?? 0))[0]
  if (points?.points) return { points: points.points, used: [points] }
  const intervals = usable.filter((b) => b.interval)
  const first = intervals.find((b) => b.element !== undefined) ?? intervals[0]
  if (!first) return { used: [] }
  const together = !isMany
    ? intervals
    : first.element === undefined
      ? [first]
      : intervals.filter((b) => b.element === first.element)
  const interval = tighter(together.flatMap((b) => b.interval ?? []))
  return interval ? { interval, used: together } : { used: [] }
}

const direct = (interval: Interval, descending: boolean): Interval =>
  descending ? { lo: successor(invert(interval.hi)), hi: successor(invert(interval.lo)) } : interval

const within = (prefix: Buffer): Interval =>
  prefix.length === 0
    ? { lo: Buffer.alloc(0), hi: Buffer.alloc(64, 0xff) }
    : { lo: prefix, hi: successor(prefix) }

/** Whether the index, from field `from` on, yields `sort` forwards or backwards. */
function servesSort(index: Index, from: number, sort: Sort): { ordered: boolean; reverse: boolean } {
  const tail = index.fields.slice(from, from + sort.length)
  const fits =
    tail.length === sort.length && sort.every((s, i) => s.path === tail[i]?.path && !index.many[from + i])
  const turned = sort.map((s, i) => s.descending !== tail[i]?.descending)
  if (!fits || new Set(turned).size > 1) return { ordered: false, reverse: false }
  return { ordered: true, reverse: turned[0] === true }
}

function planWith(index: Index, query: QueryBounds, sort: Sort): (Plan & { score: number }) | undefined {
  let prefixes = [Buffer.alloc(0)]
  let interval: Interval | undefined
  let equal = 0
  let element: number | undefined
  const used = new Set<Bound>()
  const fixed = new Set<string>()
  for (const [i, field] of index.fields.entries()) {
    const isMany = index.many[i] === true
    const mustShare = isMany && index.many.slice(0, i).some(Boolean)
    const choice = choose(
      query.bounds.filter((b) => b.path === field.path),
      isMany,
      element,
      mustShare,
    )
    const points =
      choice.points && prefixes.length * choice.points.length <= MOST_RANGES ? choice.points : undefined
    if (choice.interval) interval = direct(choice.interval, field.descending)
    if (points) {
      const keys = points.map((point) => (field.descending ? invert(point) : point))
      prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
      if (points.length === 1 && !isMany) fixed.add(field.path)
      equal++
    }
    if (points || interval) for (const bound of choice.used) used.add(bound)
    if (isMany) element = choice.used[0]?.element
    if (!points) break
  }
  const wanted = sort.filter((s) => !fixed.has(s.path))
  const { ordered, reverse } = servesSort(index, equal, wanted)
  const score = equal * 10 + (interval ? 6 : 0) + (ordered && wanted.length > 0 ? 4 : 0)
  if (score === 0) return undefined
  const ranges = prefixes.map((prefix) =>
    interval
      ? { lo: Buffer.concat([prefix, interval.lo]), hi: Buffer.concat([prefix, interval.hi]) }
      : within(prefix),
  )
  ranges.sort((a, b) => a.lo.compare(b.lo))
  const exact = query.complete && used.size === query.bounds.length
  return {
    index,
    ranges,
    ordered,
    reverse,
    exact,
    score: index.unique && equal === index.fields.length ? 1000 : score,
  }
}

/** The best index for a query and order, or undefined when every row must be read. */
export function plan(indexes: readonly Index[], query: QueryBounds, sort: Sort): Plan | undefined {
  let best: (Plan & { score: number }) | undefined
  for (const index of [ID_INDEX, ...indexes]) {
    const candidate = planWith(index, query, sort)
    if (candidate && (!best || candidate.score > best.score)) best = candidate
  }
  return best
}
