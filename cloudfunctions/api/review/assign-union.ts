import type { Transition } from '@domain/claim/transition'
import type { ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import type { ReviewableClaim } from '../claim/claim-access'
import { settledDesk, waitingDesk } from '../claim/claim-desk'
import { asStaff, type Context } from '../shared/context'
import { dueAfter, moveClaim } from '../claim/move-claim'

/** A district union sends a claim to the grassroots union of an employer that is not in the list (000 五（三）2–3). */
export async function assignUnion(
  transaction: Transaction,
  { claim, grant, level }: ReviewableClaim,
  { unionId, transition }: { unionId: string; transition: Transition },
  context: Context,
): Promise<ClaimRecord> {
  const desk = claim.desks[level]
  const union = await transaction.get(organisations, unionId)
  if (!desk || union?.kind !== 'grassrootsUnion' || union.parentId !== desk.organisationId)
    return refuse('wrongInput', { field: 'decision.unionId' })
  const at = context.now.toISOString()
  const due = dueAfter(transition, context.today)
  return moveClaim(transaction, claim, {
    transition,
    changes: {
      unionFound: { id: union._id, name: union.name },
      returnedBy: null,
      holder: null,
      desks: {
        ...claim.desks,
        [level]: settledDesk(desk, 'done', claim._id, at),
        grassrootsUnion: waitingDesk(claim, union._id, at, due, claim.flags),
      },
    },
    actor: asStaff(context, grant),
    auditValues: { union: union._id },
    messageValues: {
      union: union.name,
      due: due?.day ?? '',
      ...(due?.certain === false ? { reckoned: 'yes' } : {}),
    },
    now: context.now,
    today: context.today,
  })
}
