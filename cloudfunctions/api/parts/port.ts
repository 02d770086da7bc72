import type { TicketAsRead } from '@contract/views'
import type { Day } from '@domain/calendar/day'
import type { FieldProblem } from '@domain/claim/check-content'
import type { ContentChanges } from '@domain/claim/content'
import type { PapersSeenHere } from '@domain/papers/papers-seen'
import type { Decision } from '@domain/policy/decide/decision'
import type { FormContent } from '@domain/procedure/fields/field-value'
import type { PartKind, PartOf } from '@domain/procedure/part'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'

/** Kinds of part that can be handed in. */
export type PortKind = PartKind

/** A claim as its part sees it: what the procedure says of the part, the form, and the files that have arrived. */
export type Handed<K extends PortKind> = {
  part: PartOf<K>
  claim: ClaimRecord
  form: FormContent
  files: readonly PhotoRecord[]
  /** What the rules say of the claim now: papers are asked for by the ways that are open. Null before it was decided. */
  decision: Pick<Decision, 'reason'> | null
  today: Day
}

/** For which office somebody looks at the claim. */
export type Looking = { organisationId: string }

/** What a reviewer is shown of each kind of part, besides what was handed in. */
export type Shown = {
  tickets: { readings: TicketAsRead[] }
  papers: {
    seen: PapersSeenHere
    /** Needed papers that the office has not opened yet. */
    notSeen: string[]
  }
  roster: object
  charters: object
}

/** What the engine asks of a kind of part. It knows of no part besides. */
export type PartPort<K extends PortKind> = {
  /** What keeps the claim from being handed in. */
  problems: (handed: Handed<K>) => FieldProblem[]
  /** What a reviewer is shown of it. What stands in other claims too is looked up for all parts, the place and the payee at once. */
  findings: (handed: Handed<K>, looking: Looking) => Promise<Shown[K]>
  /** The claim is handed in: what it holds from now on is put down in the transaction. Answers what changes of the claim. */
  taken: (transaction: Transaction, handed: Handed<K>) => Promise<Partial<ClaimRecord>>
  /** The claim is refused or withdrawn: what it held is given up. */
  left: (transaction: Transaction, claim: ClaimRecord) => Promise<void>
  /** The part with nothing in it. */
  erased: () => Partial<ClaimRecord>
  /** What offices have confirmed of it and what still holds once its owner has changed it. */
  lapses: (claim: ClaimRecord, changes: ContentChanges) => Partial<ClaimRecord>
}
