import { invitableRoles, organisationKindsOfRole, type GrantedRole } from '@domain/organisation/role'
import type { GrantRecord } from '@platform/records/account'
import type { Organisation } from '@platform/records/organisation'

/**
 * Roles that a holder of grants may give in an organisation: their own office, or an office right below it; the
 * administrator everywhere.
 */
export function rolesToGive(grants: readonly GrantRecord[], organisation: Organisation): GrantedRole[] {
  const roles = new Set<GrantedRole>()
  for (const grant of grants) {
    const own = grant.organisationId === organisation._id
    const below = grant.organisationId === organisation.parentId
    if (!own && !below && grant.role !== 'administrator') continue
    for (const role of invitableRoles[grant.role]) {
      const colleague = role === grant.role
      if (grant.role !== 'administrator' && colleague !== own) continue
      if (organisationKindsOfRole[role].includes(organisation.kind)) roles.add(role)
    }
  }
  return [...roles]
}
