import { batchLimit } from '@domain/payment/batch'
import { claims } from '@platform/records/claim'
import { paymentBatches } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { countUpTo, find, type FindOptions } from '@platform/store/store'
import { batchView, payerSeat } from './batch-access'
import type { UseCase } from '../shared/context'
import { payableAfterLook, payableAtOnce } from './fill-batch'

const mostListed = 50
const oldestPayable: FindOptions = { orderBy: [['payableKey', 'asc']], limit: batchLimit }

export const listBatches: UseCase<'list-batches'> = async (asked, context) => {
  const seat = payerSeat(context, asked)
  if (!seat) return refuse('notAllowed', {})
  const { organisationId, measureId } = seat.payer
  const ofPayer = { 'payer.organisationId': organisationId, 'payer.measureId': measureId }
  const [batches, payable, setAside] = await Promise.all([
    find(paymentBatches, ofPayer, { orderBy: [['newestKey', 'desc']], limit: mostListed }),
    countUpTo(claims, payableAtOnce(seat.payer), oldestPayable),
    countUpTo(claims, payableAfterLook(seat.payer), oldestPayable),
  ])
  return { batches: batches.map((batch) => batchView(batch, context)), payable, setAside }
}
