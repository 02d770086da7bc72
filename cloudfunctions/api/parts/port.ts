import type { AlikeClaim, TicketAsRead } from '@contract/views'
import type { Day } from '@domain/calendar/day'
import type { FieldProblem } from '@domain/claim/check-content'
import type { OriginalState } from '@domain/claim/decide-claim'
import type { ClaimContent } from '@domain/claim/draft'
import type { Flag } from '@domain/claim/flag'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import type { PapersSeenHere } from '@domain/papers/papers-seen'
import type { Decision } from '@domain/policy/decide/decision'
import type { AmountItem } from '@domain/policy/decide/work-out'
import type { Facts } from '@domain/policy/pack/condition'
import type { FormContent } from '@domain/procedure/fields/field-value'
import type { PartKind, PartOf } from '@domain/procedure/part'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import type { Context } from '../shared/context'

/** Kinds of part that can be handed in so far. */
export type PortKind = Exclude<PartKind, 'roster'>

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

/** What is known of a claim besides what was handed in, for a decision. */
export type Known = {
  /** Decides the claim with these items: which of them could count by itself. */
  decideWith: (items: AmountItem[]) => Pick<Decision, 'items'>
  originalOf?: (itemId: string) => OriginalState
  choice?: TicketChoice
  flags?: readonly Flag[]
}

/** Who looks at the claim, and for which office. */
export type Looking = { context: Context; organisationId: string }

/** What a reviewer is shown of each kind of part, besides what was handed in. */
export type Shown = {
  tickets: { readings: TicketAsRead[]; alike: AlikeClaim[] }
  papers: {
    seen: PapersSeenHere
    /** Needed papers that the office has not opened yet. */
    notSeen: string[]
  }
}

/** What the engine asks of a kind of part. It knows of no part besides. */
export type PartPort<K extends PortKind> = {
  /** What keeps the claim from being handed in. */
  problems: (handed: Handed<K>) => FieldProblem[]
  /** What the rules learn of it: facts, and the items of an amount, or null where it has none. */
  evidence: (handed: Handed<K>, known: Known) => { facts: Facts; items: AmountItem[] | null }
  /** What a reviewer should look at, as it is now: other claims may have come since. */
  findings: (handed: Handed<K>, looking: Looking) => Promise<{ flags: Flag[]; shown: Shown[K] }>
  /** The claim is handed in: what it holds from now on is put down in the transaction. Answers what changes of the claim. */
  taken: (transaction: Transaction, handed: Handed<K>) => Promise<Partial<ClaimRecord>>
  /** The claim is refused or withdrawn: what it held is given up. */
  left: (transaction: Transaction, claim: ClaimRecord) => Promise<void>
  /** The part with nothing in it. */
  erased: () => Partial<ClaimRecord>
  /** What offices have confirmed of it and what still holds once its owner has changed it. */
  lapses: (claim: ClaimRecord, changes: Partial<ClaimContent>) => Partial<ClaimRecord>
}
