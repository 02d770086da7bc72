import { groupsOfRole, type CallerGroup, type CityPeople } from '@domain/organisation/duties'
import { roleOf } from '@domain/organisation/offices'
import { changchunPeople } from '@domain/packs/changchun-2023/duties'

/** The offices, roles and duties of the city that this app is for. */
export const city: CityPeople = changchunPeople

/** What a role is called. One that this version of the app does not know yet has no name of its own. */
export const roleName = (id: string): string => roleOf(city.offices, id)?.roleName ?? '工作人员'

/** Whether a role belongs to a group that calls and desks are for. */
export const isInGroup = (role: string, group: CallerGroup): boolean =>
  groupsOfRole(city, role).includes(group)
