import '@domain/zod-setup'
import * as z from 'zod/mini'
import { FieldProblem } from '@domain/claim/check-content'
import { BatchState } from '@domain/payment/batch'
import { settlingBars } from '@domain/notice/objection'
import { creditCodeProblems } from '@domain/organisation/credit-code'
import { ApplicationState } from '@domain/organisation/enterprise-application'
import { bankCardProblems } from '@domain/person/bank-card'
import { Day } from '@domain/calendar/day'
import { fieldProblems } from '@domain/procedure/fields/field-value'
import { StageId } from './stage-id'

const none = z.object({})

/**
 * Every error a call can answer with, and the values it carries. Codes carry values, never sentences: the phone writes
 * what happened and what to do next.
 */
export const errorValues = {
  /** The input does not have the shape of the call: a defect of the phone or an attempt. Names the field. */
  wrongInput: z.object({ field: z.string() }),
  /** No call of that name. */
  unknownCall: none,
  /** No identity came with the call: open the app again. */
  signedOut: none,
  /** The caller's roles do not allow this call at all. */
  notAllowed: none,
  /** No such record for this caller. Another person's record answers the same. */
  notFound: none,
  /** Somebody changed the record since it was read: read again. */
  staleVersion: z.object({ currentVersion: z.int() }),
  /** The same idempotency key came with another body. */
  keyReused: none,
  /** Too many calls: wait that many seconds. */
  tooMany: z.object({ retryAfterSeconds: z.int() }),
  /** WeChat gave no mobile number of the mainland for the code. */
  phoneNotGiven: none,
  /** Personal data may not be used for this purpose before the person agrees. */
  consentMissing: z.object({ purpose: z.string() }),
  /** Fields that are missing or wrong; all of them. */
  contentIncomplete: z.object({ problems: z.array(FieldProblem) }),
  /** The rules say no: the decision tree on the claim has the reasons. */
  notEligible: none,
  /** Claims cannot be sent yet. */
  windowNotOpen: z.object({ from: Day }),
  /** The last day to apply has passed. The draft is kept. */
  windowClosed: z.object({ to: Day }),
  /** The same account has a live claim for this person already. Of another account's it is never said. */
  secondClaim: none,
  /** Another account has a claim for the same person: which of them is right is settled first, with the card in hand. */
  placeContested: none,
  /** The other claim for this person was confirmed by an office before: only the city centre takes it back. */
  placeConfirmed: none,
  /** The claim is at a stage that does not know this action. */
  wrongStage: z.object({ stage: StageId }),
  /** Another reviewer holds this claim. */
  heldByOther: z.object({ name: z.string(), since: z.string() }),
  /** Forwarding needs the identity confirmed. */
  identityNotConfirmed: none,
  /** No ticket counts (when forwarding: none whose original was seen), so there is nothing to pay. */
  noTicketCounts: none,
  /** The grassroots union has no district or industry union above it: the administrator adds one. */
  noHigherUnion: none,
  /**
   * The card number has the wrong length, other characters than digits, or one digit all over; its check digit does not fit and it
   * was not typed twice; or it was, and not alike.
   */
  bankCardWrong: z.object({ problem: z.enum(bankCardProblems) }),
  /** The number of the account that the money goes to cannot be right, and why. */
  accountWrong: z.object({ problem: z.enum(fieldProblems) }),
  /** No office of the kind that looks at the claim next is found for what the form says. */
  noOffice: none,
  /** Needed papers that nobody of the office has opened. */
  papersNotSeen: z.object({ papers: z.array(z.string()) }),
  /** The claim is drawn for second reading: one officer of the centre proposes, another approves. */
  secondReadingMissing: none,
  /** Who proposed a payment batch, or a claim's approval, cannot release or approve it: another person does. */
  sameHand: none,
  /** The payment batch is at a state that does not know this action. */
  wrongBatchState: z.object({ state: BatchState }),
  /** Nothing to pay is in the batch. */
  emptyBatch: none,
  /** What stands in the payment batch is not what the audit trail says was approved or released: nothing leaves, nothing is booked. */
  listDiffers: none,
  /** The file is larger than allowed. */
  fileTooLarge: z.object({ limitBytes: z.int() }),
  /** The file's content is neither a JPEG, PNG or WebP picture nor a PDF, OFD, XML or zip file. */
  notAnImage: none,
  /** The file is no list: neither a workbook nor a text with the list's head, or more than a batch holds. */
  listNotReadable: none,
  /** The uploaded file did not arrive or was changed: send it again. */
  uploadMissing: none,
  /** Too many photos on one claim. */
  tooManyPhotos: z.object({ limit: z.int() }),
  /** A paper is handed in as JPEG, PNG or WebP pictures or as PDF files: every office can open those. */
  notAPaperFile: none,
  /** The paper would have more pages than its procedure allows: `pages` is how many the file that was left out has. */
  tooManyPages: z.object({ limit: z.int(), pages: z.int() }),
  /** The invitation is unknown, used or expired: ask for a new one. */
  invitationNotValid: none,
  /** The claim's public notice still runs: it goes on when its last day is over. `certain` is false while that day is reckoned. */
  noticeRunning: z.object({ until: Day, certain: z.boolean() }),
  /** The notice is over since the end of that day: no objection is taken any more. */
  noticeEnded: z.object({ on: Day }),
  /** The objection that an officer writes down was not received on a day of the notice. */
  notWithinNotice: z.object({ from: Day, to: Day }),
  /** The caller has objected to this row before. */
  objectionThere: none,
  /** Objections to this claim that nobody has settled hold it. */
  objectionOpen: z.object({ count: z.int() }),
  /** An objection to this claim was right: it is returned or refused, and does not go on as it is. */
  objectionUpheld: none,
  /** The objection was settled before. */
  objectionSettled: none,
  /** The caller brought the objection in, or it is about a matter of their own: a colleague settles it. */
  notYoursToSettle: z.object({ bar: z.enum(settlingBars) }),
  /** The unified social credit code cannot be right, and why. */
  creditCodeWrong: z.object({ problem: z.enum(creditCodeProblems) }),
  /** HR of this enterprise is in already: a colleague invites. Who it is, is not said. */
  enterpriseKnown: none,
  /** The account has an open application for an enterprise: that one is corrected or taken back first. */
  secondApplication: none,
  /** The application is at a state that does not know this action. */
  applicationState: z.object({ state: ApplicationState }),
  /** The roster would have more rows than it may. */
  rosterFull: z.object({ limit: z.int() }),
  /** A correction names other rows: this one passed and is not changed any more. */
  rowNotOpen: none,
  /** The file is no list of persons: neither a workbook nor a table as text, or nothing in it looks like a head. */
  rosterNotReadable: z.object({ why: z.enum(['format', 'noTable', 'tooLarge', 'protected']) }),
  /** Another office has passed the same person under the same measure: here the row can only be left out. */
  rowStandsElsewhere: none,
  /** Flagged rows that nobody of the office has settled. */
  rowsNotSettled: z.object({ count: z.int() }),
  /** The days that the persons of the roster have to cover are not over: it is passed on once they are. */
  coveredDaysRunning: z.object({ until: Day }),
  /** Who hands it in has not signed the declaration. */
  declarationMissing: none,
  /** The keys in the settings are not those of the stored data: nothing is done until somebody has looked. */
  serviceStopped: none,
  /** The service failed, perhaps after its write was in: send again under the same key, and it is done once. */
  internal: z.object({ trace: z.string() }),
} as const

export type ErrorCode = keyof typeof errorValues
export type ErrorValues = { [C in ErrorCode]: z.infer<(typeof errorValues)[C]> }
export type CallError = { [C in ErrorCode]: { code: C; values: ErrorValues[C] } }[ErrorCode]

const codes = Object.keys(errorValues) as ErrorCode[]

/** Parses an error that came over the wire. Null when it is none that the contract knows. */
export function parseCallError(error: unknown): CallError | null {
  for (const code of codes) {
    const parsed = z.object({ code: z.literal(code), values: errorValues[code] }).safeParse(error)
    if (parsed.success) return parsed.data as CallError
  }
  return null
}
