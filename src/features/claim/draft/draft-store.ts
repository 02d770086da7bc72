import { create } from 'zustand'
import type { FieldProblem } from '@domain/claim/check-content'
import type { ClaimContent } from '@domain/claim/content'
import type { PapersContent } from '@domain/papers/papers-content'
import type { EmployerValue, FieldValue, NamedEmployer } from '@domain/procedure/fields/field-value'
import type { Charter } from '@domain/roster/charter'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { ClaimView, Employer, Photo } from '@contract/views'
import type { Trouble } from '@/services/calls/call-failure'
import type { Returned } from './correction-progress'
import {
  changesAfter,
  contentAfter,
  contentOnServer,
  finished,
  papersToSend,
  withoutFields,
  type ClaimChanges,
} from './draft-content'
import { employerFieldOf, employerOfValue, formOf } from '@/services/claim/form-of'
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
  /** The employer behind a changed field of that kind. */
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
  if (claim) writeRecord({ claim, unsent: finished(formOf(claim), unsent, today), employer, returned })
}

let announce: () => void = () => undefined

/** Who is told that something is waiting to be sent. */
export function onDraftChange(listener: () => void) {
  announce = listener
}

/** Takes over what a person entered: at once on the phone, soon on the server. */
export function changeDraft(changes: ClaimChanges) {
  draftStore.setState(({ entered, unsent, told }) => ({
    entered: changesAfter(entered, changes),
    unsent: changesAfter(unsent, changes),
    told: told.filter(({ field }) => !isTouched(field, changes)),
  }))
  persistDraft()
  announce()
}

function isTouched(field: string, { form = {}, tickets, papers, charters }: ClaimChanges): boolean {
  if (/^tickets?(:|$)/.test(field)) return tickets !== undefined
  if (/^papers?(:|$)/.test(field)) return papers !== undefined
  if (/^charters?(:|$)/.test(field)) return charters !== undefined
  return field in form
}

/** Takes over what a person entered in a field; an empty text empties it. */
export const changeField = (fieldId: string, value: FieldValue | null) =>
  changeDraft({ form: { [fieldId]: value === '' ? null : value } })

/** Takes over a value that was asked for, unless the person has entered one meanwhile. */
export function fillField(fieldId: string, value: FieldValue) {
  if (contentOf(draftStore.getState())?.form[fieldId] === undefined) changeField(fieldId, value)
}

/** Takes back what was typed in a field that the server has: its old value stands again. */
export function undoChange(fieldId: string) {
  draftStore.setState(({ entered, unsent }) => ({
    entered: withoutFields(entered, [fieldId]),
    unsent: withoutFields(unsent, [fieldId]),
  }))
  persistDraft()
}

/** Says who employs the person, by the field of the form that asks for it. */
function changeEmployer(value: EmployerValue) {
  const { claim } = draftStore.getState()
  const field = claim && employerFieldOf(claim)
  if (field) changeField(field.id, value)
}

/** Takes over the employer a person found. */
export function chooseEmployer(employer: Employer) {
  draftStore.setState({ employer })
  changeEmployer({ organisationId: employer.id })
}

/** Takes over an employer that the list does not have, as the person names it. */
export const nameEmployer = (named: NamedEmployer) => changeEmployer(named)

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

/** The content of a claim, as long as it is the open one. */
function contentNow(claimId: string): ClaimContent | null {
  const state = draftStore.getState()
  return state.claim?.id === claimId ? contentOf(state) : null
}

/** Changes the papers of a claim, as long as it is the open one. */
export function changePapers(claimId: string, change: (papers: PapersContent) => PapersContent) {
  const content = contentNow(claimId)
  const papers = content && change(content.papers)
  if (papers && papers !== content.papers) changeDraft({ papers: papersToSend(papers) })
}

/** Changes the tickets of a claim, as long as it is the open one. */
export function changeTicketsOf(claimId: string, change: (tickets: readonly Ticket[]) => readonly Ticket[]) {
  const content = contentNow(claimId)
  if (content) changeDraft({ tickets: [...change(content.tickets)] })
}

/** Changes the charters of a claim, as long as it is the open one. */
export function changeChartersOf(
  claimId: string,
  change: (charters: readonly Charter[]) => readonly Charter[],
) {
  const content = contentNow(claimId)
  if (content) changeDraft({ charters: [...change(content.charters ?? [])] })
}

/** Takes over a file that has arrived for the open claim. */
export function keepPhoto(claimId: string, photo: Photo) {
  const { claim } = draftStore.getState()
  if (claim?.id !== claimId || claim.photos.some(({ id }) => id === photo.id)) return
  draftStore.setState({ claim: { ...claim, photos: [...claim.photos, photo] } })
  persistDraft()
}

/** The claim's content as the person sees it. */
export function contentOf({ claim, entered }: Pick<DraftState, 'claim' | 'entered'>): ClaimContent | null {
  return claim && contentAfter(contentOnServer(claim), entered)
}

/** The employer as the person sees it. */
export function employerOf({ claim, entered, employer }: DraftState): Employer | null {
  const field = claim && employerFieldOf(claim)
  const value = field && entered.form?.[field.id]
  if (!claim || !field || value === undefined) return claim?.employer ?? null
  return employerOfValue(field, value, [employer, claim.employer])
}
