import { DocumentRefused } from './document-refused'

/** Tickets are some thousands of characters. */
const most = { bytes: 2_000_000, tags: 60_000 }

/** What is left for the XML files of one document. */
export type XmlRoom = { bytes: number; tags: number }
export const newXmlRoom = (): XmlRoom => ({ ...most })

/**
 * The text of an XML file. Refuses one that declares a document type or entities, and more text or elements than tickets have:
 * what comes after costs time for each of them.
 */
export function xmlText(content: Uint8Array, room: XmlRoom = newXmlRoom()): string {
  room.bytes -= content.length
  if (room.bytes < 0) throw new DocumentRefused('unsafeFile')
  const xml = new TextDecoder().decode(content)
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) room.tags -= 1
  if (room.tags < 0 || /<!DOCTYPE|<!ENTITY/i.test(xml)) throw new DocumentRefused('unsafeFile')
  return xml
}
