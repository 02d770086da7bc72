import '../zod-setup'
import * as z from 'zod/mini'
import type { Day } from '../calendar/day'
import { paperProblems } from '../papers/paper-problem'
import { checkForm } from '../procedure/fields/check-form'
import { fieldProblems } from '../procedure/fields/field-value'
import { partOf } from '../procedure/part-of'
import type { Procedure } from '../procedure/procedure'
import { problemsOfCharters } from '../roster/charter-problems'
import type { Ticket } from '../ticket/record/ticket'
import type { ClaimContent } from './content'

export const contentProblems = [
  ...fieldProblems,
  'employerWithoutUnion',
  'noTickets',
  'ticketWithoutPhoto',
  ...paperProblems,
  'rowsToMend',
  'rosterEmpty',
] as const
export const ContentProblem = z.enum(contentProblems)
export type ContentProblem = z.infer<typeof ContentProblem>

/** A field that keeps a claim from being submitted. Tickets are named `ticket:<id>.<field>`, papers `paper:<id>`, charters `charter:<id>.<field>`. */
export const FieldProblem = z.object({ field: z.string(), problem: ContentProblem })
export type FieldProblem = z.infer<typeof FieldProblem>

/** What is still missing or wrong before submitting, in the order of the form. Whether the applicant is entitled is not asked here. */
export const checkContent = (
  procedure: Pick<Procedure, 'form' | 'parts'>,
  content: ClaimContent,
  today: Day,
): FieldProblem[] => [
  ...checkForm(procedure.form, content.form, today),
  ...(partOf(procedure, 'tickets')?.needed ? problemsOfTickets(content.tickets, today) : []),
  ...(partOf(procedure, 'charters') ? problemsOfCharters(content.charters ?? [], today) : []),
]

/** What the tickets lack. */
export const problemsOfTickets = (tickets: readonly Ticket[], today: Day): FieldProblem[] =>
  tickets.length === 0
    ? [{ field: 'tickets', problem: 'noTickets' }]
    : tickets.flatMap((ticket) => checkTicket(ticket, today))

/** Tickets with a photo that has not arrived. */
export const ticketsWithoutPhoto = (
  tickets: readonly Ticket[],
  arrived: ReadonlySet<string>,
): FieldProblem[] =>
  tickets.flatMap(({ id, photoIds }): FieldProblem[] =>
    photoIds.some((photoId) => !arrived.has(photoId))
      ? [{ field: `ticket:${id}.photo`, problem: 'ticketWithoutPhoto' }]
      : [],
  )

/** What one ticket lacks, whether it will count or not: the reviewer sees all of them. */
function checkTicket(ticket: Ticket, today: Day): FieldProblem[] {
  const problems: FieldProblem[] = []
  const add = (field: string, problem: ContentProblem) =>
    problems.push({ field: `ticket:${ticket.id}.${field}`, problem })
  if (ticket.photoIds.length === 0) add('photo', 'ticketWithoutPhoto')
  if (ticket.kind === null) add('kind', 'missing')
  if (ticket.direction === null) add('direction', 'missing')
  if (ticket.day === null) add('day', 'missing')
  else if (ticket.day > today) add('day', 'dayInFuture')
  if (ticket.from === '') add('from', 'missing')
  if (ticket.to === '') add('to', 'missing')
  if (ticket.fare === null) add('fare', 'missing')
  return problems
}
