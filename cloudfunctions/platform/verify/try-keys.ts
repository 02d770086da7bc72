import { allProcedures } from '@domain/packs/procedures'
import { sealedFields } from '@domain/procedure/fields/sealed-fields'
import { isGenuine } from '../trail/audit'
import { command } from '../store/cloud'
import { claims } from '../records/claim'
import { auditRows } from '../records/trail'
import { find } from '../store/store'
import { openField } from '../security/claim-fields'

const tried = 200
/** Of each form the first field that is sealed. */
const triedFields = new Set(
  allProcedures.flatMap(({ procedures }) => procedures.flatMap(({ form }) => sealedFields(form).slice(0, 1))),
)

/** Why the keys that are set cannot be those of the stored data, null when all that was tried opens and verifies. */
export async function triedKeysProblem(): Promise<string | null> {
  const rows = await find(auditRows, {}, { limit: tried })
  if (rows.length === 0) return 'there is no audit row to try LOOKUP_KEY on'
  // A single row may have been changed; by another key none verifies.
  if (!rows.some(isGenuine)) return 'LOOKUP_KEY is not the key of the audit rows'
  for (const field of triedFields)
    for (const claim of await find(claims, { [`sealed.${field}.sealed`]: command.gt('') }, { limit: tried }))
      try {
        openField(claim, field)
      } catch {
        return `FIELD_KEYS do not open ${field} of claim ${claim._id}`
      }
  return null
}
