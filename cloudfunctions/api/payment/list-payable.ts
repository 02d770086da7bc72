import { flagsForPaying } from '@domain/payment/look-first'
import { noMoney } from '@domain/money'
import { isOwnWork } from '@platform/call/claim-owner'
import { claims } from '@platform/records/claim'
import { payeeMasks } from '@platform/call/payee'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { payerSeat } from './batch-access'
import type { UseCase } from '../shared/context'
import { payableAtOnce } from './fill-batch'

const pageSize = 100

/** What can go into a batch, for somebody to look through before one is proposed. */
export const listPayable: UseCase<'list-payable'> = async ({ after, ...asked }, context) => {
  const seat = payerSeat(context, asked)
  if (!seat) return refuse('notAllowed', {})
  const further = payableAtOnce(seat.payer, after ?? '')
  const found = await find(claims, further, { orderBy: [['payableKey', 'asc']], limit: pageSize })
  return {
    rows: found.map((claim) => ({
      claimId: claim._id,
      ...payeeMasks(claim),
      employerName: claim.employerName ?? '',
      cardCheckDigitWrong: claim.flags.some(({ kind }) => kind === 'cardCheckDigit'),
      amount: claim.decision?.amount.payable ?? noMoney,
      flags: flagsForPaying(claim.flags),
      yours: isOwnWork(context, claim),
    })),
    next: found.length === pageSize ? (found.at(-1)?.payableKey ?? null) : null,
  }
}
