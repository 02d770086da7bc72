import { dayAt, timeAt, type Day } from '@domain/calendar/day'
import { calendarKnownThrough, isWorkingDay } from '@domain/calendar/working-day'
import type { GrantedRole } from '@domain/organisation/role'
import { city, isInGroup } from '@platform/store/city'
import { command, database } from '@platform/store/cloud'
import { accounts, activeGrants, type Account } from '@platform/records/account'
import { desks } from '@platform/records/desk'
import { clockPlaces } from '@platform/records/statistics'
import { outbox, type OutboxRow } from '@platform/records/trail'
import { find, findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import { askedOnce, digestRow } from './digest-row'
import { confirmingRoles, countEnterprises, enterpriseDigestsOf } from './enterprise-digests'

const digestPlace = 'digest'
/** Offices open later: whoever comes in finds it there. */
const digestTime = '08:30'
const officersATick = 50

/**
 * Once each working day tells every officer how many claims wait at their office, and how many of them past their day,
 * and how many enterprises wait to be confirmed; nothing when none waits. Goes on where the last tick stopped. Gives how many messages it wrote.
 */
export async function sendDigests(at: Date): Promise<number> {
  const today = dayAt(at)
  if (timeAt(at) < digestTime || !isWorkingDay(today)) return 0
  const place = (await findById(clockPlaces, digestPlace))?.at ?? ''
  const [day = '', after = ''] = place.split(' ')
  const officers = await find(
    accounts,
    {
      'grants.role': command.in([...new Set([...reviewingRoles(), ...confirmingRoles()])]),
      _id: command.gt(day === today ? after : ''),
    },
    { orderBy: [['_id', 'asc']], limit: officersATick },
  )
  const waiting = askedOnce(countWaiting)
  const enterprises = askedOnce(countEnterprises)
  let written = 0
  let from = place
  for (const officer of officers) {
    const rows = [
      ...(await digestsOf(officer, at, today, waiting)),
      ...(await enterpriseDigestsOf(officer, at, enterprises)),
    ]
    const next = `${today} ${officer._id}`
    if (!(await writeTogether(rows, from, next))) break
    from = next
    written += rows.length
  }
  return written
}

/** The roles whose offices work on claims. */
const reviewingRoles = (): string[] =>
  city.offices.roles.flatMap(({ id }) => (isInGroup(id, 'reviewer') ? [id] : []))

/** The messages and the place in one transaction: whoever does the same beside it finds the place moved and stops. */
const writeTogether = (rows: readonly OutboxRow[], from: string, next: string): Promise<boolean> =>
  transact(async (transaction) => {
    const place = await transaction.get(clockPlaces, digestPlace)
    if ((place?.at ?? '') !== from) return false
    for (const row of rows) await transaction.put(outbox, row)
    await transaction.put(clockPlaces, { _id: digestPlace, at: next })
    return true
  })

type Late = { before: Day; reckoned: boolean }
async function digestsOf(
  officer: Account,
  at: Date,
  today: Day,
  countOf: typeof countWaiting,
): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const grant of activeGrants(officer, at)) {
    const { role, organisationId, organisationName } = grant
    if (!isInGroup(role, 'reviewer')) continue
    const waiting = await countOf(role, organisationId)
    if (waiting === 0) continue
    const late = await countOf(role, organisationId, { before: today, reckoned: false })
    // No day behind us was reckoned without the holidays as long as today's own are published.
    const perhaps =
      today > calendarKnownThrough && late > 0
        ? await countOf(role, organisationId, { before: today, reckoned: true })
        : 0
    const values = {
      organisation: organisationName,
      waiting: String(waiting),
      overdue: String(late - perhaps),
      ...(perhaps > 0 ? { perhapsOverdue: String(perhaps) } : {}),
    }
    rows.push(digestRow(officer, grant, at, { front: 'digest', template: 'dailyDigest', values }))
  }
  return rows
}

/**
 * Claims that lie before an office, or only those whose day is before one: counted on the queue's own index. `reckoned`:
 * of those, the ones whose day was reckoned by weekdays alone.
 */
async function countWaiting(role: GrantedRole, organisationId: string, late?: Late): Promise<number> {
  const behind = late === undefined ? {} : { queueKey: command.lt(late.before) }
  const reckoned = late?.reckoned ? { reckoned: true } : {}
  const filter = { organisationId, role, queue: 'waiting', ...behind, ...reckoned }
  return (await database.collection(desks.name).where(filter).count()).total
}
