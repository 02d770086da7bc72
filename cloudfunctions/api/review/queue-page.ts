import { command } from '@platform/store/cloud'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { desks } from '@platform/records/desk'
import { deskPlacesOf } from '@platform/records/desk-places'
import { countUpTo, find, type FindOptions } from '@platform/store/store'
import { filterFrom, type QueueList } from './queue-filter'

export type QueuePage = { found: ClaimRecord[]; next: string | null }

const orderOf = ({ key, order }: QueueList): NonNullable<FindOptions['orderBy']> => [[key, order]]

/**
 * A page of a list, by keyset on an index: the desks of the page, then their claims in one query by id. What a row shows changes with
 * every move, at every office that ever had the claim: kept on the desks, each move would write all of them.
 */
export async function queuePage(list: QueueList, after: string | null, most: number): Promise<QueuePage> {
  const window = { orderBy: orderOf(list), limit: most }
  if (list.key === 'holder.since') {
    const held = await find(claims, filterFrom(list, after), window)
    return { found: held, next: held.length === most ? (held.at(-1)?.holder?.since ?? null) : null }
  }
  const places = await find(desks, filterFrom(list, after), window)
  const last = places.at(-1)
  return {
    found: await claimsAt(places),
    next: last && places.length === most ? last[list.key] : null,
  }
}

/** The claims of a page in its order, without one that has moved on since the page was read. */
async function claimsAt(
  places: readonly { _id: string; claimId: string; queueKey: string }[],
): Promise<ClaimRecord[]> {
  if (places.length === 0) return []
  const ids = places.map(({ claimId }) => claimId)
  const found = await find(claims, { _id: command.in(ids) }, { limit: ids.length })
  const byId = new Map(found.map((claim) => [claim._id, claim]))
  return places.flatMap(({ _id, claimId, queueKey }) => {
    const claim = byId.get(claimId)
    const isThere = claim && deskPlacesOf(claim).some((now) => now._id === _id && now.queueKey === queueKey)
    return isThere ? [claim] : []
  })
}

/** How many claims a list has, counted no further than `most`, on its index. */
export const countQueue = (list: QueueList, most: number): Promise<number> =>
  countUpTo(list.key === 'holder.since' ? claims : desks, filterFrom(list, null), {
    orderBy: orderOf(list),
    limit: most,
  })
