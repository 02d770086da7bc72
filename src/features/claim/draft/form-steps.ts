import type { FieldProblem } from '@domain/claim/check-content'
import type { Ticket } from '@domain/ticket/record/ticket'

/** The places of the form, in the order in which they are asked. */
export const formSteps = ['person', 'work', 'tickets', 'review'] as const
export type FormStep = (typeof formSteps)[number]

export const stepTitles: Record<FormStep, string> = {
  person: '您是谁',
  work: '在哪上班',
  tickets: '车票',
  review: '核对并提交',
}

/** The name of each field on the form; the labels of the inputs are the same words. */
export const fieldLabels = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  householdRegister: '老家户口（户籍地）',
  workerKind: '您做哪种工作',
  employer: '工作单位',
  labourRelation: '和单位签了合同吗（劳动关系）',
  unionMember: '加入工会了吗',
  tickets: '车票',
} as const
export type FormField = keyof typeof fieldLabels

const stepOfField: Record<FormField, FormStep> = {
  name: 'person',
  idNumber: 'person',
  phone: 'person',
  householdRegister: 'person',
  workerKind: 'person',
  employer: 'work',
  labourRelation: 'work',
  unionMember: 'work',
  tickets: 'tickets',
}

export const ticketFieldLabels = {
  photo: '照片',
  kind: '坐的什么车',
  direction: '去哪个方向',
  day: '乘车日期',
  from: '从哪里上车',
  to: '到哪里下车',
  fare: '票价',
} as const
export type TicketField = keyof typeof ticketFieldLabels

/** Where a field of a problem or a correction stands. */
export type FieldPlace = {
  step: FormStep
  label: string
  ticketId: string | null
  ticketField: TicketField | null
}

const isFormField = (field: string): field is FormField => field in fieldLabels
const isTicketField = (field: string): field is TicketField => field in ticketFieldLabels

/** `第 2 张票`, by its place in the list. */
export function ticketName(tickets: readonly Ticket[], ticketId: string): string {
  const index = tickets.findIndex((ticket) => ticket.id === ticketId)
  return index < 0 ? '车票' : `第 ${index + 1} 张票`
}

/** Where a named field is asked: `idNumber`, `tickets`, `ticket:<id>` or `ticket:<id>.<field>`. Null for a name nobody knows. */
export function placeOf(field: string, tickets: readonly Ticket[]): FieldPlace | null {
  if (isFormField(field)) {
    return { step: stepOfField[field], label: fieldLabels[field], ticketId: null, ticketField: null }
  }
  const match = /^ticket:([0-9a-z]+)(?:\.([a-zA-Z]+))?$/.exec(field)
  const ticketId = match?.[1]
  if (!ticketId) return null
  const part = match[2] ?? ''
  const ticketField = isTicketField(part) ? part : null
  const name = ticketName(tickets, ticketId)
  const label = ticketField ? `${name}：${ticketFieldLabels[ticketField]}` : name
  return { step: 'tickets', label, ticketId, ticketField }
}

/** The problems that one step of the form shows. */
export const problemsOfStep = (
  problems: readonly FieldProblem[],
  step: FormStep,
  tickets: readonly Ticket[],
): FieldProblem[] => problems.filter(({ field }) => placeOf(field, tickets)?.step === step)
