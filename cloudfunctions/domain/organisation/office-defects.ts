import { CityOffices, officeKindOf, roleOf } from './offices'

/** What is wrong with the offices of a city: ids are unique, and every kind and role that one names exists. Empty: sound. */
export function officeDefects(offices: CityOffices): string[] {
  const shape = CityOffices.safeParse(JSON.parse(JSON.stringify(offices)))
  if (!shape.success) return [`shape: ${shape.error.message}`]
  const { kinds, roles } = offices
  const twice = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place)
  const noKind = (id: string) => (officeKindOf(offices, id) ? [] : [`no kind ${id}`])
  return [
    ...twice(kinds.map(({ id }) => id)).map((id) => `kind ${id} twice`),
    ...twice(roles.map(({ id }) => id)).map((id) => `role ${id} twice`),
    ...kinds.flatMap(({ above }) => above.flatMap(noKind)),
    ...roles.flatMap(({ organisationKinds }) => organisationKinds.flatMap(noKind)),
    ...roles.flatMap(({ invites }) =>
      invites.flatMap((id) => (roleOf(offices, id) ? [] : [`no role ${id}`])),
    ),
  ]
}
