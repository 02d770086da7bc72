import { city, isInGroup } from '@platform/store/city'
import { command, database } from '@platform/store/cloud'
import { activeGrants, type Account } from '@platform/records/account'
import { enterpriseApplications } from '@platform/records/enterprise'
import type { OutboxRow } from '@platform/records/trail'
import { digestRow } from './digest-row'

/** The roles whose offices confirm enterprises. */
export const confirmingRoles = (): readonly string[] => city.duties.selfEntry.confirmedBy

/** Enterprises that wait to be confirmed at an office. */
export const countEnterprises = async (officeId: string): Promise<number> =>
  (
    await database
      .collection(enterpriseApplications.name)
      .where({ officeId, queueKey: command.gt('') })
      .count()
  ).total

/** What an officer is told of enterprises that wait to be confirmed, one message an office; nothing when none waits. */
export async function enterpriseDigestsOf(
  officer: Account,
  at: Date,
  countOf: (officeId: string) => Promise<number>,
): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const grant of activeGrants(officer, at)) {
    const { role, organisationId, organisationName } = grant
    if (!isInGroup(role, 'enterpriseConfirmer')) continue
    const waiting = await countOf(organisationId)
    if (waiting === 0) continue
    const values = { organisation: organisationName, waiting: String(waiting) }
    rows.push(digestRow(officer, grant, at, { front: 'enterprises', template: 'waitingEnterprises', values }))
  }
  return rows
}
