import type { Ticket } from '@domain/ticket/record/ticket'

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

const isTicketField = (field: string): field is TicketField => field in ticketFieldLabels

/** `第 2 张票`, by its place in the list. */
export function ticketName(tickets: readonly Ticket[], ticketId: string): string {
  const index = tickets.findIndex((ticket) => ticket.id === ticketId)
  return index < 0 ? '车票' : `第 ${index + 1} 张票`
}

/** The ticket, and what it is called, that a problem or a correction means: `ticket:<id>` or `ticket:<id>.<field>`. */
export function ticketPlaceOf(
  field: string,
  tickets: readonly Ticket[],
): { ticketId: string; label: string } | null {
  const [, ticketId, part = ''] = /^ticket:([0-9a-z]+)(?:\.([a-zA-Z]+))?$/.exec(field) ?? []
  if (ticketId === undefined) return null
  const name = ticketName(tickets, ticketId)
  return { ticketId, label: isTicketField(part) ? `${name}：${ticketFieldLabels[part]}` : name }
}
