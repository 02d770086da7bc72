import type { CallInput, CallName, CallOutput } from '@contract/calls'
import type { Day } from '@domain/calendar/day'
import type { Account, GrantRecord } from '../records/account'
import type { Transaction } from '../store/transaction'

/** What a use case knows of a call besides its input. Time and identity are given, never fetched. */
export type Context = {
  account: Account
  /** The caller's grants in force. */
  grants: readonly GrantRecord[]
  now: Date
  today: Day
  /**
   * Runs the call's write once for its idempotency key. What it returns is remembered: no personal data. A call of several
   * writes names each by its `part`.
   */
  once<T>(work: (transaction: Transaction) => Promise<T>, part?: string): Promise<T>
}

/** One call's work. Ends with the output of the contract or with `refuse`. */
export type UseCase<N extends CallName> = (input: CallInput<N>, context: Context) => Promise<CallOutput<N>>

/** The use cases that one function serves. */
export type UseCases = { [N in CallName]?: UseCase<N> }
