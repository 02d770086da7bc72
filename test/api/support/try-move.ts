import { duringCampaign } from './city'
import type { Trial } from './trial'
import type { Refusal } from '../../../cloudfunctions/platform/store/refusal'
import type { Transaction } from '../../../cloudfunctions/platform/store/transaction'

/** What became of a move: the stage it came to, or what it was refused with; and how often it had written by then. */
export type Tried = { came: string; writes: number }

/** Makes a move in a transaction of its own, of which nothing stays. Without `only`, all guards of its transition run. */
export async function tryMove(
  { claim, move, account, records, today }: Trial,
  only = move.transition.guards,
): Promise<Tried> {
  const { moveClaim } = await import('../../../cloudfunctions/api/claim/move-claim')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { dayAt } = await import('@domain/calendar/day')
  const once = () => Promise.reject(new Error('a move is remembered by its call'))
  const day = today ?? dayAt(duringCampaign)
  const context = { account, grants: [], now: duringCampaign, today: day, once }
  const transition = { ...move.transition, guards: only }
  let tried: Tried = { came: '', writes: 0 }
  const undone = new Error('undone')
  try {
    await transact(async (transaction) => {
      tried = { came: '', writes: 0 }
      const watched: Transaction = {
        get: async (collection, id) =>
          (records[collection.name]?.[id] as never) ?? (await transaction.get(collection, id)),
        put: (collection, record) => {
          tried.writes += 1
          return transaction.put(collection, record)
        },
        change: (collection, id, fields) => {
          tried.writes += 1
          return transaction.change(collection, id, fields)
        },
        remove: (collection, id) => {
          tried.writes += 1
          return transaction.remove(collection, id)
        },
      }
      tried.came = (await moveClaim(watched, claim, { ...move, transition }, context)).stage
      throw undone
    })
  } catch (error) {
    if (error !== undone) tried.came = isRefusal(error) ? error.error.code : 'defect'
  }
  return tried
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === 'Refusal'
