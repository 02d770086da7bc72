import type { ClaimRecord } from './claim'
import type { Desk, Hand } from './desk'

/** A desk but for what is kept of the person and the employer. */
export type DeskPlace = Omit<Desk, 'employerId' | 'searchKeys'>

const deskId = (claimId: string, { role, organisationId }: Hand): string =>
  [claimId, role, organisationId].join('.')

/** The desks of a claim: one an office, as it lies or last lay there. What is stored of them follows from the claim alone. */
export function deskPlacesOf({
  _id: claimId,
  packId,
  measureId,
  hands,
  flags,
  due,
}: ClaimRecord): DeskPlace[] {
  // At two of its steps an office has one desk: the later one.
  const byOffice = new Map(hands.map((hand) => [deskId(claimId, hand), hand]))
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
