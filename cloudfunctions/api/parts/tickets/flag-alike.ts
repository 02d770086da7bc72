import { isEditable, isLive } from '@domain/claim/stage'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { logDefect } from '@platform/log/log'
import { claims, claimSlots, type ClaimRecord } from '@platform/records/claim'
import { findById } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import { putDesks } from '../../claim/put-desks'
import { flagRows, flagsOfRoster } from '../persons/flag-rows'
import { tripsInRosters } from '../persons/trips-in-rosters'
import { elsewhereOf, flagsNow, isOfRoster } from './claim-findings'
import { finishedPhotos } from '../../claim/claim-photos'
import { payableKeyOf } from '../../claim/move-claim'
import { holdersOf } from './ticket-marks'

/** One ticket is in a few claims at most; whoever opens one of more is shown the others all the same. */
const mostAlike = 10
/** Of the persons of a roster many may have travelled with a ticket of their own. */
const mostSharing = 200
const mostAttempts = 3

/**
 * Looks again at a claim and those that share a mark with it, once marks were put down or taken away: the list of flagged
 * claims then says of each what opening it says, whichever came first. Done again it changes nothing.
 */
export async function flagAlike(
  claimId: string,
  markIds: readonly string[],
  slotBefore: string | null = null,
): Promise<void> {
  try {
    const claim = await findById(claims, claimId)
    const others = [
      ...new Set([
        ...(await claimsAt(claim?.slotId ?? null)),
        ...(await claimsAt(slotBefore)),
        ...(await holdersOf(claimId, markIds)),
      ]),
    ].filter((id) => id !== claimId)
    const sharing = claim ? await sharingPersons(claim) : []
    const all = new Set([...others.slice(0, mostAlike), ...sharing.slice(0, mostSharing)])
    if (all.size === 0 && !claim?.roster) return
    for (const id of all) await flagRowsOf(id)
    for (const id of [claimId, ...all]) await flagAnew(id)
  } catch (error) {
    // The move itself is in: a hint that is missing in a list is no reason to call it failed.
    logDefect(claimId, error)
  }
}

/** The claims that have a person, or a trip, of this one. */
const sharingPersons = async (claim: ClaimRecord): Promise<string[]> => [
  ...(await flagRows(claim)),
  ...(await tripsInRosters(claim)).map(({ otherClaimId }) => otherClaimId),
]

/** The claims for one place. */
async function claimsAt(slotId: string | null): Promise<string[]> {
  const slot = slotId === null ? null : await findById(claimSlots, slotId)
  return slot ? [...(slot.liveClaimId === null ? [] : [slot.liveClaimId]), ...slot.contenderIds] : []
}

/** What an office has, or what is paid or to be paid; what the worker corrects is looked at when it is handed in again. */
const isFlaggedAnew = ({ stage }: ClaimRecord): boolean => isLive(stage) && !isEditable(stage)

async function flagRowsOf(claimId: string, marks: ReadonlySet<string> | null = null): Promise<void> {
  const claim = await findById(claims, claimId)
  if (claim && isFlaggedAnew(claim)) await flagRows(claim, marks)
}

/** The same where an office has said something of persons of a roster: other claims are looked at for these persons alone. */
export async function flagSharing(claimId: string, persons: ReadonlySet<string>): Promise<void> {
  try {
    const claim = await findById(claims, claimId)
    const others = claim ? await flagRows(claim, persons) : []
    for (const id of others.slice(0, mostSharing)) await flagRowsOf(id, persons)
    for (const id of others.slice(0, mostSharing)) await flagAnew(id)
  } catch (error) {
    logDefect(claimId, error)
  }
}

/** Flags one claim by what stands in others now. */
export async function flagAnew(claimId: string): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const read = await findById(claims, claimId)
    if (!read || !isFlaggedAnew(read)) return
    const elsewhere = await elsewhereOf(read, await finishedPhotos(claimId))
    const others = flagsNow(read, elsewhere).filter((flag) => !isOfRoster(flag))
    const flags = [...others, ...(await flagsOfRoster(read))]
    if (canonicalJson(flags) === canonicalJson(read.flags)) return
    const written = await transact(async (transaction) => {
      const claim = await transaction.get(claims, claimId)
      // Decided on meanwhile, it lies elsewhere: looked at once more.
      if (claim?.version !== read.version) return false
      // A hint changes nothing that is decided on, so the version stays, as when checks are kept.
      const flagged = { ...claim, flags, payableKey: payableKeyOf({ ...claim, flags }) }
      await transaction.put(claims, flagged)
      await putDesks(transaction, claim, flagged)
      return true
    })
    if (written) return
  }
}
