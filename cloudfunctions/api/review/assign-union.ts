import type { Transition } from '@domain/procedure/transition'
import type { ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import type { ReviewableClaim } from '../claim/claim-access'
import { handsAfter, settled } from '../claim/claim-desk'
import type { Context } from '../shared/context'
import { dueAfter, moveClaim, type Move } from '../claim/move-claim'

/** A district union sends a claim to the grassroots union of an employer that is not in the list (000 五（三）2–3). */
export async function assignUnion(
  transaction: Transaction,
  { claim, grant, hand }: ReviewableClaim,
  { unionId, transition }: { unionId: string; transition: Transition },
  context: Context,
): Promise<ClaimRecord> {
  const union = await transaction.get(organisations, unionId)
  if (!union) return refuse('wrongInput', { field: 'decision.unionId' })
  const due = dueAfter(claim, transition, context.today)
  const at = context.now.toISOString()
  const move: Move = {
    transition,
    changes: {
      unionFound: { id: union._id, name: union.name },
      returnedBy: null,
      holder: null,
      hands: handsAfter(claim.hands, settled(hand, 'done', claim._id, at)),
    },
    // Of the list or found: the record of the employer that is in no list has no union.
    office: { role: transition.clock, organisationId: union._id },
    grant,
    evidence: { union },
    auditValues: { union: union._id },
    messageValues: {
      union: union.name,
      due: due?.day ?? '',
      ...(due?.certain === false ? { reckoned: 'yes' } : {}),
    },
  }
  return moveClaim(transaction, claim, move, context)
}
