import { searchTextOf } from '@domain/organisation/search-keys'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { handOf } from '../claim/claim-desk'
import { reviewableClaim } from '../claim/claim-access'
import type { UseCase } from '../shared/context'
import { startsWith } from '../shared/search'

const mostListed = 20

export const listGrassrootsUnions: UseCase<'list-grassroots-unions'> = async ({ claimId, text }, context) => {
  const { claim, level } = await reviewableClaim(claimId, context)
  const hand = handOf(claim, level)
  if (!hand || level !== 'districtUnion') return refuse('notFound', {})
  const typed = searchTextOf(text)
  const named = typed === '' ? {} : { searchKeys: startsWith(typed) }
  const found = await find(organisations, { parentId: hand.organisationId, ...named }, { limit: mostListed })
  return {
    unions: found.flatMap(({ _id, kind, name }) => (kind === 'grassrootsUnion' ? [{ id: _id, name }] : [])),
  }
}
