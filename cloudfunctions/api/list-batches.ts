import { batchLimit } from '@domain/payment/batch'
import { command } from '@platform/cloud'
import { claims } from '@platform/records/claim'
import { paymentBatches } from '@platform/records/payment'
import { refuse } from '@platform/refusal'
import { countUpTo, find } from '@platform/store'
import { batchView, centreGrant } from './batch-access'
import type { UseCase } from './context'

const mostListed = 50

export const listBatches: UseCase<'list-batches'> = async (_input, context) => {
  if (!centreGrant(context)) refuse('notAllowed', {})
  const [batches, payable] = await Promise.all([
    find(
      paymentBatches,
      { newestKey: command.gt('') },
      { orderBy: [['newestKey', 'desc']], limit: mostListed },
    ),
    countUpTo(
      claims,
      { payableKey: command.gt('') },
      { orderBy: [['payableKey', 'asc']], limit: batchLimit },
    ),
  ])
  return { batches: batches.map((batch) => batchView(batch, context)), payable }
}
