import { roleOf } from '@domain/organisation/offices'
import type { GrantedRole } from '@domain/organisation/role'
import { city, isInGroup } from '@platform/store/city'
import type { GrantRecord } from '@platform/records/account'
import type { Organisation } from '@platform/records/organisation'

/**
 * Roles that a holder of grants may give in an organisation, by the city's offices: their own office, or an office right below
 * it; the administrator everywhere.
 */
export function rolesToGive(grants: readonly GrantRecord[], organisation: Organisation): GrantedRole[] {
  const roles = new Set<GrantedRole>()
  for (const grant of grants) {
    const administers = isInGroup(grant.role, 'administrator')
    const own = grant.organisationId === organisation._id
    const below = grant.organisationId === organisation.parentId
    if (!own && !below && !administers) continue
    for (const id of roleOf(city.offices, grant.role)?.invites ?? []) {
      const colleague = id === grant.role
      if (!administers && colleague !== own) continue
      if (roleOf(city.offices, id)?.organisationKinds.includes(organisation.kind)) roles.add(id)
    }
  }
  return [...roles]
}
