import type { TicketReading } from '@domain/ticket/reading'
import { readPieces, type TextPiece } from './join-pieces'
import { openArchive } from './open-archive'
import { lacksFields, vouchersAmong, withPages } from './voucher-and-pages'

const decoder = new TextDecoder()

const mostPages = 5
const contentOfPage = /Content\.xml$/i
const contentOfTemplate = /Tpls?\b.*Content\.xml$/i

/** An OFD file: the voucher attached to it, and the text on its pages where there is none or it leaves something out. */
export function readOfd(content: Uint8Array): TicketReading[] {
  const files = [...openArchive(content, (name) => /\.xml$/i.test(name))].map(([name, bytes]) => ({
    name,
    xml: decoder.decode(bytes),
  }))
  const vouchers = vouchersAmong(files.flatMap(({ name, xml }) => (contentOfPage.test(name) ? [] : [xml])))
  const pages = files.filter(({ name }) => contentOfPage.test(name) && !contentOfTemplate.test(name))
  if (vouchers.length > 0 && pages.length < 2 && !vouchers.some(lacksFields)) return vouchers
  // A template holds the labels of the page that is laid over it.
  const template = files
    .filter(({ name }) => contentOfTemplate.test(name))
    .flatMap(({ xml }) => piecesOf(xml))
  const read = (pages.length === 0 ? [''] : pages.slice(0, mostPages).map(({ xml }) => xml)).flatMap((xml) =>
    readPieces([...template, ...piecesOf(xml)]),
  )
  return withPages(vouchers, read)
}

const textObject = /<(?:\w+:)?TextObject\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?TextObject>/g
const textCode = /<(?:\w+:)?TextCode\b[^>]*>([\s\S]*?)<\/(?:\w+:)?TextCode>/g
const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
}

function piecesOf(xml: string): TextPiece[] {
  return [...xml.matchAll(textObject)].flatMap(([, attributes = '', body = '']): TextPiece[] => {
    const box = /Boundary="([\d.\s-]+)"/.exec(attributes)?.[1]?.trim().split(/\s+/).map(Number)
    const [x, y, width, height] = box ?? []
    const text = [...body.matchAll(textCode)]
      .map(([, code = '']) => code.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => entities[entity] ?? ''))
      .join('')
    if (x === undefined || y === undefined || width === undefined || height === undefined) return []
    return [{ text, x0: x, x1: x + width, cy: y + height / 2, height }]
  })
}
