import '@domain/zod-setup'
import * as z from 'zod/mini'
import { StageId } from '@contract/stage-id'
import { Correction } from '@domain/claim/correction'
import { Flag } from '@domain/claim/flag'
import { SecondReading } from '@domain/claim/second-reading'
import { noTicketChoice, TicketChoice } from '@domain/claim/ticket-choice'
import { Day } from '@domain/calendar/day'
import { PapersContent } from '@domain/papers/papers-content'
import { nothingSeen, PapersSeen } from '@domain/papers/papers-seen'
import { Decision } from '@domain/policy/decide/decision'
import { FormContent } from '@domain/procedure/fields/field-value'
import { fileFormats } from '@domain/ticket/kind/file-format'
import { Ticket } from '@domain/ticket/record/ticket'
import { Charters } from '@domain/roster/charter'
import type { Collection } from '../store/store'
import { Hand } from './desk'
import { RosterOnClaim } from './roster'

/** A personal field: sealed for this document, and the mask that lists may show. */
export const SealedField = z.object({ sealed: z.string(), mask: z.string() })
export type SealedField = z.infer<typeof SealedField>

/** Whose an application is: whoever acts for the owner reads and changes it. */
const Owner = z.object({ kind: z.enum(['account', 'organisation']), id: z.string() })
export type Owner = z.infer<typeof Owner>

/** Who pays for what: a batch is of one payer and one measure. */
export const Payer = z.object({ organisationId: z.string(), measureId: z.string() })
export type Payer = z.infer<typeof Payer>

export const ClaimRecord = z.object({
  _id: z.string(),
  /** What people call it by (受理号), from its first submission on. Older claims have none until they are submitted again. */
  number: z._default(z.nullable(z.string()), null),
  version: z.int(),
  packId: z.string(),
  measureId: z.string(),
  /** Content hash of the pack that the last decision was made under. */
  packHash: z.nullable(z.string()),
  /** Of its own procedure. */
  stage: StageId,
  /** Who files it and is told of it. */
  accountId: z.string(),
  owner: Owner,
  /** What the form says, by field; fields whose kind is sealed stand in `sealed`. What is empty stands in neither. */
  form: z._default(FormContent, {}),
  sealed: z._default(z.record(z.string(), SealedField), {}),
  /** What the employer on the form is called. */
  employerName: z.nullable(z.string()),
  /** The union that was found for an employer that the list does not have. */
  unionFound: z._default(z.nullable(z.object({ id: z.string(), name: z.string() })), null),
  tickets: z.array(Ticket),
  papers: z._default(PapersContent, {}),
  charters: z._default(Charters, []),
  roster: z._default(z.nullable(RosterOnClaim), null),
  /** Who signed the declaration last, and when. */
  declared: z._default(z.nullable(z.object({ accountId: z.string(), at: z.string() })), null),
  /** The bundle in which a district handed it to the city. */
  bundleId: z._default(z.nullable(z.string()), null),
  /** What offices have opened and compared of them. */
  papersSeen: z._default(PapersSeen, nothingSeen),
  decision: z.nullable(Decision),
  flags: z.array(Flag),
  correction: z.nullable(Correction),
  refusal: z.nullable(z.object({ conditionId: z.string(), message: z.string() })),
  /** What officers have filled in, by the step that asks for it. */
  asked: z._default(z.record(z.string(), FormContent), {}),
  /** What happened elsewhere and was written down, by the step that records it. */
  recorded: z._default(z.record(z.string(), z.object({ day: Day, note: z.string() })), {}),
  /** Where the claim stands in public while a notice of it runs. */
  noticePlace: z._default(z.nullable(z.object({ noticeId: z.string(), rowId: z.string() })), null),
  originalsSeen: z.array(z.string()),
  /** What reviewers have said of tickets that look like one. */
  ticketChoice: z._default(TicketChoice, noTicketChoice),
  createdAt: z.string(),
  changedAt: z.string(),
  submittedAt: z.nullable(z.string()),
  due: z.nullable(z.object({ day: Day, certain: z.boolean() })),
  /** The offices that have or had the claim, in the order of the steps. */
  hands: z.array(Hand),
  /** The step that returned the claim: there it goes again, or to the review before it. */
  returnedBy: z.nullable(StageId),
  identityConfirmed: z.boolean(),
  /** Set when the claim came to the centre and was drawn for second reading. */
  secondReading: z._default(z.nullable(SecondReading), null),
  /** To which card the money goes; empty until the applicant says so. */
  bankCard: SealedField,
  /** The payment batch that has the claim, and how often one had it. */
  batchId: z.nullable(z.string()),
  paymentAttempts: z.int(),
  /** Set once the claim is approved. */
  payer: z.nullable(Payer),
  /** Set while the claim is approved and has a card: what a payer can pay is read by it, oldest first. */
  payableKey: z.string(),
  holder: z.nullable(z.object({ accountId: z.string(), name: z.string(), since: z.string() })),
  /** The person's one place in the campaign, as a keyed hash, once submitted. */
  slotId: z.nullable(z.string()),
  markIds: z.array(z.string()),
  auditSequence: z.int(),
  auditHash: z.string(),
  auditSeal: z.string(),
})
export type ClaimRecord = z.infer<typeof ClaimRecord>

export const claims: Collection<ClaimRecord> = { name: 'claims', schema: ClaimRecord }

const ClaimSlot = z.object({
  _id: z.string(),
  liveClaimId: z.nullable(z.string()),
  /** Claims of other accounts for the same person: an office settles whose the place is. */
  contenderIds: z._default(z.array(z.string()), []),
  previousClaimIds: z.array(z.string()),
})
export type ClaimSlot = z.infer<typeof ClaimSlot>

/** One place a person, campaign and measure: its id is the keyed hash of the three, so uniqueness needs no query. */
export const claimSlots: Collection<ClaimSlot> = { name: 'claimSlots', schema: ClaimSlot }

const ClaimNumber = z.object({ _id: z.string(), claimId: z.string() })

/** Which claim has which number: the number is the id, so no two claims have the same one. */
export const claimNumbers: Collection<z.infer<typeof ClaimNumber>> = {
  name: 'claimNumbers',
  schema: ClaimNumber,
}

const TicketMark = z.object({
  _id: z.string(),
  /** Keyed hash of a ticket number, of a photo's content, or of the number of the card that the money goes to. */
  mark: z.string(),
  kind: z.enum(['number', 'photo', 'card']),
  claimId: z.string(),
  /** Empty for a card: it belongs to the claim. */
  ticketId: z.string(),
})
export type TicketMark = z.infer<typeof TicketMark>

/** Which submitted claims hold which ticket number, photo or card. */
export const ticketMarks: Collection<TicketMark> = { name: 'ticketMarks', schema: TicketMark }

/** A file that a claim takes: a photo or file of a paper, or a ticket as it was photographed or mailed. */
const PhotoRecord = z.object({
  _id: z.string(),
  claimId: z.string(),
  accountId: z.string(),
  /** Where the phone was told to put it. */
  cloudPath: z.string(),
  /** Where it is to be kept once it was looked at, which no phone can write to. Written down before it is kept there. */
  keptPath: z._default(z.nullable(z.string()), null),
  fileId: z.nullable(z.string()),
  /** `removed` by its owner: the file goes next, and the record after it. */
  state: z.enum(['begun', 'finished', 'removed']),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  mark: z.string(),
  /** What the file is by its content. Older records are photos. */
  format: z._default(z.enum(fileFormats), 'photo'),
  /** Of which paper it is; empty for the photo of a ticket. */
  paperId: z._default(z.string(), ''),
  /** Null where they could not be counted. */
  pages: z._default(z.nullable(z.int()), 1),
  /** What was read of it, sealed: names and numbers stand on tickets. Null until it was read. */
  reading: z._default(z.nullable(z.string()), null),
  /** Keyed hashes of the numbers and codes that identify its tickets. */
  readMarks: z._default(z.array(z.string()), []),
  /** By which a picture that is sent again is known, saved or shrunk otherwise; null until it was read. */
  likeness: z._default(z.nullable(z.string()), null),
  createdAt: z.string(),
})
export type PhotoRecord = z.infer<typeof PhotoRecord>

export const photos: Collection<PhotoRecord> = { name: 'photos', schema: PhotoRecord }
