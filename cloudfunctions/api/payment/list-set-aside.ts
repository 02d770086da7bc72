import { batchLimit } from '@domain/payment/batch'
import { flagsForPaying } from '@domain/payment/look-first'
import { noMoney } from '@domain/money'
import { claims } from '@platform/records/claim'
import { payeeMasks } from '@platform/call/payee'
import { refuse } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { alikeClaims } from '../parts/tickets/alike-claims'
import { payerSeat } from './batch-access'
import { elsewhereOf } from '../parts/tickets/claim-findings'
import type { UseCase } from '../shared/context'
import { payableAfterLook } from './fill-batch'

/** More are listed once some of these are put in. */
const mostListed = Math.min(batchLimit, 50)

export const listSetAside: UseCase<'list-set-aside'> = async (asked, context) => {
  const seat = payerSeat(context, asked)
  if (!seat) return refuse('notAllowed', {})
  const found = await find(claims, payableAfterLook(seat.payer), {
    orderBy: [['payableKey', 'asc']],
    limit: mostListed,
  })
  const rows = []
  for (const claim of found) {
    const { _id, version, employerName, decision, flags } = claim
    const elsewhere = (await elsewhereOf(claim, [])).filter(({ ticketId }) => ticketId === '')
    rows.push({
      claimId: _id,
      version,
      ...payeeMasks(claim),
      employerName: employerName ?? '',
      amount: decision?.amount.payable ?? noMoney,
      flags: flagsForPaying(flags),
      alike: await alikeClaims(elsewhere, context),
    })
  }
  return { rows }
}
