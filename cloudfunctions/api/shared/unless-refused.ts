import type { ErrorCode } from '@contract/errors'
import { Refusal } from '@platform/store/refusal'

/**
 * What work comes to, or `otherwise` where it is refused for one of the reasons named. Guards refuse before anything is put, so
 * the transaction may go on with others.
 */
export async function unlessRefused<T>(
  reasons: readonly ErrorCode[],
  otherwise: T,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && reasons.includes(error.error.code)) return otherwise
    throw error
  }
}
