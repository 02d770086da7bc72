import { XMLParser } from 'fast-xml-parser'
import * as z from 'zod'
import { DocumentRefused } from './document-refused'
import type { TextPiece } from './join-pieces'

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
})

const Element = z.record(z.string(), z.unknown())
const Code = z.union([z.string(), z.object({ '#text': z.string() }).transform((code) => code['#text'])])

/** The pieces of text on a page of an OFD file, at any depth, in the units of the page. */
export function textObjectsOf(xml: string): TextPiece[] {
  const pieces: TextPiece[] = []
  const visit = (value: unknown): void => {
    for (const one of listOf(value)) {
      const element = Element.safeParse(one)
      if (!element.success) continue
      for (const [name, inner] of Object.entries(element.data)) {
        if (name === 'TextObject') pieces.push(...listOf(inner).flatMap(pieceOf))
        else visit(inner)
      }
    }
  }
  visit(parsed(xml))
  return pieces
}

function parsed(xml: string): unknown {
  try {
    return parser.parse(xml)
  } catch {
    // Broken, or elements in elements without end.
    throw new DocumentRefused('unreadable')
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value])

function pieceOf(value: unknown): TextPiece[] {
  const object = Element.safeParse(value)
  if (!object.success) return []
  const { '@Boundary': boundary, TextCode: codes } = object.data
  const [x, y, width, height] =
    typeof boundary === 'string' && boundary.length < 200 ? boundary.trim().split(/\s+/).map(Number) : []
  if (x === undefined || y === undefined || width === undefined || height === undefined) return []
  const text = listOf(codes).map(textOf).join('')
  return [{ text, x0: x, x1: x + width, cy: y + height / 2, height }]
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
}

const textOf = (code: unknown): string =>
  (Code.safeParse(code).data ?? '').replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => entities[entity] ?? '')
