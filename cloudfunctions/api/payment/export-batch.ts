import { bankColumnsFor } from '@domain/payment/bank-head'
import { dayAt } from '@domain/calendar/day'
import { rangesOf } from '@domain/payment/replay-batch'
import { yuanText } from '@domain/money'
import { appendAudit } from '@platform/trail/audit'
import type { ClaimRecord } from '@platform/records/claim'
import { payeeOf } from '@platform/call/payee'
import { markOfList, payeeMark, refuseList } from '@platform/trail/payment-list'
import { paymentBatches, type PaymentBatch } from '@platform/records/payment'
import { refuse } from '@platform/store/refusal'
import { transact } from '@platform/store/transaction'
import { rulesOf, titleOfMeasure } from '@platform/call/claim-rules'
import { batchOf } from './batch-access'
import { asStaff, type Context, type UseCase } from '../shared/context'
import { listFile } from '../shared/list-file'
import { claimsOf, linesOf, requireReleased } from './released-list'

const mostAttempts = 4

/**
 * The one place where whole card numbers leave: the list is what was released or nothing, and the audit row with its count, sum
 * and hash is written before anything is opened.
 */
export const exportBatch: UseCase<'export-batch'> = async ({ batchId, format }, context) => {
  const rows = await sealedRows(batchId, format, context)
  const { batch } = await batchOf(batchId, context)
  const table = rows.map(({ line: { _id, number, amount }, claim }) => {
    const { name, account } = payeeOf(claim)
    return [_id, String(number), name, account, yuanText(amount), paidFor(batch), '', '']
  })
  const content = await listFile(format, '付款名单', [headFor(rows.map(({ claim }) => claim)), ...table])
  return {
    fileName: `${fileNameOf(batch)}.${format}`,
    contentBase64: content.toString('base64'),
  }
}

/** What waits for the bank's answer, once its export is in the batch's chain. The bank may answer between: then it is read again. */
async function sealedRows(batchId: string, format: 'csv' | 'xlsx', context: Context) {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const { batch: read } = await batchOf(batchId, context)
    if (read.state !== 'released') refuse('wrongBatchState', { state: read.state })
    const lines = await linesOf(batchId)
    await requireReleased(batchId, lines)
    const open = lines.filter(({ state }) => state === 'open')
    const byId = await claimsOf(open)
    const rows = open.map((line) => {
      const claim = byId.get(line.claimId)
      if (
        !claim ||
        claim.stage !== 'inPayment' ||
        claim.batchId !== batchId ||
        payeeMark(claim) !== line.payee
      )
        return refuseList(batchId, `line ${line._id} is not that of its claim`)
      return { line, claim }
    })
    const written = await transact(async (transaction) => {
      const { batch, grant } = await batchOf(batchId, context, transaction)
      if (batch.version !== read.version) return false
      const audited = await appendAudit(transaction, batch, {
        event: 'batchExported',
        actor: asStaff(context, grant),
        at: context.now,
        values: { format, ...markOfList(open), numbers: rangesOf(open.map(({ number }) => number)) },
      })
      await transaction.put(paymentBatches, audited)
      return true
    })
    if (written) return rows
  }
  throw new Error(`batch ${batchId} was answered by the bank all the while it was exported`)
}

/** Day and number first: files of a folder come in the order of the batches. */
function fileNameOf(batch: PaymentBatch): string {
  const { _id, numberOfDay, proposed } = batch
  const which = numberOfDay === null ? _id : `第${numberOfDay}批`
  return `${dayAt(new Date(proposed.at))}_${paidFor(batch)}_${which}_银行清单`
}

/** An account is not a card: where the money goes to one, its column says so. */
const headFor = ([claim]: readonly ClaimRecord[]): string[] =>
  bankColumnsFor(claim ? rulesOf(claim).procedure.payee.kind : 'cardAfterApproval')

/** The measure in a few words: what stands in its title before the bracket. */
const paidFor = ({ payer }: PaymentBatch): string => titleOfMeasure(payer.measureId).split('（', 1).join('')
