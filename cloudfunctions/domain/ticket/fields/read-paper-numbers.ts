import type { FieldBoard } from '../lines/field-board'
import { asDigits, editDistance } from '../lines/read-digits'
import type { Line, TicketPage } from '../lines/text-line'

type Code = { value: string; line: Line; certainty: number }

const exactCode = /(\d{14})([A-Z])(\d{6})/
const blurredCode = /([0-9OQDIlZSB]{14})([A-Z])([0-9OQDIlZSB]{6})/

/** Letters and digits of a line only. */
const codeText = (line: Line): string => line.plain.replace(/×/g, 'X').replace(/[^0-9A-Za-z]/g, '')

/**
 * The 21-character code at the bottom and the red serial at the top. The last seven characters of both are the same on every
 * ticket, so either repairs the other.
 */
export function readPaperNumbers(page: TicketPage, board: FieldBoard): void {
  const route = page.lines.find((line) => /站/.test(line.plain) && line.plain.length <= 8)
  const code = bestCode(page, route)
  if (code) board.put('code21', code.value, code.line, code.certainty, code.certainty < 1)
  readSerial(page, board, route, code)
}

function codesOf(page: TicketPage): Code[] {
  return page.lines.flatMap((line): Code[] => {
    const text = codeText(line)
    const exact = exactCode.exec(text)
    if (exact) return [{ value: exact[0], line, certainty: 1 }]
    const blurred = text.length >= 20 && text.length <= 26 ? blurredCode.exec(text) : null
    if (!blurred) return []
    const [, digits = '', letter = '', rest = ''] = blurred
    return [{ value: asDigits(digits) + letter + asDigits(rest), line, certainty: 0.85 }]
  })
}

const bestCode = (page: TicketPage, route: Line | undefined): Code | null =>
  codesOf(page)
    .filter((code) => !route || code.line.cy > route.cy)
    .sort((left, right) => right.certainty - left.certainty || left.line.cy - right.line.cy)[0] ?? null

function readSerial(page: TicketPage, board: FieldBoard, route: Line | undefined, code: Code | null): void {
  const tail = code?.value.slice(14) ?? null
  const seen = page.lines
    .filter((line) => line !== code?.line && line.plain.length <= 13)
    .filter((line) => !route || line.cy < route.cy + route.height)
    .map((line) => ({ line, text: codeText(line) }))
    .filter(({ text }) => /^[A-Z0-9]{0,4}[A-Z]\d{6}$/.test(text) || (tail !== null && resembles(text, tail)))
    .sort(
      (left, right) => Number(right.text.endsWith(tail ?? '')) - Number(left.text.endsWith(tail ?? '')),
    )[0]
  if (!seen) {
    if (code && tail) board.put('serial', tail, code.line, 0.75 * code.certainty, true)
    return
  }
  if (!code || !tail) {
    board.put('serial', seen.text, seen.line, 0.9)
  } else if (seen.text.endsWith(tail)) {
    const agreed = Math.max(0.98, seen.line.confidence)
    board.set('serial', seen.text, { ...seen.line, confidence: agreed })
    const confidence = Math.min(0.99, code.line.confidence * code.certainty + 0.05)
    board.set('code21', code.value, { ...code.line, confidence }, 1, code.certainty < 1)
  } else {
    repairEither(board, seen, code, tail)
  }
}

const resembles = (text: string, tail: string): boolean =>
  text.length >= 5 &&
  text.length <= 11 &&
  (tail.endsWith(text.slice(-6)) || editDistance(text.slice(-7), tail, 2) <= 2)

/** Where the two differ, the one with the shape of a serial and the surer line is right; both are to be checked. */
function repairEither(board: FieldBoard, seen: { line: Line; text: string }, code: Code, tail: string): void {
  const shaped = /[A-Z]\d{6}$/.test(seen.text)
  board.doubt('serialDiffersFromCode', 'serial')
  if (shaped && seen.line.confidence > code.line.confidence * code.certainty + 0.05) {
    board.set('code21', code.value.slice(0, 14) + seen.text.slice(-7), code.line, 0.9, true)
    board.set('serial', seen.text, seen.line, 0.94)
    return
  }
  const letterAt = seen.text.lastIndexOf(tail.charAt(0))
  const gate = letterAt > 0 ? seen.text.slice(0, letterAt) : seen.text.slice(0, -7)
  board.set('serial', gate + tail, seen.line, 0.93, true)
  const field = board.fields.code21
  if (field) field.confidence = Math.min(field.confidence, 0.94)
}
