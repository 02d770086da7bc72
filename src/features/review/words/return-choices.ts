import type { Correction } from '@domain/claim/correction'
import { fieldOfPaper, paperOfField } from '@domain/papers/paper-problem'
import { filesOfPaper } from '@domain/papers/papers-content'
import { askedPapers } from '@domain/papers/asked-papers'
import { fieldsOf, type Field } from '@domain/procedure/field'
import { isAsked } from '@domain/procedure/fields/check-form'
import { partOf } from '@domain/procedure/part-of'
import type { Procedure } from '@domain/procedure/procedure'
import { ticketKindNames, type Ticket } from '@domain/ticket/record/ticket'
import type { ReviewView } from '@contract/views'
import { fieldOfRow, isRowField } from '@/services/claim/row-field'
import type { WithRows } from '@/services/claim/roster-looked'
import { lineOf, type OfMeasure } from '@/services/procedure/line'
import { plainDay } from '@/services/words/day-words'

export type ReturnChoice = { field: string; label: string; note?: string }

/** A claim as far as it says what can be put right in it. */
export type Returnable = OfMeasure & Pick<ReviewView, 'form' | 'tickets' | 'papers' | 'decision'> & WithRows

const ticketFront = 'ticket:'
/** More rows than these are told of by their number. */
const mostRowsByName = 3

const ticketChoices = (tickets: readonly Ticket[]): ReturnChoice[] =>
  tickets.map((ticket, index): ReturnChoice => {
    const note = [ticket.kind && ticketKindNames[ticket.kind], ticket.day && plainDay(ticket.day)]
    return {
      field: `${ticketFront}${ticket.id}`,
      label: `第 ${index + 1} 张票`,
      note: note.filter(Boolean).join(' · '),
    }
  })

/** The papers that are asked for, and those that were handed in and are not asked for any more. */
function paperChoices(procedure: Procedure, { form, papers, decision }: Returnable): ReturnChoice[] {
  const part = partOf(procedure, 'papers')
  if (part === null) return []
  const asked = askedPapers(part, form, decision).map(({ paper }) => paper.id)
  return part.list
    .filter(({ id }) => asked.includes(id) || filesOfPaper(papers, id).length > 0)
    .map(({ id, label }) => ({ field: fieldOfPaper(id), label }))
}

/** The fields of a form that may be asked of a claim, and its parts as a whole. */
function commonChoices({ form, parts }: Procedure, isOpen: (field: Field) => boolean): ReturnChoice[] {
  const whole = parts.flatMap((part): ReturnChoice[] => {
    if (part.kind === 'tickets') return [{ field: 'tickets', label: `${part.label}（补交）` }]
    if (part.kind === 'papers') return [{ field: 'papers', label: '材料（补交）' }]
    return part.kind === 'roster'
      ? [{ field: 'roster', label: `整个${part.label}（添人、去人、改人）` }]
      : [{ field: 'charters', label: part.label }]
  })
  const fields = fieldsOf(form).filter(isOpen)
  return [...fields.map(({ id, label }): ReturnChoice => ({ field: id, label })), ...whole]
}

/** What several claims of one measure can be returned for together: the fields of its form, and its parts as a whole. */
export const partsToReturn = ([first]: readonly OfMeasure[]): ReturnChoice[] =>
  first === undefined ? [] : commonChoices(lineOf(first).procedure, () => true)

/** Everything a claim can be returned for: its tickets and papers first, then its form and its parts as a whole. */
export function returnChoices(claim: Returnable): ReturnChoice[] {
  const { procedure } = lineOf(claim)
  const tickets = partOf(procedure, 'tickets') ? ticketChoices(claim.tickets) : []
  const rows = (claim.rows ?? []).map(({ id, label }): ReturnChoice => ({ field: fieldOfRow(id), label }))
  return [
    ...rows,
    ...tickets,
    ...paperChoices(procedure, claim),
    ...commonChoices(procedure, (field) => isAsked(field, claim.form)),
  ]
}

/** The places of a correction that the claim has still: a ticket may have been taken off since they were ticked. */
export const stillThere = (fields: readonly string[], claim: Returnable): string[] => {
  const known = returnChoices(claim).map(({ field }) => field)
  return fields.filter((field) => known.includes(field))
}

export const messageLimit = 200

/** Adds a phrase to what is written, once. */
export function withPhrase(message: string, phrase: string): string {
  if (message.includes(phrase)) return message
  return `${message.trim()}${phrase}`.slice(0, messageLimit)
}

/** What still keeps a return from being sent, or null. `person`: whoever has to put it right. */
export function returnHindrance({ fields, message }: Correction, person = '本人'): string | null {
  if (fields.length === 0) return '请勾选要改的地方'
  return message.trim() === '' ? `请写一句话告诉${person}怎么改` : null
}

/** The corrected parts by name, for reading back what was sent. */
export function correctionNames(fields: readonly string[], claim: Returnable): string[] {
  const choices = returnChoices(claim)
  const labels = new Map(fieldsOf(lineOf(claim).procedure.form).map(({ id, label }) => [id, label]))
  const gone = (field: string) =>
    labels.get(field) ?? (paperOfField(field) === null ? '一张车票' : '一份材料')
  const rows = fields.filter((field) => isRowField(field))
  const known = (field: string) => choices.find((choice) => choice.field === field)?.label
  const rowNames = rows.flatMap((field) => known(field) ?? [])
  const isFew = rows.length <= mostRowsByName && rowNames.length === rows.length
  const ofRows = isFew ? rowNames : [`名册里的 ${rows.length} 行`]
  return [
    ...(rows.length > 0 ? ofRows : []),
    ...fields.filter((field) => !rows.includes(field)).map((field) => known(field) ?? gone(field)),
  ]
}
