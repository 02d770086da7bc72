import type { ClaimRecord } from '@platform/records/claim'
import { paymentLines } from '@platform/records/payment'
import { command } from '@platform/store/cloud'
import { find } from '@platform/store/store'

/** The payments that a claim was put into, the first first: an attempt's id is its claim's and its number. */
export async function paymentLinesOf({ _id, paymentAttempts }: Pick<ClaimRecord, '_id' | 'paymentAttempts'>) {
  const ids = Array.from({ length: paymentAttempts }, (_, index) => `${_id}-${index + 1}`)
  if (ids.length === 0) return []
  const lines = await find(paymentLines, { _id: command.in(ids) }, { limit: ids.length })
  return ids.flatMap((id) => lines.find((line) => line._id === id) ?? [])
}
