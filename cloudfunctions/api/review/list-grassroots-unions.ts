import { moveFrom } from '@domain/claim/transition'
import { searchTextOf } from '@domain/organisation/search-keys'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { reviewableClaim } from '../claim/claim-access'
import { rulesOf } from '@platform/call/claim-rules'
import type { UseCase } from '../shared/context'
import { startsWith } from '../shared/search'

const mostListed = 20

export const listGrassrootsUnions: UseCase<'list-grassroots-unions'> = async ({ claimId, text }, context) => {
  const { claim, hand } = await reviewableClaim(claimId, context)
  // Only who finds the union of an employer looks for one.
  if (moveFrom(rulesOf(claim).procedure, hand.step, 'assignUnion') === null) return refuse('notFound', {})
  const typed = searchTextOf(text)
  const named = typed === '' ? {} : { searchKeys: startsWith(typed) }
  const found = await find(organisations, { parentId: hand.organisationId, ...named }, { limit: mostListed })
  return {
    unions: found.flatMap(({ _id, kind, name }) => (kind === 'grassrootsUnion' ? [{ id: _id, name }] : [])),
  }
}
