import type { ClaimRecord } from './claim'
import type { Desk, Hand } from './desk'

/** A desk but for what is kept of the person and the employer. */
export type DeskPlace = Omit<Desk, 'employerId' | 'searchKeys'>

/** A claim lies once in the lists of an office: at two of its steps it has one desk. */
export const deskId = (claimId: string, { role, organisationId }: Hand): string =>
  [claimId, role, organisationId].join('.')

const isWaiting = ({ queue }: Hand): boolean => queue === 'waiting'

/** The desks of a claim: one an office, as it lies or last lay there. What is stored of them follows from the claim alone. */
export function deskPlacesOf({
  _id: claimId,
  packId,
  measureId,
  hands,
  flags,
  due,
}: ClaimRecord): DeskPlace[] {
  // At two of its steps an office has one desk: where the claim waits, and otherwise the later one.
  const waitingLast = [...hands].sort((one, other) => Number(isWaiting(one)) - Number(isWaiting(other)))
  const byOffice = new Map(waitingLast.map((hand) => [deskId(claimId, hand), hand]))
  return [...byOffice].map(([_id, { step, role, organisationId, queue, arrivedAt, queueKey }]) => ({
    _id,
    claimId,
    packId,
    measureId,
    step,
    role,
    organisationId,
    queue,
    arrivedAt,
    queueKey,
    flagKey: queue === 'waiting' && flags.length > 0 ? queueKey : '',
    reckoned: queue === 'waiting' && due?.certain === false,
  }))
}
