import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { PaymentBatch, PaymentLine } from '../../../cloudfunctions/platform/records/payment'
import type { City } from '../../api/support/city'
import { pick, type Random } from './random'
import { stored } from './stored'

/** A call that an actor makes. */
export type Sent = { account: string; call: string; input: object }

/** The two officers who pay a measure. */
export type Payers = { measureId: string; officers: readonly [string, string] }

const otherOf = ({ officers: [one, other] }: Payers, account: string): string =>
  account === one ? other : one

/** What those who pay would do next of a claim, in whichever batch it is or could come into. */
export function batchAction(
  city: City,
  { _id, batchId }: Pick<ClaimRecord, '_id' | 'batchId'>,
  payers: Payers,
  random: Random,
): Sent {
  const account = payers.officers[random() < 0.5 ? 0 : 1]
  const batch =
    batchId === null
      ? pick(openBatches(city, payers), random)
      : stored<PaymentBatch>(city, 'paymentBatches', { _id: batchId })[0]
  const roll = random()
  if (!batch || (batchId === null && roll < 0.2)) return { account, call: 'propose-batch', input: {} }
  const input = { batchId: batch._id }
  if (batch.state === 'proposed') {
    if (batchId === null && roll < 0.7)
      return { account: batch.proposed.accountId, call: 'fill-batch', input }
    if (roll < 0.98)
      return {
        account: random() < 0.9 ? otherOf(payers, batch.proposed.accountId) : account,
        call: 'release-batch',
        input: { ...input, expectedVersion: batch.version },
      }
    return { account, call: 'cancel-batch', input }
  }
  const rows = bankRows(city, _id, batch._id, random)
  return { account, call: 'import-bank-answer', input: { ...input, rows } }
}

/** Batches that are filled now: the newest few, as staff see them. */
const openBatches = (city: City, { measureId }: Payers) =>
  city.cloud.store
    .find('paymentBatches', {}, { limit: 12, sort: [{ path: 'newestKey', descending: true }] })
    .map(({ document }) => document as unknown as PaymentBatch)
    .filter(({ state, payer }) => state === 'proposed' && payer.measureId === measureId)
    .slice(0, 6)

/** Answers for lines of the claim from any attempt and for others of the batch, some of them contradicting each other. */
function bankRows(city: City, claimId: string, batchId: string, random: Random): Record<string, string>[] {
  const attempts = Array.from({ length: 3 }, (_, index) => `${claimId}-${index + 1}`)
  const own = attempts.flatMap((_id) => stored<PaymentLine>(city, 'paymentLines', { _id }))
  const lines = [...stored<PaymentLine>(city, 'paymentLines', { batchId }).slice(0, 8), ...own]
  const some = lines.filter(() => random() < 0.6).slice(0, 6)
  const rows = (some.length > 0 ? some : lines.slice(0, 1)).map((line) => bankRow(line, random))
  return rows.length > 0 ? rows : [{ 付款编号: `${claimId}-1`, '金额（元）': '188', 结果: '成功' }]
}

const bankRow = ({ _id, amount }: PaymentLine, random: Random): Record<string, string> => ({
  付款编号: _id,
  '金额（元）': String(amount / 100),
  结果: random() < 0.75 ? '成功' : '失败',
  失败原因: '户名不符',
})

/** What is in a batch is released and answered by the bank in the end. */
export async function settleAll(
  city: City,
  payers: Payers,
  random: Random,
  send: (sent: Sent) => Promise<void>,
): Promise<void> {
  const batches = (state: string) =>
    stored<PaymentBatch>(city, 'paymentBatches', { state }).filter(
      ({ payer }) => payer.measureId === payers.measureId,
    )
  for (const { _id: batchId, proposed } of batches('proposed')) {
    await send({ account: proposed.accountId, call: 'fill-batch', input: { batchId } })
    const expectedVersion = stored<PaymentBatch>(city, 'paymentBatches', { _id: batchId })[0]?.version
    const account = otherOf(payers, proposed.accountId)
    await send({ account, call: 'release-batch', input: { batchId, expectedVersion } })
  }
  for (const { _id: batchId } of batches('released')) {
    const lines = stored<PaymentLine>(city, 'paymentLines', { batchId })
    for (let start = 0; start < lines.length; start += 25) {
      const rows = lines.slice(start, start + 25).map((line) => bankRow(line, random))
      await send({ account: payers.officers[0], call: 'import-bank-answer', input: { batchId, rows } })
    }
  }
}
