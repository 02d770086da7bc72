import type { FieldName, TicketReading } from '@domain/ticket/record/reading'
import { command } from '@platform/store/cloud'
import { ticketMarks } from '@platform/records/claim'
import { find } from '@platform/store/store'
import { ticketNumberMark } from '@platform/security/ticket-number-mark'
import { keyedHash } from '@platform/security/vault'

/** Numbers that one ticket alone has. An order or a serial can belong to several. */
const unique: readonly FieldName[] = ['invoiceNo', 'eticketNo', 'code21', 'ticketNo']
const sureEnough = 0.8

/**
 * Keyed hashes by which tickets are found again: of their numbers, hashed like typed ones so that either finds the other, and of
 * what their QR codes hold.
 */
export function marksOfReading(tickets: readonly TicketReading[], codes: readonly string[]): string[] {
  const numbers = tickets.flatMap(({ fields }) =>
    unique.flatMap((name) => {
      const field = fields[name]
      const mark = field && field.confidence >= sureEnough ? ticketNumberMark(field.value) : null
      return mark === null ? [] : [mark]
    }),
  )
  const payloads = codes.filter(isOfOneTicket).map((code) => keyedHash('ticketCode', code))
  return [...new Set([...numbers, ...payloads])]
}

/** Addresses and short texts stand on many tickets; what railways and tax offices print on one is long. */
const isOfOneTicket = (code: string): boolean => code.length >= 20 && !/^https?:\/\/[^?]*$/i.test(code)

/** Whether one of the marks stands in another submitted claim. A hint for people. */
export async function marksUsedElsewhere(claimId: string, marks: readonly string[]): Promise<boolean> {
  if (marks.length === 0) return false
  const found = await find(ticketMarks, { mark: command.in(marks) }, { limit: 100 })
  return found.some((mark) => mark.claimId !== claimId)
}
