import { createHmac } from 'node:crypto'
import { environment } from '../store/environment'
import { claims } from '../records/claim'
import { keptAnswers } from '../records/kept-answers'
import { keyChecks, type KeyCheck } from '../records/key-check'
import { auditRows } from '../records/trail'
import { find, findById, type Collection } from '../store/store'
import { transact } from '../store/transaction'

const keysId = 'keys'

/** The keys in the settings cannot be those of the stored data. The message names settings and says what to do, never a key. */
export class WrongKeys extends Error {
  override readonly name = 'WrongKeys'
}

const checkOf = (key: Buffer): string => createHmac('sha256', key).update('key check\0').digest('base64url')

/** Check values of the keys that are set: whoever reads them learns nothing of a key. */
export function checksOfKeys(): KeyCheck {
  const { LOOKUP_KEY, FIELD_KEYS, AUDIT_KEY } = environment()
  const field = Object.fromEntries([...FIELD_KEYS].map(([id, key]) => [id, checkOf(key)]))
  return { _id: keysId, lookup: checkOf(LOOKUP_KEY), audit: AUDIT_KEY ? checkOf(AUDIT_KEY) : null, field }
}

/** What is wrong with the keys that are set, as names of settings. A field key that is new is not wrong; one that is gone is. */
export function wrongKeys(kept: KeyCheck, set: KeyCheck): string[] {
  const wrong = kept.lookup === set.lookup ? [] : ['LOOKUP_KEY is another one']
  if (kept.audit !== null && set.audit !== null && kept.audit !== set.audit)
    wrong.push('AUDIT_KEY is another one')
  for (const [id, check] of Object.entries(kept.field)) {
    if (set.field[id] === undefined) wrong.push(`FIELD_KEYS lacks the key ${id}`)
    else if (set.field[id] !== check) wrong.push(`the key ${id} of FIELD_KEYS is another one`)
  }
  return wrong
}

let checked: Promise<void> | null = null

/**
 * Throws `WrongKeys` unless the keys that are set are those of the stored data: with others a person would not be found again, and
 * could claim a second time. One read a process; keys that are new, and those of data that begin, are written down.
 */
export function requireRightKeys(): Promise<void> {
  checked ??= checkKeys().catch((error: unknown) => {
    // Put right, the next call goes on.
    checked = null
    throw error
  })
  return checked
}

async function checkKeys(): Promise<void> {
  const set = checksOfKeys()
  const kept = await findById(keyChecks, keysId)
  if (kept) {
    requireNoneWrong(kept, set)
    if (isNew(kept, set)) await keepChecks(set)
    return
  }
  // Another process may have begun the data between the reads: it wrote the check values before anything else.
  if ((await holdsData()) && !(await findById(keyChecks, keysId)))
    throw new WrongKeys(
      'the data have no check value of their keys (document keys of keyChecks). Put it back from a backup, or try the keys on the data and write it anew: npm run keep-keys',
    )
  await keepChecks(set)
}

function requireNoneWrong(kept: KeyCheck, set: KeyCheck): void {
  const wrong = wrongKeys(kept, set)
  if (wrong.length > 0)
    throw new WrongKeys(
      `the keys in the settings are not those of the stored data: ${wrong.join(', ')}. Set the keys that the data were made with; nothing is done until then`,
    )
}

const isNew = (kept: KeyCheck, set: KeyCheck): boolean =>
  (set.audit !== null && kept.audit === null) || Object.keys(set.field).some((id) => !(id in kept.field))

/** Writes down check values beside those that are there. */
export const keepChecks = (set: KeyCheck): Promise<void> =>
  transact(async (transaction) => {
    const kept = await transaction.get(keyChecks, keysId)
    if (kept) requireNoneWrong(kept, set)
    const audit = set.audit ?? kept?.audit ?? null
    await transaction.put(keyChecks, { ...set, audit, field: { ...kept?.field, ...set.field } })
  })

/** Whether anything is stored that was sealed or hashed by keys. */
async function holdsData(): Promise<boolean> {
  const sealed: Collection[] = [claims, auditRows, keptAnswers]
  for (const collection of sealed) if ((await find(collection, {}, { limit: 1 })).length > 0) return true
  return false
}
