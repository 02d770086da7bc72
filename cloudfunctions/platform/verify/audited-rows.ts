import { command } from '../store/cloud'
import { auditRows, type AuditRow } from '../records/trail'
import { find, type Collection } from '../store/store'

const mostRows = 1000

/** All rows of a claim or batch, however often it was opened. */
export async function rowsOf(claimId: string): Promise<AuditRow[]> {
  const rows: AuditRow[] = []
  for (;;) {
    const filter = { claimId, sequence: command.gt(rows.at(-1)?.sequence ?? 0) }
    const page = await find(auditRows, filter, { orderBy: [['sequence', 'asc']], limit: mostRows })
    rows.push(...page)
    if (page.length < mostRows) return rows
  }
}

const idsAQuery = 100

/** Documents by their ids, those that are there. */
export async function byIds<T extends { _id: string }>(
  collection: Collection<T>,
  ids: readonly string[],
): Promise<Map<string, T>> {
  const found = new Map<string, T>()
  const wanted = [...new Set(ids)]
  for (let start = 0; start < wanted.length; start += idsAQuery) {
    const some = wanted.slice(start, start + idsAQuery)
    for (const document of await find(collection, { _id: command.in(some) }, { limit: idsAQuery }))
      found.set(document._id, document)
  }
  return found
}
