import type { Guard } from './guard'
import { dueOf } from './arrival'
import { applicantRoleOf } from './applicant'
import type { Payee, Procedure } from './procedure'
import type { PaymentStep } from './step'
import { moveOf, type Transition } from './transition'

/** What must be known of where the money goes before a claim is paid. */
const payeeGuards: Record<Payee['kind'], readonly Guard[]> = {
  none: [],
  cardAfterApproval: ['cardKnown'],
  accountOnForm: ['accountKnown'],
  cardPerRow: ['rowCardsKnown'],
}

/** The moves of an approved claim: saying where the money goes, into a batch and out of it, and what the bank answers. */
export function paymentMoves(procedure: Procedure, step: PaymentStep): Transition[] {
  const applicant = applicantRoleOf(procedure)
  const payer = { by: step.office.role, clock: step.office.role, due: dueOf(step.due) }
  const known = payeeGuards[procedure.payee.kind]
  const told = (from: 'approved' | 'paymentFailed'): Transition => {
    const back = { ...payer, from, to: 'approved', by: applicant }
    return procedure.payee.kind === 'cardAfterApproval'
      ? moveOf({
          ...back,
          action: 'giveCard',
          guards: ['cardTyped'],
          writes: 'cardGiven',
          tells: 'cardReceived',
        })
      : moveOf({
          ...back,
          action: 'giveAccount',
          guards: known,
          writes: 'accountGiven',
          tells: 'accountReceived',
        })
  }
  return [
    ...(procedure.payee.kind === 'cardAfterApproval' ? [told('approved')] : []),
    told('paymentFailed'),
    moveOf({
      ...payer,
      action: 'putInBatch',
      from: 'approved',
      to: 'inPayment',
      guards: [
        'batchByCaller',
        'notOwnWork',
        ...known,
        'noLiveBatch',
        'batchHasRoom',
        'amountAsApproved',
        'hasPlace',
      ],
      writes: 'putInBatch',
    }),
    moveOf({
      ...payer,
      action: 'takeOutOfBatch',
      from: 'inPayment',
      to: 'approved',
      guards: ['inThisBatch', 'batchNotReleased'],
      writes: 'takenOutOfBatch',
    }),
    moveOf({
      by: payer.by,
      action: 'confirmPaid',
      from: 'inPayment',
      to: 'paid',
      guards: ['batchReleased', 'inThisBatch', 'notOwnWork', 'notPaidBefore'],
      writes: 'paid',
      tells: 'claimPaid',
    }),
    moveOf({
      ...payer,
      action: 'reportFailure',
      from: 'inPayment',
      to: 'paymentFailed',
      guards: ['batchReleased', 'inThisBatch', 'notOwnWork'],
      writes: 'paymentFailed',
      tells: 'paymentFailed',
      clock: applicant,
    }),
  ]
}
