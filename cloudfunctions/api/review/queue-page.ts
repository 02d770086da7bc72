import { command } from '@platform/store/cloud'
import { handsByDesk } from '@platform/records/desk-places'
import {
  queuedClaimFields,
  queuedClaims,
  queuedDeskFields,
  queuedDesks,
  type QueuedClaim,
} from '@platform/records/queued-claim'
import { countUpTo, find, type FindOptions } from '@platform/store/store'
import { filterFrom, type QueueList } from './queue-filter'

export type QueuePage = { found: QueuedClaim[]; next: string | null }

const orderOf = ({ key, order }: QueueList): NonNullable<FindOptions['orderBy']> => [[key, order]]

/**
 * A page of a list, by keyset on an index: the desks of the page, then their claims in one query by id. What a row shows changes with
 * every move, at every office that ever had the claim: kept on the desks, each move would write all of them.
 */
export async function queuePage(list: QueueList, after: string | null, most: number): Promise<QueuePage> {
  const window = { orderBy: orderOf(list), limit: most }
  if (list.key === 'holder.since') {
    const held = await find(queuedClaims, filterFrom(list, after), { ...window, fields: queuedClaimFields() })
    return { found: held, next: held.length === most ? (held.at(-1)?.holder?.since ?? null) : null }
  }
  const places = await find(queuedDesks, filterFrom(list, after), { ...window, fields: queuedDeskFields })
  const last = places.at(-1)
  return {
    found: await claimsAt(places),
    next: last && places.length === most ? last[list.key] : null,
  }
}

type Place = { _id: string; claimId: string; queueKey: string }

/** The claims of a page in its order, without one that has moved on since the page was read. */
async function claimsAt(places: readonly Place[]): Promise<QueuedClaim[]> {
  if (places.length === 0) return []
  const ids = places.map(({ claimId }) => claimId)
  const filter = { _id: command.in(ids) }
  const found = await find(queuedClaims, filter, { limit: ids.length, fields: queuedClaimFields() })
  const byId = new Map(found.map((claim) => [claim._id, claim]))
  return places.flatMap((place) => {
    const claim = byId.get(place.claimId)
    return claim && isStillAt(claim, place) ? [claim] : []
  })
}

const isStillAt = (claim: QueuedClaim, place: Place): boolean =>
  handsByDesk(claim).get(place._id)?.queueKey === place.queueKey

/** How many claims a list has, counted no further than `most`, on its index. */
export const countQueue = (list: QueueList, most: number): Promise<number> =>
  countUpTo(list.key === 'holder.since' ? queuedClaims : queuedDesks, filterFrom(list, null), {
    orderBy: orderOf(list),
    limit: most,
  })
