import { command } from '@platform/cloud'
import { paymentLines, type PaymentLine } from '@platform/records/payment'
import { find } from '@platform/store'
import { batchOf, batchView, lineView } from './batch-access'
import type { UseCase } from './context'

const pageSize = 100

export const readBatch: UseCase<'read-batch'> = async ({ batchId, afterNumber }, context) => {
  const { batch } = await batchOf(batchId, context)
  const filter = { batchId, number: command.gt(afterNumber) }
  const lines = await find(paymentLines, filter, { orderBy: [['number', 'asc']], limit: pageSize })
  const perhapsPaid = await claimsPerhapsPaid(lines)
  return {
    batch: batchView(batch, context),
    lines: lines.map((line) => lineView(line, perhapsPaid.has(line.claimId))),
    next: lines.length === pageSize ? (lines.at(-1)?.number ?? null) : null,
  }
}

/** Claims of which an earlier attempt is booked as failed while the bank later said that it was paid. */
async function claimsPerhapsPaid(lines: readonly PaymentLine[]): Promise<Set<string>> {
  const earlier = lines.flatMap(({ _id, claimId }) => earlierAttempts(_id, claimId))
  const perhapsPaid = new Set<string>()
  for (let start = 0; start < earlier.length; start += pageSize) {
    const ids = earlier.slice(start, start + pageSize)
    for (const { claimId, contradiction } of await find(
      paymentLines,
      { _id: command.in(ids) },
      { limit: pageSize },
    ))
      if (contradiction?.paid) perhapsPaid.add(claimId)
  }
  return perhapsPaid
}

/** Ids of the attempts before: an attempt's id is its claim's and its number. */
const earlierAttempts = (lineId: string, claimId: string): string[] =>
  Array.from(
    { length: Number(lineId.slice(claimId.length + 1)) - 1 },
    (_, index) => `${claimId}-${index + 1}`,
  )
