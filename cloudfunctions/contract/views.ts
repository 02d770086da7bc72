import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Correction } from '@domain/claim/correction'
import { Flag } from '@domain/claim/flag'
import { ReadingTurn } from '@domain/claim/second-reading'
import { noTicketChoice, TicketChoice } from '@domain/claim/ticket-choice'
import { Day } from '@domain/calendar/day'
import { Cents } from '@domain/money'
import { ClosingDay } from '@domain/notice/closing-day'
import { GrantedRole } from '@domain/organisation/role'
import { PapersContent } from '@domain/papers/papers-content'
import { PapersSeenHere } from '@domain/papers/papers-seen'
import { Decision } from '@domain/policy/decide/decision'
import { FormContent } from '@domain/procedure/fields/field-value'
import { moveEvents } from '@domain/procedure/move'
import { Charters } from '@domain/roster/charter'
import { RosterTally } from '@domain/roster/tally'
import { FieldOnPhoto } from '@domain/ticket/record/field-on-photo'
import { Doubt } from '@domain/ticket/record/reading'
import { Ticket } from '@domain/ticket/record/ticket'
import { SuggestedTicket } from './recognize-calls'
import { StageId } from './stage-id'

/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime()

export const Union = z.object({ id: z.string(), name: z.string() })

/** An employer as it is found by search. Without a union the worker is told what to do. */
export const Employer = z.object({
  id: z.string(),
  name: z.string(),
  district: z.string(),
  union: z.nullable(Union),
  /** The union above, to call when there is none in the company. */
  districtUnion: z.nullable(z.object({ name: z.string(), phone: z.string() })),
})
export type Employer = z.infer<typeof Employer>

export const Photo = z.object({
  id: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  /** Of a file of a paper: which paper, and how many pages it has; null where they could not be counted. */
  paperId: z.optional(z.string()),
  pages: z.optional(z.nullable(z.int())),
})
export type Photo = z.infer<typeof Photo>

/** Who did what when, as the worker and the reviewers may know it: staff by role and organisation, never by name. */
export const TimelineEntry = z.object({
  event: z.enum(['drafted', ...moveEvents]),
  at: Instant,
  by: z.string(),
  message: z.optional(z.string()),
  amount: z.optional(Cents),
  /** The day that was written down, of what was done elsewhere. */
  day: z.optional(Day),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** What a claim's form says, as its owner and its reviewers see it. */
const formFields = {
  /** By field id: plain values, and names in full. */
  form: FormContent,
  /** By field id the masks of what is never sent back: numbers of cards, phones and accounts. */
  masks: z.record(z.string(), z.string()),
}
/** A form as it is sent. */
export const FormView = z.object(formFields)
export type FormView = z.infer<typeof FormView>

const claimFields = {
  id: z.string(),
  /** What the claim is called by on the phone (受理号); null until it is submitted. */
  number: z.optional(z.nullable(z.string())),
  version: z.int(),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
  ...formFields,
  /** Behind the field of kind employer. One that the list does not have has no id, and no union until one is found. */
  employer: z.nullable(Employer),
  tickets: z.array(Ticket),
  papers: PapersContent,
  charters: z.optional(Charters),
  /** What its roster comes to; null where the measure has none. */
  roster: z.optional(z.nullable(RosterTally)),
  /** Rows drawn for a closer look, as whoever applies has to show their papers. */
  rosterSample: z.optional(z.int()),
  photos: z.array(Photo),
  decision: Decision,
  flags: z.array(Flag),
  /** What reviewers have said of tickets that look like one. */
  ticketChoice: z._default(TicketChoice, noTicketChoice),
  /** Last four digits of the card that the money goes to; null until the worker gave one. */
  bankCardMask: z.nullable(z.string()),
  correction: z.nullable(Correction),
  /** The step that returned it. */
  returnedBy: z.nullable(StageId),
  refusal: z.nullable(z.object({ conditionId: z.string(), message: z.string() })),
  submittedAt: z.nullable(Instant),
  /** By when the office that has the claim should be done, and whether that day is certain. */
  due: z.nullable(z.object({ day: Day, certain: z.boolean() })),
  timeline: z.array(TimelineEntry),
  /** Where it stands in public while a notice of it runs, and which objections to it are not settled or were right. */
  notice: z.optional(
    z.nullable(
      z.object({ id: z.string(), closesOn: ClosingDay, openObjections: z.int(), upheldObjections: z.int() }),
    ),
  ),
}

/** How long offices like the one that has the claim have lately taken, in days, from what they did. */
export const Pace = z.object({ half: z.int(), nineInTen: z.int(), cases: z.int() })
export type Pace = z.infer<typeof Pace>

/** A claim as its worker sees it. Its pace is null where no office has it, or too few were done to say. */
export const ClaimView = z.object({ ...claimFields, pace: z.nullable(Pace) })
export type ClaimView = z.infer<typeof ClaimView>

/** What was read off the photos of a ticket, for comparison with what the worker entered. */
export const TicketAsRead = z.object({
  ticketId: z.string(),
  suggestion: SuggestedTicket,
  doubts: z.array(Doubt),
  /** Where its fields stand on its photos; nothing for electronic files. */
  onPhoto: z.array(FieldOnPhoto),
})
export type TicketAsRead = z.infer<typeof TicketAsRead>

/** Another claim with the same ticket or card, or for the same person. A card belongs to no ticket: its `ticketId` is empty. The claim's id is null where the reviewer may not open it. */
export const AlikeClaim = z.object({
  kind: z.enum(['ticketNumberUsed', 'samePhotoUsed', 'tripInRoster', 'cardShared', 'placeContested']),
  ticketId: z.string(),
  claimId: z.nullable(z.string()),
  nameMask: z.string(),
  employerName: z.nullable(z.string()),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
  submittedAt: z.nullable(Instant),
})
export type AlikeClaim = z.infer<typeof AlikeClaim>

/** A claim as a reviewer sees it. */
export const ReviewView = z.object({
  ...claimFields,
  /** By which role the caller looks at it. */
  role: GrantedRole,
  identityConfirmed: z.boolean(),
  /** Who holds it: the caller, or the colleague who opened it first. */
  heldBy: z.nullable(z.object({ name: z.string(), since: Instant, you: z.boolean() })),
  /** Past its day for certain: a day that was reckoned without the holidays makes nobody late. */
  overdue: z.boolean(),
  originalsSeen: z.array(z.string()),
  /** What the caller can do with it when it is drawn for second reading. */
  readingTurn: ReadingTurn,
  /** What the caller's office has seen of the papers. */
  papersSeen: z.optional(PapersSeenHere),
  /** What officers have filled in, by the step that asks for it. */
  asked: z.record(z.string(), FormContent),
  readings: z.array(TicketAsRead),
  /** Which other claims have one of its tickets. */
  alike: z.array(AlikeClaim),
  /** Rows of its roster that the caller's office has to settle before it passes the claim on; left out where there is none. */
  rowsToSettle: z.optional(z.int()),
})
export type ReviewView = z.infer<typeof ReviewView>

export const ClaimSummary = z.object({
  id: z.string(),
  number: z.optional(z.nullable(z.string())),
  version: z.int(),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
  payable: Cents,
  employerName: z.nullable(z.string()),
  /** Who the claim is for, so far as it was filled in. Lists that a phone kept earlier have none. */
  applicant: z.optional(z.object({ nameMask: z.string(), phoneMask: z.string() })),
  /** Approved, and the worker has not said yet to which card the money goes. */
  needsCard: z.boolean(),
  changedAt: Instant,
  due: z.nullable(z.object({ day: Day, certain: z.boolean() })),
})
export type ClaimSummary = z.infer<typeof ClaimSummary>

export const QueueRow = z.object({
  id: z.string(),
  version: z.int(),
  packId: z.string(),
  measureId: z.string(),
  stage: StageId,
  /** The role of the office whose list it is. */
  role: GrantedRole,
  /** Whole for the grassroots union, whose members they are; masked above it. */
  name: z.string(),
  idNumberMask: z.string(),
  employerName: z.string(),
  payable: Cents,
  ticketCount: z.int(),
  /** How many persons of its roster count; left out where the measure has none. */
  persons: z.optional(z.int()),
  submittedAt: Instant,
  due: z.nullable(z.object({ day: Day, certain: z.boolean() })),
  overdue: z.boolean(),
  flagCount: z.int(),
  /** Identity and at least one original were seen. */
  confirmed: z.boolean(),
  readingTurn: ReadingTurn,
  heldBy: z.nullable(z.string()),
})
export type QueueRow = z.infer<typeof QueueRow>
