import { claimSlots, type ClaimRecord } from '@platform/records/claim'
import { paymentLines, payments } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { rulesOf } from '@platform/call/claim-rules'
import { evidenceOf, type Judging } from './attempt'

/** Without the person's place nothing is approved and nothing paid. */
export async function hasPlace({ transaction, claim }: Judging<'transaction' | 'claim'>): Promise<void> {
  const slot = claim.slotId === null ? null : await transaction.get(claimSlots, claim.slotId)
  if (slot?.liveClaimId !== claim._id) refuse('placeContested', {})
}

/** The office that approves is above those that passed a claim to it. */
function lastReviewer(claim: ClaimRecord): string | undefined {
  const reviews = rulesOf(claim).procedure.steps.filter(({ kind }) => kind === 'review')
  return reviews.at(-1)?.office.role
}

/** Where an office saw a card for the other claim too, two unions do not overrule each other. */
export function cardOfAnother({ claim, grant, evidence }: Judging<'claim' | 'grant' | 'evidence'>): void {
  const inHand = evidenceOf(evidence, 'inHand')
  if (claim._id !== inHand._id && claim.identityConfirmed && grant?.role !== lastReviewer(claim))
    refuse('placeConfirmed', {})
}

/** A payment that went to the bank once may have been made, whatever was booked. */
export async function notAtBank({ transaction, claim }: Judging<'transaction' | 'claim'>): Promise<void> {
  for (let attempt = 1; attempt <= claim.paymentAttempts; attempt += 1) {
    const line = await transaction.get(paymentLines, `${claim._id}-${attempt}`)
    if (line && line.state !== 'takenOut') refuse('wrongStage', { stage: claim.stage })
  }
}

/** By no path is there a second payment for a person's place. Nobody can bring it about by a call, so it is a defect. */
export async function notPaidBefore({ transaction, claim }: Judging<'transaction' | 'claim'>): Promise<void> {
  if (claim.slotId === null) throw new Error(`claim ${claim._id} is in payment and has no place`)
  if (await transaction.get(payments, claim.slotId))
    throw new Error(`claim ${claim._id}: this place in the campaign is paid already`)
}
