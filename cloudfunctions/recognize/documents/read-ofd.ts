import type { TicketReading } from '@domain/ticket/reading'
import { readPieces, type TextPiece } from './join-pieces'
import { openArchive } from './open-archive'
import { looksLikeVoucher, readVoucher } from './read-voucher'

const decoder = new TextDecoder()

/** An OFD file: the voucher attached to it, else the text on its pages. */
export function readOfd(content: Uint8Array): TicketReading[] {
  const files = [...openArchive(content, (name) => /\.xml$/i.test(name))].map(
    ([name, bytes]) => [name, decoder.decode(bytes)] as const,
  )
  for (const [, xml] of files.filter(([name]) => !/Content\.xml$/i.test(name))) {
    const reading = looksLikeVoucher(xml) ? readVoucher(xml) : null
    if (reading) return [reading]
  }
  return readPieces(files.filter(([name]) => /Content\.xml$/i.test(name)).flatMap(([, xml]) => piecesOf(xml)))
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
