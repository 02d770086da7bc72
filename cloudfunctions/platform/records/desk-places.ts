import type { ClaimRecord } from './claim'
import type { Desk, Hand } from './desk'

/** A desk but for what is kept of the person and the employer. */
export type DeskPlace = Omit<Desk, 'employerId' | 'searchKeys'>

const deskId = (claimId: string, { role, organisationId }: Hand): string =>
  [claimId, role, organisationId].join('.')

const isWaiting = ({ queue }: Hand): boolean => queue === 'waiting'

/**
 * The hand by which a claim lies with each of its offices, by the id of the desk. A claim lies once in the lists of an office: at two
 * of its steps where it waits, and otherwise at the later one.
 */
export function handsByDesk({ _id, hands }: Pick<ClaimRecord, '_id' | 'hands'>): Map<string, Hand> {
  const waitingLast = [...hands].sort((one, other) => Number(isWaiting(one)) - Number(isWaiting(other)))
  return new Map(waitingLast.map((hand) => [deskId(_id, hand), hand]))
}

/** The desks of a claim: one an office, as it lies or last lay there. What is stored of them follows from the claim alone. */
export function deskPlacesOf(claim: ClaimRecord): DeskPlace[] {
  const { _id: claimId, packId, measureId, flags, due } = claim
  return [...handsByDesk(claim)].map(([_id, { step, role, organisationId, queue, arrivedAt, queueKey }]) => ({
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
