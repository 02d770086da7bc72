import { command } from './cloud'
import { claims, type ClaimRecord } from './records/claim'
import { paymentBatches, type PaymentBatch } from './records/payment'
import { find, type Collection } from './store'

const pageSize = 200

/** Every document of a collection, by id, a page at a time: memory does not grow with their number. */
async function* every<T extends { _id: string }>(collection: Collection<T>): AsyncGenerator<T> {
  for (let after = ''; ;) {
    const page = await find(
      collection,
      { _id: command.gt(after) },
      { orderBy: [['_id', 'asc']], limit: pageSize },
    )
    yield* page
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last._id
  }
}

export const everyClaim = (): AsyncGenerator<ClaimRecord> => every(claims)

export const everyBatch = (): AsyncGenerator<PaymentBatch> => every(paymentBatches)
