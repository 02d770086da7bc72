import { bankColumns } from '@domain/payment/bank-head'
import { batchLimit } from '@domain/payment/batch'
import { yuanText } from '@domain/money'
import { appendAudit } from '@platform/audit'
import { command } from '@platform/cloud'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { paymentBatches, paymentLines } from '@platform/records/payment'
import { refuse } from '@platform/refusal'
import { find } from '@platform/store'
import { transact } from '@platform/transaction'
import { batchOf } from './batch-access'
import { openField } from './claim-content'
import { asStaff, type UseCase } from './context'
import { listFile } from './list-file'

/** The one place where whole card numbers leave: the audit row is written before anything is opened. */
export const exportBatch: UseCase<'export-batch'> = async ({ batchId, format }, context) => {
  await transact(async (transaction) => {
    const { batch, grant } = await batchOf(batchId, context, transaction)
    if (batch.state !== 'released') refuse('wrongBatchState', { state: batch.state })
    const audited = await appendAudit(transaction, batch, {
      event: 'batchExported',
      actor: asStaff(context, grant),
      at: context.now,
      values: { format, count: batch.tallies.open.count },
    })
    await transaction.put(paymentBatches, audited)
  })
  const filter = { batchId, state: 'open' }
  const lines = await find(paymentLines, filter, { orderBy: [['number', 'asc']], limit: batchLimit })
  const byId = await claimsById(lines.map(({ claimId }) => claimId))
  const rows = lines.flatMap(({ _id, claimId, number, amount }) => {
    const claim = byId.get(claimId)
    if (!claim) return []
    return [
      [
        _id,
        String(number),
        openField(claim, 'name'),
        openField(claim, 'bankCard'),
        yuanText(amount),
        '出行补贴',
        '',
        '',
      ],
    ]
  })
  const table = [[...bankColumns], ...rows]
  const content = await listFile(format, '付款名单', table)
  return { fileName: `${batchId}.${format}`, contentBase64: content.toString('base64') }
}

const idsAQuery = 100

async function claimsById(ids: readonly string[]): Promise<Map<string, ClaimRecord>> {
  const found = new Map<string, ClaimRecord>()
  for (let start = 0; start < ids.length; start += idsAQuery) {
    const some = ids.slice(start, start + idsAQuery)
    for (const claim of await find(claims, { _id: command.in(some) }, { limit: idsAQuery }))
      found.set(claim._id, claim)
  }
  return found
}
