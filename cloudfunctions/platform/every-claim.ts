import { command } from './cloud'
import { claims, type ClaimRecord } from './records/claim'
import { find } from './store'

const pageSize = 200

/** Every claim, by id, a page at a time: memory does not grow with their number. */
export async function* everyClaim(): AsyncGenerator<ClaimRecord> {
  for (let after = ''; ;) {
    const page = await find(
      claims,
      { _id: command.gt(after) },
      { orderBy: [['_id', 'asc']], limit: pageSize },
    )
    yield* page
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last._id
  }
}
