import type { TicketReading } from '@domain/ticket/reading'
import { DocumentRefused } from './document-refused'
import { looksLikeVoucher, readVoucher } from './read-voucher'

/** An XML file: the voucher that it is. */
export function readXml(content: Uint8Array): TicketReading[] {
  const xml = new TextDecoder().decode(content)
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new DocumentRefused('unsafeFile')
  const reading = looksLikeVoucher(xml) ? readVoucher(xml) : null
  return reading ? [reading] : []
}
