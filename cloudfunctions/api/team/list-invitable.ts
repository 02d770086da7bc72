import { searchTextOf } from '@domain/organisation/search-keys'
import { isInGroup } from '@platform/store/city'
import { command } from '@platform/store/cloud'
import { organisations, type Organisation } from '@platform/records/organisation'
import { find } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { rolesToGive } from './invitable'
import { startsWith } from '../shared/search'

const mostListed = 30

export const listInvitable: UseCase<'list-invitable'> = async ({ text }, { grants }) => {
  const typed = searchTextOf(text)
  const named = typed === '' ? {} : { searchKeys: startsWith(typed) }
  const administrator = grants.some(({ role }) => isInGroup(role, 'administrator'))
  const found = administrator
    ? await find(organisations, named, { limit: mostListed })
    : await ownAndBelow(
        grants.map((grant) => grant.organisationId),
        named,
      )
  const listed = found
    .map((organisation) => ({
      id: organisation._id,
      name: organisation.name,
      roles: rolesToGive(grants, organisation),
    }))
    .filter((organisation) => organisation.roles.length > 0)
  return { organisations: listed.slice(0, mostListed) }
}

/** The name is part of the query: a district has more unions than could be read and looked through. */
async function ownAndBelow(ids: readonly string[], named: object): Promise<Organisation[]> {
  const [own, below] = await Promise.all([
    find(organisations, { _id: command.in(ids), ...named }, { limit: mostListed }),
    find(organisations, { parentId: command.in(ids), ...named }, { limit: mostListed }),
  ])
  return [...own, ...below]
}
