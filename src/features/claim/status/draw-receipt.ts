import type { Pen } from '@/services/phone/picture'
import type { Receipt } from './receipt-lines'

export const receiptWidth = 720
const margin = 48
const labelWidth = 176
const lineHeight = 46
const face = 'sans-serif'
const ink = '#1d2129'
const pale = '#4e5969'
const green = '#0a6e5c'
/** Upon paper, whatever the screen's mode: it is passed on and printed. */
const paper = '#ffffff'

type Piece = { text: string; x: number; y: number; size: number; bold: boolean; colour: string }

/** A text in lines no wider than `width`, as the pen would write it. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (line !== '' && widthOf(line + character) > width) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}

const fontOf = (size: number, bold: boolean) => `${bold ? 'bold ' : ''}${size}px ${face}`

/** Where each piece of the receipt stands, and how high the whole is. */
function laidOut(pen: Pen, { title, number, lines, foot }: Receipt): { pieces: Piece[]; height: number } {
  const pieces: Piece[] = []
  let y = margin
  const put = (text: string, x: number, size: number, bold: boolean, colour: string) =>
    pieces.push({ text, x, y, size, bold, colour })
  const widthAt = (size: number) => (text: string) => {
    pen.font = fontOf(size, false)
    return pen.measureText(text).width
  }
  put(title, margin, 36, true, ink)
  y += 68
  put('受理号', margin, 28, false, pale)
  y += 42
  put(number, margin, 60, true, green)
  y += 92
  for (const { label, value } of lines) {
    const rest = receiptWidth - 2 * margin - labelWidth
    put(label, margin, 28, false, pale)
    for (const line of wrapped(value, rest, widthAt(28))) {
      put(line, margin + labelWidth, 28, false, ink)
      y += lineHeight
    }
  }
  y += 16
  for (const line of wrapped(foot, receiptWidth - 2 * margin, widthAt(24))) {
    put(line, margin, 24, false, pale)
    y += 38
  }
  return { pieces, height: y + margin }
}

/** How high the picture of a receipt is. */
export const receiptHeight = (pen: Pen, receipt: Receipt): number => laidOut(pen, receipt).height

/** Draws a receipt on a canvas of its own width and height. */
export function drawReceipt(pen: Pen, receipt: Receipt): void {
  const { pieces, height } = laidOut(pen, receipt)
  pen.fillStyle = paper
  pen.fillRect(0, 0, receiptWidth, height)
  pen.textBaseline = 'top'
  for (const { text, x, y, size, bold, colour } of pieces) {
    pen.font = fontOf(size, bold)
    pen.fillStyle = colour
    pen.fillText(text, x, y)
  }
}
