import type { Employer } from '@contract/views'
import type { ClaimContent } from '@domain/claim/content'
import type { FieldProblem } from '@domain/claim/check-content'
import type { Guard } from '@domain/procedure/guard'
import type { GrantRecord } from '@platform/records/account'
import type { ClaimRecord } from '@platform/records/claim'
import type { Organisation } from '@platform/records/organisation'
import type { PaymentBatch } from '@platform/records/payment'
import type { Transaction } from '@platform/store/transaction'
import type { Context } from '../../shared/context'
import type { RowsEvidence } from '../standing-rows'

/** What was looked up for a move before it is made. Guards read none of it a second time. */
export type Evidence = {
  /** What the applicant wrote, its personal fields opened. */
  content: ClaimContent
  employer: Employer | null
  /** What of its parts keeps the claim from being handed in. */
  partProblems: readonly FieldProblem[]
  /** Whether there is an office of the kind that gets the claim, where the form says of which district. */
  officeFound: boolean
  /** The other claims for this person's place. */
  rivalIds: readonly string[]
  /** Of the rows that a correction names, those that the roster has. */
  rowsThere: readonly string[]
  /** The union that a district chose. */
  union: Organisation
  /** Of two claims for one place, the one that the office has before it, with the card. */
  inHand: ClaimRecord
  /** A card number as typed. */
  card: { typed: string; again: string | undefined }
  batch: PaymentBatch
  /** What the office has still to settle of the roster. */
  rows: RowsEvidence
  /** What the audit trail says is paid for the claim; null when it does not say so. */
  approvedAmount: number | null
}

/** A move that is about to be made, as its guards see it. */
export type Attempt = {
  transaction: Transaction
  transition: { action: string; from: string; to: string; guards: readonly Guard[] }
  /** The claim as it is before. */
  claim: ClaimRecord
  changes: Partial<ClaimRecord>
  /** Under which grant staff make the move; null when the applicant or the clock does. */
  grant: GrantRecord | null
  context: Context
  evidence: Partial<Evidence>
}

/** A guard needs no more of the move than it names, so that it also answers early, where a call looks before it works. */
export type Judging<K extends keyof Attempt> = Pick<Attempt, K>

/** What was looked up. A move that does not bring what its guard needs is a defect: it is not let through. */
export function evidenceOf<K extends keyof Evidence>(evidence: Partial<Evidence>, kind: K): Evidence[K] {
  const found: Evidence[K] | undefined = evidence[kind]
  if (found === undefined) throw new Error(`the move brings no ${kind}`)
  return found
}
