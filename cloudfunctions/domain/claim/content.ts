import '../zod-setup'
import * as z from 'zod/mini'
import { PapersContent } from '../papers/papers-content'
import { FieldValue } from '../procedure/fields/field-value'
import { Charters } from '../roster/charter'
import { RosterTally } from '../roster/tally'
import { Ticket, ticketLimit } from '../ticket/record/ticket'

/** A reviewer ticks originals by ticket id: two tickets under one id would both count for one original. */
const haveOwnIds = (tickets: readonly Ticket[]): boolean =>
  new Set(tickets.map((ticket) => ticket.id)).size === tickets.length

/** More fields than any form has. */
const mostFields = 120
const FieldId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/))
const areFew = (form: object): boolean => Object.keys(form).length <= mostFields

/** What a form says, by field: whatever it was asked for, as typed or as kept. */
const Form = z.record(FieldId, FieldValue).check(z.refine(areFew))
const Tickets = z.array(Ticket).check(z.maxLength(ticketLimit), z.refine(haveOwnIds))

/** What a claim says, as far as it is known: its form, and its parts. Nothing is required before submitting. */
export const ClaimContent = z.object({
  form: Form,
  tickets: Tickets,
  papers: PapersContent,
  charters: z.optional(Charters),
  /** What the roster comes to, where there is one: its rows are kept apart. */
  roster: z.optional(RosterTally),
})
export type ClaimContent = z.infer<typeof ClaimContent>

/** Changes of a claim's content: of the form the fields that are named, null empties one; a part that is there is replaced. */
export const ContentChanges = z.object({
  form: z.optional(z.record(FieldId, z.nullable(FieldValue)).check(z.refine(areFew))),
  tickets: z.optional(Tickets),
  papers: z.optional(PapersContent),
  charters: z.optional(Charters),
})
export type ContentChanges = z.infer<typeof ContentChanges>

/** A claim before anything is entered. */
export const emptyContent: ClaimContent = { form: {}, tickets: [], papers: {} }

/** The form with changes of it. */
export function formAfter(
  form: ClaimContent['form'],
  changes: NonNullable<ContentChanges['form']>,
): ClaimContent['form'] {
  const changed = Object.entries({ ...form, ...changes })
  return Object.fromEntries(changed.flatMap(([id, value]) => (value === null ? [] : [[id, value]])))
}
