import { command } from '../store/cloud'
import { claims, type ClaimRecord } from '../records/claim'
import { find, type Collection } from '../store/store'

const pageSize = 200

/** Every document of a collection, by id, a page at a time: memory does not grow with their number. */
export async function* everyPage<T extends { _id: string }>(
  collection: Collection<T>,
  size = pageSize,
): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const page = await find(
      collection,
      { _id: command.gt(after) },
      { orderBy: [['_id', 'asc']], limit: size },
    )
    const last = page.at(-1)
    if (!last) return
    yield page
    if (page.length < size) return
    after = last._id
  }
}

/** The same, one after the other. */
export async function* every<T extends { _id: string }>(collection: Collection<T>): AsyncGenerator<T> {
  for await (const page of everyPage(collection)) yield* page
}

export const everyClaim = (): AsyncGenerator<ClaimRecord> => every(claims)
