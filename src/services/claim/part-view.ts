import type { ComponentType } from 'react'
import type { ClaimView, Photo, ReviewView } from '@contract/views'
import type { Day } from '@domain/calendar/day'
import type { FieldProblem } from '@domain/claim/check-content'
import type { Flag } from '@domain/claim/flag'
import type { TicketChoice } from '@domain/claim/ticket-choice'
import type { PapersContent } from '@domain/papers/papers-content'
import type { PapersSeenHere } from '@domain/papers/papers-seen'
import type { Decision } from '@domain/policy/decide/decision'
import type { Clause } from '@domain/policy/pack/clause'
import type { FormContent } from '@domain/procedure/fields/field-value'
import type { PartOf } from '@domain/procedure/part'
import type { Correction } from '@domain/claim/correction'
import type { Charter } from '@domain/roster/charter'
import type { RosterTally } from '@domain/roster/tally'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { Route } from '../routes/routes'

/** What each kind of part holds, as the form keeps it. */
export type PartContent = {
  tickets: readonly Ticket[]
  papers: PapersContent
  /** What the roster comes to: its rows have pages of their own. */
  roster: RosterTally
  charters: readonly Charter[]
}
/** Kinds of part that have a view so far. */
export type ViewKind = keyof PartContent

/** What an office says of each kind of part while it looks at it. */
export type PartChecks = {
  tickets: { originalsSeen: readonly string[]; choice: TicketChoice }
  papers: PapersSeenHere
  /** Rows and charters are settled on pages of their own. */
  roster: object
  charters: object
}

/** Of the claim what the view of a part needs to know. */
type PartOwner = Pick<ClaimView, 'id' | 'packId' | 'measureId' | 'stage' | 'photos' | 'roster' | 'charters'> &
  Partial<Pick<ClaimView, 'correction'>>

/** A part of a claim as every view of it sees it. */
export type Seen<K extends ViewKind> = {
  part: PartOf<K>
  /** The form, for what is asked for on a condition. */
  form: FormContent
  content: PartContent[K]
  decision: Decision
  flags: readonly Flag[]
  today: Day
  /** Where a clause stands, in words: every campaign has its own source. */
  clauseWords: (clause: Clause) => string
}

/** What a view may do to its part. Rows of a roster are changed on the server, which tells by `tellRosterKept`. */
type Changing<K extends ViewKind> = K extends 'roster'
  ? unknown
  : {
      /** Changes the part of this claim, also once the view is gone: a file may arrive later. */
      change: (how: (content: PartContent[K]) => PartContent[K]) => void
    }

export type FillProps<K extends ViewKind> = Seen<K> &
  Changing<K> & {
    claim: PartOwner
    /** What is to be put right, as far as it is shown now. */
    problems: readonly FieldProblem[]
  }

/** What a part does with files that arrive, also once the form is left. */
export type Receiving<K extends ViewKind> = Changing<K> & {
  claimId: string
  /** Takes over a file that has arrived, with its pages. */
  keep: (photo: Photo) => void
}

export type ShowProps<K extends ViewKind> = Seen<K> & { claim: PartOwner }

export type ReviewProps<K extends ViewKind> = Seen<K> & {
  view: ReviewView
  checks: PartChecks[K]
  /** Opens the return with what the part wants put right, left out where it cannot be returned. */
  onReturn?: (correction: Correction) => void
  /** Left out when there is nothing to decide. */
  onChecks?: (changes: Partial<PartChecks[K]>) => void
}

/** The part once more before it is handed in, with what is wrong at its place. */
export type CheckProps<K extends ViewKind> = ShowProps<K> & { problems: readonly FieldProblem[] }

/** Where a named field stands on the form, what it is called there, and the page on which it is filled in, where it has its own. */
export type ProblemPlace = {
  anchor: string
  label: string
  page?: { route: Route; parameters: Record<string, string> }
}

/** A part on the form and on the status of its owner. The page hands it to the claim: features stay apart. */
export type PartForm<K extends ViewKind> = {
  kind: K
  fill: ComponentType<FillProps<K>>
  show: ComponentType<ShowProps<K>>
  /** Before it is handed in; `show` where left out. */
  check?: ComponentType<CheckProps<K>>
  /** Null for a field that is none of the part's. */
  problemPlace: (field: string, seen: Pick<Seen<K>, 'part' | 'content'>) => ProblemPlace | null
  /** Takes over files that arrive for the claim from now on. */
  receive?: (receiving: Receiving<K>) => void
}

/** The parts of the form as a page hands them over. */
export type PartForms = { [K in ViewKind]?: PartForm<K> }

/** A part before an office. Apart from its form, so that no one's package carries the other's screens. */
export type PartReview<K extends ViewKind> = { kind: K; review: ComponentType<ReviewProps<K>> }

/** The parts before an office as a page hands them over. */
export type PartReviews = { [K in ViewKind]?: PartReview<K> }
