import type { Flag } from '@domain/claim/flag'
import { command } from '@platform/store/cloud'
import { claims } from '@platform/records/claim'
import { paymentLines, type PaymentLine } from '@platform/records/payment'
import { find } from '@platform/store/store'
import { batchOf, batchView, lineView } from './batch-access'
import type { UseCase } from '../shared/context'

const pageSize = 100

export const readBatch: UseCase<'read-batch'> = async ({ batchId, afterNumber }, context) => {
  const { batch } = await batchOf(batchId, context)
  const filter = { batchId, number: command.gt(afterNumber) }
  const lines = await find(paymentLines, filter, { orderBy: [['number', 'asc']], limit: pageSize })
  const [perhapsPaid, flags] = await Promise.all([claimsPerhapsPaid(lines), flagsOfClaims(lines)])
  return {
    batch: batchView(batch, context),
    lines: lines.map((line) =>
      lineView(line, {
        perhapsPaid: perhapsPaid.has(line.claimId),
        flags: flags.get(line.claimId) ?? [],
      }),
    ),
    next: lines.length === pageSize ? (lines.at(-1)?.number ?? null) : null,
  }
}

/** The flags of each claim as they are now: who shares a card may come after the batch was filled. */
async function flagsOfClaims(lines: readonly PaymentLine[]): Promise<Map<string, readonly Flag[]>> {
  const ids = [...new Set(lines.map(({ claimId }) => claimId))]
  if (ids.length === 0) return new Map()
  const found = await find(claims, { _id: command.in(ids) }, { limit: pageSize })
  return new Map(found.map(({ _id, flags }) => [_id, flags]))
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
