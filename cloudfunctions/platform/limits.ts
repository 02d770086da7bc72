import type { CallName } from '@contract/calls'
import { command, database } from './cloud'
import { rateCounters } from './records/trail'
import { refuse } from './refusal'
import { keyedHash } from './vault'

type Limit = { calls: number; seconds: number }

const writing: Limit = { calls: 120, seconds: 60 }

/** How often one account may make a call. Calls that are not named only read records of the caller's own. */
export const rateLimits: Partial<Record<CallName, Limit>> = {
  'search-employers': { calls: 60, seconds: 60 },
  'open-draft': { calls: 20, seconds: 60 },
  'save-draft': writing,
  'submit-claim': { calls: 20, seconds: 60 },
  'begin-photo': { calls: 60, seconds: 60 },
  'finish-photo': { calls: 60, seconds: 60 },
  'get-photo-addresses': { calls: 240, seconds: 60 },
  'open-review': writing,
  'decide-claim': writing,
  'reveal-identity': { calls: 200, seconds: 3600 },
  'create-invitation': { calls: 60, seconds: 3600 },
  'accept-invitation': { calls: 10, seconds: 3600 },
}

/** Counts a call against its limit. Refuses with `tooMany` once the window is used up. */
export async function countCall(accountId: string, call: CallName, now: Date): Promise<void> {
  const limit = rateLimits[call]
  if (!limit) return
  const window = Math.floor(now.getTime() / 1000 / limit.seconds)
  const endsAt = (window + 1) * limit.seconds
  const id = keyedHash('rate', `${accountId}\0${call}\0${window}`)
  const counter = database.collection(rateCounters.name).doc(id)
  const { stats } = await counter.update({ data: { count: command.inc(1) } })
  if (stats.updated === 0) {
    await counter.set({ data: { count: 1, expiresAt: new Date(endsAt * 1000).toISOString() } })
    return
  }
  const current = rateCounters.schema.safeParse((await counter.get()).data)
  if (current.success && current.data.count > limit.calls) {
    refuse('tooMany', { retryAfterSeconds: Math.max(1, Math.ceil(endsAt - now.getTime() / 1000)) })
  }
}
