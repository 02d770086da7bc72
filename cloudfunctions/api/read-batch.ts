import { command } from '@platform/cloud'
import { paymentLines } from '@platform/records/payment'
import { find } from '@platform/store'
import { batchOf, batchView, lineView } from './batch-access'
import type { UseCase } from './context'

const pageSize = 100

export const readBatch: UseCase<'read-batch'> = async ({ batchId, afterNumber }, context) => {
  const { batch } = await batchOf(batchId, context)
  const filter = { batchId, number: command.gt(afterNumber) }
  const lines = await find(paymentLines, filter, { orderBy: [['number', 'asc']], limit: pageSize })
  return {
    batch: batchView(batch, context),
    lines: lines.map(lineView),
    next: lines.length === pageSize ? (lines.at(-1)?.number ?? null) : null,
  }
}
