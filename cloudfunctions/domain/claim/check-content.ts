import '../zod-setup'
import * as z from 'zod/mini'
import type { Day } from '../calendar/day'
import { paperProblems } from '../papers/paper-problem'
import { isCountyLevel } from '../person/county'
import { idNumberProblem, mayNameInLatin, normaliseIdNumber } from '../person/id-number'
import { isLatinName, isName, normaliseName } from '../person/name'
import { isMobile, normalisePhone } from '../person/phone'
import type { Ticket } from '../ticket/record/ticket'
import type { ClaimContent } from './draft'

export const contentProblems = [
  'missing',
  'nameNotHan',
  'idLength',
  'idLegacy15',
  'idCharacters',
  'idProvince',
  'idBirthday',
  'idCheckDigit',
  'phoneNotMobile',
  'registerNotCounty',
  'employerWithoutUnion',
  'noTickets',
  'ticketWithoutPhoto',
  'dayInFuture',
  ...paperProblems,
] as const
export const ContentProblem = z.enum(contentProblems)
export type ContentProblem = z.infer<typeof ContentProblem>

/** A field that keeps a claim from being submitted. Tickets are named `ticket:<id>.<field>`, papers `paper:<id>`. */
export const FieldProblem = z.object({ field: z.string(), problem: ContentProblem })
export type FieldProblem = z.infer<typeof FieldProblem>

const idProblems = {
  length: 'idLength',
  legacy15: 'idLegacy15',
  characters: 'idCharacters',
  province: 'idProvince',
  birthday: 'idBirthday',
  checkDigit: 'idCheckDigit',
} as const

/** What is still missing or wrong before submitting, in the order of the form. Whether the person is entitled is not asked here. */
export function checkContent(content: ClaimContent, employerHasUnion: boolean, today: Day): FieldProblem[] {
  const problems: FieldProblem[] = []
  const add = (field: string, problem: ContentProblem | null) => problem && problems.push({ field, problem })
  add('name', problemOfName(content.name, content.idNumber))
  add('idNumber', problemOfIdNumber(content.idNumber, today))
  add('phone', problemOfPhone(content.phone))
  add('householdRegister', problemOfRegister(content.householdRegister))
  add('workerKind', content.workerKind === null ? 'missing' : null)
  add('employer', problemOfEmployer(content, employerHasUnion))
  add('labourRelation', content.labourRelation === null ? 'missing' : null)
  add('unionMember', content.unionMember === null ? 'missing' : null)
  return [...problems, ...problemsOfTickets(content.tickets, today)]
}

/** The same of the tickets alone. */
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

/**
 * Problem of a name as typed, or null. Latin letters are right where the card may have them, and not wrong yet while nobody
 * knows which card it is.
 */
export function problemOfName(typed: string, idNumber: string): ContentProblem | null {
  const name = normaliseName(typed)
  if (name === '') return 'missing'
  if (isName(name)) return null
  const card = normaliseIdNumber(idNumber)
  return isLatinName(name) && (card === '' || mayNameInLatin(card)) ? null : 'nameNotHan'
}

/** Problem of an ID number as typed, or null. */
export function problemOfIdNumber(typed: string, today: Day): ContentProblem | null {
  const idNumber = normaliseIdNumber(typed)
  if (idNumber === '') return 'missing'
  const problem = idNumberProblem(idNumber, today)
  return problem && idProblems[problem]
}

/** Problem of a mobile number as typed, or null. */
export function problemOfPhone(typed: string): ContentProblem | null {
  const phone = normalisePhone(typed)
  if (phone === '') return 'missing'
  return isMobile(phone) ? null : 'phoneNotMobile'
}

function problemOfRegister(register: string | null): ContentProblem | null {
  if (register === null) return 'missing'
  return isCountyLevel(register) ? null : 'registerNotCounty'
}

/** Problem of the employer, or null. */
export function problemOfEmployer(
  content: Pick<ClaimContent, 'employerId' | 'employerNamed'>,
  employerHasUnion: boolean,
): ContentProblem | null {
  // Its union is found by the union of the district, after the claim is handed in.
  if (content.employerNamed) return null
  if (content.employerId === null) return 'missing'
  return employerHasUnion ? null : 'employerWithoutUnion'
}

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
