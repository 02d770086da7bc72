import { readTickets } from '@domain/ticket/read-tickets'
import type { TicketReading } from '@domain/ticket/record/reading'
import type { TextLine } from '@domain/ticket/lines/text-line'
import { DocumentRefused } from './document-refused'

/** A piece of a file's text with its box. */
export type TextPiece = { text: string; x0: number; x1: number; cy: number; height: number }

/** A page of small print set letter by letter is less. Each piece is compared with others: ten times as many cost a hundredfold. */
export const mostOnPage = { pieces: 3_000, characters: 20_000 }

/** Refuses a page of more text than tickets and what is printed beside them have. */
export function requireBounded(pieces: readonly Pick<TextPiece, 'text'>[]): void {
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (pieces.length > mostOnPage.pieces || characters > mostOnPage.characters)
    throw new DocumentRefused('unsafeFile')
}

/**
 * Reads a file's text like the lines of a photo. Files set "徐州东" and "站", "￥" and the amount, label and value apart:
 * pieces that touch are joined first.
 */
export function readPieces(pieces: readonly TextPiece[]): TicketReading[] {
  requireBounded(pieces)
  const lines = joined(pieces)
  return readTickets(lines).map((reading) => ({
    ...reading,
    fields: Object.fromEntries(
      Object.entries(reading.fields).map(([name, field]) => [
        name,
        // What a file says is what was printed: only a guess of ours stays a guess.
        {
          ...field,
          confidence: field.confidence >= 0.8 ? Math.max(0.99, field.confidence) : field.confidence,
        },
      ]),
    ),
  }))
}

function joined(pieces: readonly TextPiece[]): TextLine[] {
  const lines = pieces
    .filter(({ text }) => text.trim() !== '')
    .map((piece): TextLine => ({
      ...piece,
      text: plainText(piece.text),
      confidence: 1,
      region: null,
      source: 'text',
    }))
    .sort((left, right) => left.cy - right.cy || left.x0 - right.x0)
  const gone = new Set<TextLine>()
  for (const line of lines) {
    if (gone.has(line)) continue
    for (;;) {
      const next = nearestRight(line, lines, gone)
      if (!next) break
      gone.add(next)
      line.text += next.text
      line.x1 = next.x1
    }
  }
  return lines.filter((line) => !gone.has(line))
}

function nearestRight(
  line: TextLine,
  lines: readonly TextLine[],
  gone: ReadonlySet<TextLine>,
): TextLine | null {
  let right: TextLine | null = null
  for (const other of lines) {
    const behind = other !== line && !gone.has(other) && other.x0 >= line.x1 - 0.3 * line.height
    const beside = Math.abs(other.cy - line.cy) < 0.8 * Math.max(line.height, other.height)
    if (behind && beside && (right === null || other.x0 < right.x0)) right = other
  }
  if (!right) return null
  const gap = right.x0 - line.x1
  const reach = belongs(line.text.trim(), right.text.trim()) ? 4 : 0.35
  return gap < reach * Math.max(line.height, right.height) ? right : null
}

/** A station and its 站, a yuan sign and its amount belong together at any gap. */
const belongs = (left: string, right: string): boolean =>
  (right === '站' && /^[\u4e00-\u9fa5]{1,6}$/.test(left)) || (/[￥¥]$/.test(left) && /^\d/.test(right))

/** Fonts are mapped to the signs of radicals, which look the same and are other characters. */
const radicals: Record<string, string> = {
  '\u2ecb': '车',
  '\u2ec8': '贝',
  '\u2ed3': '长',
  '\u2ed4': '门',
  '\u2ee2': '马',
  '\u2ee9': '黄',
  '\u2eec': '齐',
  '\u2ef0': '龙',
  '\u2ed8': '青',
  '\u2ea0': '民',
  '\u2ec5': '见',
}

const plainText = (text: string): string =>
  text.normalize('NFKC').replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radical] ?? radical)
