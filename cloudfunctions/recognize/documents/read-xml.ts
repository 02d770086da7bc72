import type { TicketReading } from '@domain/ticket/record/reading'
import { looksLikeVoucher, readVoucher } from './read-voucher'
import { xmlText } from './xml-text'

/** An XML file: the voucher that it is. */
export function readXml(content: Uint8Array): TicketReading[] {
  const xml = xmlText(content)
  const reading = looksLikeVoucher(xml) ? readVoucher(xml) : null
  return reading ? [reading] : []
}
