import { groupsOfRole, type CallerGroup, type CityPeople } from '@domain/organisation/duties'
import { roleOf } from '@domain/organisation/offices'
import { changchunPeople } from '@domain/packs/changchun-2023/duties'

/** The offices, roles and duties of the city that this environment serves. */
export const city: CityPeople = changchunPeople

/** Whether the city knows a role. A stored grant of another gives nothing. */
export const isRoleHere = (id: string): boolean => roleOf(city.offices, id) !== null

/** Whether a role belongs to a group that calls are for. */
export const isInGroup = (role: string, group: CallerGroup): boolean =>
  groupsOfRole(city, role).includes(group)
