import { calls, type CallName } from '@contract/calls'
import { command, database } from '../store/cloud'
import { rateCounters } from '../records/trail'
import { refuse } from '../store/refusal'
import { findById } from '../store/store'
import { keyedHash } from './vault'

type Limit = { calls: number; seconds: number }

const writing: Limit = { calls: 120, seconds: 60 }

/** How often one account may make a call. A write that is not named has the common limit of writes. */
const rateLimits: Partial<Record<CallName, Limit>> = {
  'search-employers': { calls: 60, seconds: 60 },
  'keep-answers': { calls: 30, seconds: 60 },
  'read-kept-answers': { calls: 60, seconds: 60 },
  'forget-kept-answers': { calls: 30, seconds: 60 },
  'open-draft': { calls: 20, seconds: 60 },
  'submit-claim': { calls: 20, seconds: 60 },
  'begin-photo': { calls: 60, seconds: 60 },
  'finish-photo': { calls: 60, seconds: 60 },
  'read-ticket-photo': { calls: 60, seconds: 60 },
  'match-row-tickets': { calls: 120, seconds: 60 },
  'get-photo-addresses': { calls: 240, seconds: 60 },
  'reveal-identity': { calls: 200, seconds: 3600 },
  // Each costs a call of WeChat's.
  'read-phone-number': { calls: 10, seconds: 3600 },
  'list-my-roster-places': { calls: 10, seconds: 3600 },
  'reveal-roster-row': { calls: 200, seconds: 3600 },
  'export-batch': { calls: 30, seconds: 3600 },
  'read-bank-file': { calls: 60, seconds: 3600 },
  // Each costs memory and a file.
  'make-output': { calls: 30, seconds: 600 },
  'make-notice': { calls: 30, seconds: 600 },
  'create-invitation': { calls: 60, seconds: 3600 },
  'accept-invitation': { calls: 10, seconds: 3600 },
  'begin-licence-photo': { calls: 10, seconds: 60 },
  'ask-enterprise': { calls: 6, seconds: 60 },
  'open-enterprise': { calls: 200, seconds: 3600 },
}

/** The limit of a call by itself; reads that have none are counted together. */
export const limitOf = (call: CallName): Limit | undefined =>
  rateLimits[call] ?? (calls[call].kind === 'write' ? writing : undefined)

const aDay = 86_400
/** How often one account may make a call in a day, besides. */
const dailyLimits: Partial<Record<CallName, Limit>> = {
  'submit-claim': { calls: 40, seconds: aDay },
  'object-to-notice': { calls: 30, seconds: aDay },
  'begin-licence-photo': { calls: 30, seconds: aDay },
  // A number of a card is asked for with the phone of who has it: not for a list of them.
  'list-my-roster-places': { calls: 20, seconds: aDay },
  'deny-roster-place': { calls: 20, seconds: aDay },
  // Whether an enterprise is in already can be asked by its code: not for a list of them.
  'ask-enterprise': { calls: 10, seconds: aDay },
}
/** For how many persons one account may hand in a day: a family, not a list of numbers to try. */
const personsADay = 6

const limitsOf = (call: CallName): Limit[] =>
  [limitOf(call), dailyLimits[call]].flatMap((limit) => limit ?? [])

/** Counts a call against its limit. Refuses with `tooMany` once the window is used up. */
export async function countCall(accountId: string, call: CallName, now: Date): Promise<void> {
  for (const limit of limitsOf(call)) await countAgainst(limit, `${accountId}\0${call}`, now)
}

/** Counts a person, by a keyed hash, whom an account hands in for: the same one again on a day counts once. */
export async function countPerson(accountId: string, person: string, now: Date): Promise<void> {
  const { id, endsAt } = windowOf(aDay, `${accountId}\0person\0${person}`, now)
  if ((await countOne(id, endsAt)) > 1) return
  await countAgainst({ calls: personsADay, seconds: aDay }, `${accountId}\0persons`, now)
}

/** Documents of one account that cost a process, or a try, and gave nothing: after so many the next must wait. */
const failedReadings: Limit = { calls: 6, seconds: 600 }
const failedReadingsOf = (accountId: string) => `${accountId}\0failed-reading`

/** Counts a document of an account that could not be read. */
export async function countFailedReading(accountId: string, now: Date): Promise<void> {
  const { id, endsAt } = windowOf(failedReadings.seconds, failedReadingsOf(accountId), now)
  await countOne(id, endsAt)
}

/** Refuses with `tooMany` while an account has sent too many documents that could not be read. */
export async function requireFewFailedReadings(accountId: string, now: Date): Promise<void> {
  const { id, endsAt } = windowOf(failedReadings.seconds, failedReadingsOf(accountId), now)
  if ((await countAt(id)) >= failedReadings.calls) refuseUntil(endsAt, now)
}

async function countAgainst(limit: Limit, what: string, now: Date): Promise<void> {
  const { id, endsAt } = windowOf(limit.seconds, what, now)
  if ((await countOne(id, endsAt)) > limit.calls) refuseUntil(endsAt, now)
}

/** The window that counts now. A day and a minute may have the same number, so the length is part of its id. */
function windowOf(seconds: number, what: string, now: Date): { id: string; endsAt: Date } {
  const window = Math.floor(now.getTime() / 1000 / seconds)
  return {
    id: keyedHash('rate', `${what}\0${seconds}\0${window}`),
    endsAt: new Date((window + 1) * seconds * 1000),
  }
}

function refuseUntil(endsAt: Date, now: Date): never {
  const seconds = Math.ceil((endsAt.getTime() - now.getTime()) / 1000)
  return refuse('tooMany', { retryAfterSeconds: Math.max(1, seconds) })
}

/** Counts in a window of its own id; answers how many there are in it. */
export async function countOne(id: string, expiresAt: Date, by = 1): Promise<number> {
  if (await increment(id, by)) return countAt(id)
  try {
    // Adding fails when another call was first; setting would start again from one and forget it.
    await database
      .collection(rateCounters.name)
      .add({ data: { _id: id, count: by, expiresAt: expiresAt.toISOString() } })
    return by
  } catch (error) {
    if (await increment(id, by)) return countAt(id)
    throw error
  }
}

async function increment(id: string, by: number): Promise<boolean> {
  const counter = database.collection(rateCounters.name).doc(id)
  const { stats } = await counter.update({ data: { count: command.inc(by) } })
  return stats.updated > 0
}

const countAt = async (id: string): Promise<number> => (await findById(rateCounters, id))?.count ?? 0
