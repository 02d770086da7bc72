import type { Day } from '@domain/calendar/day'
import { city, isInGroup } from '@platform/store/city'
import { command, database } from '@platform/store/cloud'
import { activeGrants, type Account } from '@platform/records/account'
import { enterpriseApplications } from '@platform/records/enterprise'
import type { OutboxRow } from '@platform/records/trail'

/** The roles whose offices confirm enterprises. */
export const confirmingRoles = (): readonly string[] => city.duties.selfEntry.confirmedBy

type CountWaiting = (officeId: string) => Promise<number>

/** Counts each office once a morning, however many officers it has. */
export function enterprisesCountedOnce(): CountWaiting {
  const counted = new Map<string, Promise<number>>()
  return (officeId) => {
    const count = counted.get(officeId) ?? countEnterprises(officeId)
    counted.set(officeId, count)
    return count
  }
}

const countEnterprises = async (officeId: string): Promise<number> =>
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
  today: Day,
  countOf: CountWaiting,
): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const { id, role, organisationId, organisationName } of activeGrants(officer, at)) {
    if (!isInGroup(role, 'enterpriseConfirmer')) continue
    const waiting = await countOf(organisationId)
    if (waiting === 0) continue
    const instant = at.toISOString()
    const _id = `enterprises-${today}-${id}`
    rows.push({
      _id,
      inboxKey: `${instant}.${_id}`,
      recipientId: officer._id,
      template: 'waitingEnterprises',
      claimId: null,
      values: { organisation: organisationName, waiting: String(waiting) },
      at: instant,
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: instant,
    })
  }
  return rows
}
