import { searchTextOf } from '@domain/organisation/search-keys'
import { command } from '@platform/cloud'
import { organisations, type Organisation } from '@platform/records/organisation'
import { find } from '@platform/store'
import type { UseCase } from './context'
import { rolesToGive } from './invitable'
import { startsWith } from './search'

const mostListed = 30

export const listInvitable: UseCase<'list-invitable'> = async ({ text }, { grants }) => {
  const typed = searchTextOf(text)
  const administrator = grants.some((grant) => grant.role === 'administrator')
  const found = administrator
    ? await searched(typed)
    : await ownAndBelow(grants.map((grant) => grant.organisationId))
  const listed = found
    .filter((organisation) => typed === '' || organisation.searchKeys.some((key) => key.startsWith(typed)))
    .map((organisation) => ({
      id: organisation._id,
      name: organisation.name,
      roles: rolesToGive(grants, organisation),
    }))
    .filter((organisation) => organisation.roles.length > 0)
  return { organisations: listed.slice(0, mostListed) }
}

const searched = (typed: string): Promise<Organisation[]> =>
  find(organisations, typed === '' ? {} : { searchKeys: startsWith(typed) }, { limit: mostListed })

async function ownAndBelow(ids: readonly string[]): Promise<Organisation[]> {
  const [own, below] = await Promise.all([
    find(organisations, { _id: command.in(ids) }, { limit: mostListed }),
    find(organisations, { parentId: command.in(ids) }, { limit: 1000 }),
  ])
  return [...own, ...below]
}
