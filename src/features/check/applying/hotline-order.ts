import type { Facts } from '@domain/policy/pack/condition'
import type { Hotline } from '@domain/policy/pack/measure'

const mostShown = 3

/** The numbers to show at once, the person's own district first, and the rest to fold away. */
export function hotlinesFor(
  hotlines: readonly Hotline[],
  facts: Facts,
): { first: readonly Hotline[]; rest: readonly Hotline[] } {
  const own = hotlines.filter(
    ({ district }) => district !== undefined && district === facts.enterpriseDistrict,
  )
  const general = hotlines.filter(({ district }) => district === undefined)
  const shown = [...own, ...general].slice(0, mostShown)
  const first = shown.length > 0 ? shown : hotlines.slice(0, mostShown)
  return { first, rest: hotlines.filter((hotline) => !first.includes(hotline)) }
}
