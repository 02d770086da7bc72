import { officeKindOf, roleOf, standsAbove, type CityOffices, type OfficeKind } from '../organisation/offices'
import type { Procedure } from '../procedure/procedure'

/** The offices of a city and the ways on which claims go through them. */
export type Ways = { offices: CityOffices; procedures: readonly Pick<Procedure, 'steps'>[] }

const kindsOf = (offices: CityOffices, role: string): OfficeKind[] =>
  (roleOf(offices, role)?.organisationKinds ?? []).flatMap((kind) => officeKindOf(offices, kind) ?? [])

/** Whether there is one office of a role in the city. */
export function isOfCity(offices: CityOffices, role: string): boolean {
  const kinds = kindsOf(offices, role)
  return kinds.length > 0 && kinds.every(({ scope }) => scope === 'city')
}

/** Whether offices of one role stand right below those of another. */
const isBelow = (offices: CityOffices, below: string, above: string): boolean =>
  kindsOf(offices, below).some((lower) =>
    kindsOf(offices, above).some((higher) => standsAbove(offices, higher.id, lower.id)),
  )

/** The roles of the offices that have a claim before a role has it, in the order of its way. */
const before = (procedures: Ways['procedures'], role: string): string[] =>
  procedures.flatMap(({ steps }) => {
    const own = steps.findIndex(({ office }) => office.role === role)
    return steps.slice(0, Math.max(own, 0)).map(({ office }) => office.role)
  })

/**
 * Roles whose figures an office may see summed, the lowest first. An office that stands right above others sees those that belong to
 * it; one of which the city has only one sees all that stand below it, at whatever distance, and all that claims come to it from.
 */
export function rolesBelow({ offices, procedures }: Ways, role: string): string[] {
  const works = offices.roles.filter(({ workName }) => workName !== null).map(({ id }) => id)
  const rightBelow = (above: string) => works.filter((one) => isBelow(offices, one, above))
  if (!isOfCity(offices, role)) return rightBelow(role)
  const found = new Set(before(procedures, role).filter((one) => works.includes(one)))
  for (let lower = [role]; lower.length > 0;) {
    lower = lower.flatMap(rightBelow).filter((one) => !found.has(one))
    for (const one of lower) found.add(one)
  }
  found.delete(role)
  return [...found]
}

/** Whether offices of a role belong to one of several above them, which then sees theirs together. */
export const belongToOne = (offices: CityOffices, role: string): boolean =>
  offices.roles.some(({ id }) => !isOfCity(offices, id) && isBelow(offices, role, id))
