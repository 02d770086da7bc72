import { batchLimit } from '@domain/payment/batch'
import { command } from '@platform/store/cloud'
import { claims } from '@platform/records/claim'
import { paymentBatches } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { countUpTo, find, type FindOptions } from '@platform/store/store'
import { batchView, centreGrant } from './batch-access'
import type { UseCase } from '../shared/context'
import { payableAfterLook, payableAtOnce } from './fill-batch'

const mostListed = 50
const oldestPayable: FindOptions = { orderBy: [['payableKey', 'asc']], limit: batchLimit }

export const listBatches: UseCase<'list-batches'> = async (_input, context) => {
  if (!centreGrant(context)) refuse('notAllowed', {})
  const [batches, payable, setAside] = await Promise.all([
    find(
      paymentBatches,
      { newestKey: command.gt('') },
      { orderBy: [['newestKey', 'desc']], limit: mostListed },
    ),
    countUpTo(claims, payableAtOnce, oldestPayable),
    countUpTo(claims, payableAfterLook, oldestPayable),
  ])
  return { batches: batches.map((batch) => batchView(batch, context)), payable, setAside }
}
