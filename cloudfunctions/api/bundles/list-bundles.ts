import type { BundleView } from '@contract/roster-calls'
import { cents } from '@domain/money'
import { Day } from '@domain/calendar/day'
import { organisations } from '@platform/records/organisation'
import { bundles, type Bundle } from '@platform/records/roster'
import { command } from '@platform/store/cloud'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { seatOf } from '../shared/seat'
import type { UseCase } from '../shared/context'
import { bundlingsOf } from './bundling'
import { waitingFor } from './waiting-claims'

const pageSize = 20

/** Bundles by keyset on an index; what waits is looked up with the first page alone. */
export const listBundles: UseCase<'list-bundles'> = async ({ organisationId, after }, context) => {
  const grant = seatOf(context, organisationId)
  if (!grant) return refuse('notAllowed', {})
  const own = bundlingsOf(grant)
  const office = own.length > 0 ? 'organisationId' : 'toOrganisationId'
  const found = await find(
    bundles,
    { [office]: grant.organisationId, ...(after === null ? {} : { listKey: command.lt(after) }) },
    { orderBy: [['listKey', 'desc']], limit: pageSize },
  )
  const names = await namesOf(found)
  return {
    bundles: found.map((bundle) => viewOf(bundle, names.get(bundle.organisationId) ?? '')),
    next: found.length === pageSize ? (found.at(-1)?.listKey ?? null) : null,
    waiting:
      after === null
        ? await Promise.all(own.map((bundling) => waitingFor(bundling, grant, context.today)))
        : [],
  }
}

async function namesOf(found: readonly Bundle[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(found.map(({ organisationId }) => organisationId))]
  if (ids.length === 0) return new Map()
  const known = await find(organisations, { _id: command.in(ids) }, { limit: ids.length })
  return new Map(known.map(({ _id, name }) => [_id, name]))
}

const viewOf = (
  { _id, packId, measureId, number, claims, day, late, at }: Bundle,
  organisationName: string,
): BundleView => ({
  id: _id,
  organisationName,
  packId,
  measureId,
  number,
  claims: claims.length,
  persons: claims.reduce((sum, { count }) => sum + count, 0),
  payable: cents(claims.reduce((sum, { payable }) => sum + payable, 0)),
  day: Day.parse(day),
  late,
  at,
})
