import { command } from '@platform/store/cloud'
import { accounts, activeGrants } from '@platform/records/account'
import { foundingGiver, invitations, organisations, type Organisation } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { find, findById } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { isOpen } from './invitation'
import { rolesToGive } from './invitable'

const mostListed = 100

export const listInvitations: UseCase<'list-invitations'> = async ({ organisationId }, context) => {
  const { account, grants, now } = context
  const organisation = await findById(organisations, organisationId)
  const roles = organisation ? rolesToGive(grants, organisation) : []
  if (!organisation || roles.length === 0) return refuse('notFound', {})
  const found = await find(
    invitations,
    { organisationId, expiresAt: command.gt(now.toISOString()), usedBy: null },
    { orderBy: [['expiresAt', 'asc']], limit: mostListed },
  )
  const open = found.filter((invitation) => isOpen(invitation, now) && roles.includes(invitation.role))
  const stillGive = await rolesOfGivers(
    open.map(({ createdBy }) => createdBy),
    organisation,
    now,
  )
  return {
    invitations: open
      .filter(
        ({ createdBy, role }) => createdBy === foundingGiver || stillGive.get(createdBy)?.includes(role),
      )
      .map(({ _id, role, displayName, expiresAt, createdBy }) => ({
        id: _id,
        role,
        displayName,
        expiresAt,
        yours: createdBy === account._id,
      })),
  }
}

/** An invitation ends with the role of who gave it. */
async function rolesOfGivers(givers: readonly string[], organisation: Organisation, now: Date) {
  if (givers.length === 0) return new Map<string, string[]>()
  const found = await find(accounts, { _id: command.in([...new Set(givers)]) }, { limit: mostListed })
  return new Map<string, string[]>(
    found.map((giver) => [giver._id, rolesToGive(activeGrants(giver, now), organisation)]),
  )
}
