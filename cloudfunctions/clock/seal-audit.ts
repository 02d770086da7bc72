import { dayAt } from '@domain/calendar/day'
import { nextHead, sealOf } from '@platform/trail/audit-head'
import { command } from '@platform/store/cloud'
import { keepHead } from '@platform/trail/keep-head'
import { auditHeads, type AuditHead } from '@platform/records/audit-head'
import { auditRows, type AuditRow } from '@platform/records/trail'
import { find, findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'

const lastHead = 'last'
/** A row carries the time of its call: one that began before this is written or given up by now. */
const settlingMilliseconds = 2 * 60_000
const rowsAQuery = 1000
const queriesAHead = 5
const headsATick = 4

/**
 * Once a day seals how far every chain has come since the head before, as `nextHead` says; what is more than a tick can do is gone
 * on with by the next. Gives how many heads it sealed.
 */
export async function sealAudit(at: Date): Promise<number> {
  for (let sealed = 0; sealed < headsATick; sealed += 1) {
    const last = await findById(auditHeads, lastHead)
    if (last && sealOf(last) !== last.seal)
      throw new Error(`AUDIT_KEY is not the key that sealed head ${last.number} of the audit trail`)
    if (last?.complete && last.day === dayAt(at)) return sealed
    const rows = await settledAfter(last?.upTo ?? '', at)
    if (last === null && rows.length === 0) return sealed
    const complete = rows.length < rowsAQuery * queriesAHead
    const { entries, ...head } = nextHead(last, rows, { at, complete })
    // Outside first: a head that the database knows must be there.
    await keepHead({ ...head, entries })
    if (!(await moveOn(last, head))) return sealed
  }
  return headsATick
}

async function settledAfter(upTo: string, at: Date): Promise<AuditRow[]> {
  const settled = new Date(at.getTime() - settlingMilliseconds).toISOString()
  const rows: AuditRow[] = []
  for (let query = 0; query < queriesAHead; query += 1) {
    const after = rows.at(-1)?.journalKey ?? upTo
    const page = await find(
      auditRows,
      { journalKey: command.gt(after).and(command.lt(settled)) },
      { orderBy: [['journalKey', 'asc']], limit: rowsAQuery },
    )
    rows.push(...page)
    if (page.length < rowsAQuery) break
  }
  return rows
}

/** Whoever seals beside it finds the head moved and stops. */
const moveOn = (from: AuditHead | null, head: AuditHead): Promise<boolean> =>
  transact(async (transaction) => {
    const last = await transaction.get(auditHeads, lastHead)
    if ((last?.seal ?? '') !== (from?.seal ?? '')) return false
    await transaction.put(auditHeads, { _id: lastHead, ...head })
    return true
  })
