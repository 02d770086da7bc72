import { create } from 'zustand'
import type { FieldProblem } from '@domain/claim/check-content'
import type { ClaimContent } from '@domain/claim/draft'
import type { NamedEmployer } from '@domain/claim/named-employer'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { ClaimView, Employer } from '@contract/views'
import type { Trouble } from '@/services/calls/call-failure'
import type { Returned } from './correction-progress'
import { contentOnServer, given, keepable, type ClaimChanges } from './draft-content'
import { employerNamedSo } from '@/services/claim/named-employer'
import { sessionStore, todayOf } from '@/services/calls/session'
import { writeRecord } from './draft-record'

export type SaveState = 'saved' | 'saving' | 'onPhone' | 'failed'

export type DraftState = {
  claimId: string | null
  /** The claim as the server last gave it, with what it has kept since. */
  claim: ClaimView | null
  /** Everything entered since the claim was opened: what the screen shows. */
  entered: ClaimChanges
  /** The part of it that the server does not have yet. */
  unsent: ClaimChanges
  /** The employer behind a changed `employerId`. */
  employer: Employer | null
  /** What stood in the places to correct when the claim came back. */
  returned: Returned | null
  saveState: SaveState
  saveTrouble: Trouble | null
  /** Changes made elsewhere were merged in: tell the person once. */
  merged: boolean
  /** What the server found wrong at the last submission and the person has not changed since. */
  told: FieldProblem[]
  opening: boolean
  openTrouble: Trouble | null
}

export const closedDraft: DraftState = {
  claimId: null,
  claim: null,
  entered: {},
  unsent: {},
  employer: null,
  returned: null,
  saveState: 'saved',
  saveTrouble: null,
  merged: false,
  told: [],
  opening: false,
  openTrouble: null,
}

export const draftStore = create<DraftState>()(() => closedDraft)

/** Keeps the open claim on the phone, so that what was entered outlives the app being killed. */
export function persistDraft() {
  const { claim, unsent, employer, returned } = draftStore.getState()
  const today = todayOf(sessionStore.getState().session)
  if (claim) writeRecord({ claim, unsent: keepable(unsent, today), employer, returned })
}

let announce: () => void = () => undefined

/** Who is told that something is waiting to be sent. */
export function onDraftChange(listener: () => void) {
  announce = listener
}

/** Takes over what a person entered: at once on the phone, soon on the server. */
export function changeDraft(changes: ClaimChanges) {
  draftStore.setState(({ entered, unsent, told }) => ({
    entered: { ...entered, ...changes },
    unsent: { ...unsent, ...changes },
    told: told.filter(({ field }) => !isTouched(field, changes)),
  }))
  persistDraft()
  announce()
}

const isTouched = (field: string, changes: ClaimChanges) =>
  field.startsWith('ticket')
    ? changes.tickets !== undefined
    : field === 'employer'
      ? 'employerId' in changes || 'employerNamed' in changes
      : field in changes

/** Takes over the phone number that WeChat knows, unless the person has typed one meanwhile. */
export function fillPhone(phone: string) {
  if (contentOf(draftStore.getState())?.phone === '') changeDraft({ phone })
}

/** Takes back what was typed in a field that the server has: its old value stands again. */
export function undoChange(field: 'idNumber' | 'phone') {
  const without = (changes: ClaimChanges): ClaimChanges => ({ ...changes, [field]: undefined })
  draftStore.setState(({ entered, unsent }) => ({ entered: without(entered), unsent: without(unsent) }))
  persistDraft()
}

/** Takes over the employer a person found. */
export function chooseEmployer(employer: Employer) {
  draftStore.setState({ employer })
  changeDraft({ employerId: employer.id, employerNamed: null })
}

/** Takes over an employer that the list does not have, as the person names it. */
export const nameEmployer = (employerNamed: NamedEmployer) => changeDraft({ employerId: null, employerNamed })

/** Changes the list of tickets. */
export function changeTickets(change: (tickets: Ticket[]) => Ticket[]) {
  const content = contentOf(draftStore.getState())
  if (content) changeDraft({ tickets: change(content.tickets) })
}

/** Changes fields of one ticket. */
export function changeTicket(ticketId: string, changes: Partial<Ticket>) {
  changeTickets((tickets) =>
    tickets.map((ticket) => (ticket.id === ticketId ? { ...ticket, ...changes } : ticket)),
  )
}

/** The claim's content as the person sees it. */
export function contentOf({ claim, entered }: Pick<DraftState, 'claim' | 'entered'>): ClaimContent | null {
  return claim && { ...contentOnServer(claim), ...given(entered) }
}

/** The employer as the person sees it. */
export function employerOf({ claim, entered, employer }: DraftState): Employer | null {
  if (entered.employerNamed) return employerNamedSo(entered.employerNamed)
  if (entered.employerId === undefined) return claim?.employer ?? null
  return [employer, claim?.employer].find((known) => known?.id === entered.employerId) ?? null
}
