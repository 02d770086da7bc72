import type { TicketReading } from '@domain/ticket/record/reading'
import { DocumentRefused } from './document-refused'
import { readPieces } from './join-pieces'
import { openArchive } from './open-archive'
import { textObjectsOf } from './text-objects'
import { lacksFields, vouchersAmong, withPages } from './voucher-and-pages'
import { newXmlRoom, xmlText } from './xml-text'

const mostPages = 5
const contentOfPage = /Content\.xml$/i
const ofTemplate = /Tpls?\b/i

/** An OFD file: the voucher attached to it, and the text on its pages where there is none or it leaves something out. */
export function readOfd(content: Uint8Array): TicketReading[] {
  const room = newXmlRoom()
  const files = [...openArchive(content, (name) => /\.xml$/i.test(name))].map(([name, bytes]) => ({
    name,
    xml: xmlText(bytes, room),
  }))
  const vouchers = vouchersAmong(files.flatMap(({ name, xml }) => (contentOfPage.test(name) ? [] : [xml])))
  const pages = files.filter(({ name }) => contentOfPage.test(name) && !ofTemplate.test(name))
  if (vouchers.length > 0 && pages.length < 2 && !vouchers.some(lacksFields)) return vouchers
  return withPages(vouchers, textOf(files, pages, vouchers.length > 0))
}

type XmlFile = { name: string; xml: string }

/** What the pages say. Broken ones are nothing where a voucher says it better. */
function textOf(files: readonly XmlFile[], pages: readonly XmlFile[], dispensable: boolean): TicketReading[] {
  try {
    // A template holds the labels of the page that is laid over it.
    const template = files
      .filter(({ name }) => contentOfPage.test(name) && ofTemplate.test(name))
      .flatMap(({ xml }) => textObjectsOf(xml))
    const texts = pages.length === 0 ? [[]] : pages.slice(0, mostPages).map(({ xml }) => textObjectsOf(xml))
    return texts.flatMap((pieces) => readPieces([...template, ...pieces]))
  } catch (error) {
    if (dispensable && error instanceof DocumentRefused && error.reason === 'unreadable') return []
    throw error
  }
}
