import { isGenuine } from '../trail/audit'
import { command } from '../store/cloud'
import { claims } from '../records/claim'
import { auditRows } from '../records/trail'
import { find } from '../store/store'
import { open } from '../security/vault'

const tried = 200

/** Why the keys that are set cannot be those of the stored data, null when all that was tried opens and verifies. */
export async function triedKeysProblem(): Promise<string | null> {
  const rows = await find(auditRows, {}, { limit: tried })
  if (rows.length === 0) return 'there is no audit row to try LOOKUP_KEY on'
  // A single row may have been changed; by another key none verifies.
  if (!rows.some(isGenuine)) return 'LOOKUP_KEY is not the key of the audit rows'
  for (const { _id, name } of await find(claims, { 'name.sealed': command.gt('') }, { limit: tried }))
    try {
      open(name.sealed, { collection: claims.name, id: _id, field: 'name' })
    } catch {
      return `FIELD_KEYS do not open the name of claim ${_id}`
    }
  return null
}
