import { distinctTickets, withFieldsOf } from '@domain/ticket/record/distinct-tickets'
import type { FieldName, TicketReading } from '@domain/ticket/record/reading'
import { DocumentRefused } from './document-refused'
import { looksLikeVoucher, readVoucher } from './read-voucher'

const needed: readonly FieldName[] = ['from', 'to', 'date', 'trainNo', 'price', 'name']

/** Whether a voucher leaves out something that its page may say. */
export const lacksFields = ({ fields }: TicketReading): boolean => needed.some((name) => !fields[name])

/** The vouchers among the XML files of a document. One that cannot be read leaves the pages; one made to harm ends the reading. */
export const vouchersAmong = (files: readonly string[]): TicketReading[] =>
  files.flatMap((xml) => {
    try {
      return (looksLikeVoucher(xml) && readVoucher(xml)) || []
    } catch (error) {
      if (error instanceof DocumentRefused && error.reason === 'unreadable') return []
      throw error
    }
  })

/** What the vouchers of a document say, and where they leave something out what its pages say of the same ticket. */
export function withPages(
  vouchers: readonly TicketReading[],
  pages: readonly TicketReading[],
): TicketReading[] {
  const [voucher, ...others] = vouchers
  const shown = pages.filter(({ kind }) => kind !== 'unknown')
  // Beside the page of a ticket others say what its conditions are.
  if (!voucher) return shown.length > 0 ? shown : [...pages]
  const [page, ...further] = shown
  const numbers = [voucher, page].map((reading) => reading?.fields.invoiceNo?.value)
  const alone = page && others.length + further.length === 0 && new Set(numbers.filter(Boolean)).size < 2
  return alone ? [withFieldsOf(voucher, page)] : distinctTickets([...vouchers, ...shown])
}
