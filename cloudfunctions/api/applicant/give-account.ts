import type { ClaimRecord } from '@platform/records/claim'
import { contentMark } from '@platform/trail/claim-mark'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { formKept } from '../claim/form-kept'
import { knownMove, moveClaim } from '../claim/move-claim'
import { rulesOf } from '@platform/call/claim-rules'
import type { UseCase } from '../shared/context'

/**
 * The applicant says to which account the money goes, where the form asked for it and a payment to it failed. It takes the place of the
 * one on the form: what was handed in is another content from then on, and the audit row says which.
 */
export const giveAccount: UseCase<'give-account'> = ({ claimId, expectedVersion, account }, context) =>
  context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    const transition = knownMove(claim, 'giveAccount')
    requireVersion(claim, expectedVersion)
    const field = accountField(claim)
    const kept = formKept(claim, { [field]: account })
    const mask = kept.sealed[field]?.mask ?? ''
    const move = {
      transition,
      changes: kept,
      grant: null,
      auditValues: { account: mask, content: contentMark({ ...claim, ...kept }) },
      messageValues: { card: mask },
    }
    const moved = await moveClaim(transaction, claim, move, context)
    return { claimId, version: moved.version, stage: moved.stage }
  })

/** The field of the form that says where the money goes. Only a procedure with one has the move. */
function accountField(claim: ClaimRecord): string {
  const { payee } = rulesOf(claim).procedure
  if (payee.kind !== 'accountOnForm') throw new Error(`the form of claim ${claim._id} asks for no account`)
  return payee.field
}
