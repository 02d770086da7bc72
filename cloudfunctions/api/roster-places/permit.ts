import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@platform/security/vault'

/** Long enough to read one's rows and write a word about one. */
const lifeMilliseconds = 30 * 60 * 1000

type Place = { accountId: string; claimId: string; rowId: string }

const hashOf = ({ accountId, claimId, rowId }: Place, until: string): string =>
  keyedHash('rosterPlace', [accountId, claimId, rowId, until].join('\0'))

/** Shows for a while that an account has proved to be the person of a row. Nothing of it is kept. */
export function permitFor(place: Place, now: Date): string {
  const until = (now.getTime() + lifeMilliseconds).toString(36)
  return `${until}.${hashOf(place, until)}`
}

/** Whether a permit was given to this account for this row and still holds. */
export function isPermitted(place: Place, permit: string, now: Date): boolean {
  const [until = '', hash = ''] = permit.split('.')
  const [given, expected] = [Buffer.from(hash), Buffer.from(hashOf(place, until))]
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected) &&
    parseInt(until, 36) > now.getTime()
  )
}
