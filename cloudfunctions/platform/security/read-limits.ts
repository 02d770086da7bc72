import type { CallName } from '@contract/calls'
import { countOne, limitOf } from './limits'
import { refuse } from '../store/refusal'
import { keyedHash } from './vault'

/**
 * Reads of one account that have no limit of their own, together: ten a second. An officer who decides on 500 claims in an hour
 * makes some forty a minute.
 */
const reading = { calls: 600, seconds: 60 }

/** They are counted in the function's memory, and so many at a time in the database: counting must not cost more than reading. */
const countedAtOnce = 20

/** Reads of this window by account: as many as were not yet counted in the database, and what it last said of all. */
const reads = { window: 0, byAccount: new Map<string, { uncounted: number; counted: number }>() }

/** Counts a read. Refuses with `tooMany` once the window is used up; whoever is refused costs the database nothing more. */
export async function countRead(accountId: string, call: CallName, now: Date): Promise<void> {
  if (limitOf(call)) return
  const at = now.getTime() / 1000
  const window = Math.floor(at / reading.seconds)
  const endsAt = (window + 1) * reading.seconds
  if (reads.window !== window) {
    reads.window = window
    reads.byAccount.clear()
  }
  const known = reads.byAccount.get(accountId) ?? { uncounted: 0, counted: 0 }
  reads.byAccount.set(accountId, known)
  known.uncounted += 1
  if (known.counted <= reading.calls && known.uncounted >= countedAtOnce) {
    const by = known.uncounted
    known.uncounted = 0
    const id = keyedHash('rate', `${accountId}\0read\0${window}`)
    known.counted = await countOne(id, new Date(endsAt * 1000), by)
  }
  if (known.counted > reading.calls)
    refuse('tooMany', { retryAfterSeconds: Math.max(1, Math.ceil(endsAt - at)) })
}
