import { flagsForPaying } from '@domain/payment/look-first'
import { noMoney } from '@domain/money'
import { command } from '@platform/store/cloud'
import { claims } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { centreGrant } from './batch-access'
import type { UseCase } from '../shared/context'
import { payableAtOnce } from './fill-batch'
import { lookFirst } from '../claim/move-claim'

const pageSize = 100

/** What can go into a batch, for somebody to look through before one is proposed. */
export const listPayable: UseCase<'list-payable'> = async ({ after }, context) => {
  if (!centreGrant(context)) refuse('notAllowed', {})
  const further =
    after === null ? payableAtOnce : { payableKey: command.gt(after).and(command.lt(lookFirst)) }
  const found = await find(claims, further, { orderBy: [['payableKey', 'asc']], limit: pageSize })
  return {
    rows: found.map(({ _id, name, employerName, bankCard, decision, flags, accountId }) => ({
      claimId: _id,
      nameMask: name.mask,
      employerName: employerName ?? '',
      cardMask: bankCard.mask,
      cardCheckDigitWrong: flags.some(({ kind }) => kind === 'cardCheckDigit'),
      amount: decision?.amount.payable ?? noMoney,
      flags: flagsForPaying(flags),
      yours: accountId === context.account._id,
    })),
    next: found.length === pageSize ? (found.at(-1)?.payableKey ?? null) : null,
  }
}
