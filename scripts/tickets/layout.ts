import type { InventedTrip } from './invented-trip'
import type { Seeded } from './seeded'

/** A page to be drawn: its size, its markup, and what is true of it. QR codes are drawn where `qr` says. */
export type DrawnTicket = {
  kind: string
  width: number
  height: number
  html: string
  truth: Record<string, string>
}

export type Layout = (
  trip: InventedTrip,
  chance: Seeded,
  qr: (text: string) => Promise<string>,
) => Promise<DrawnTicket>

const [sans, serif] = ["'Noto Sans CJK SC'", "'Noto Serif CJK SC'"]
export const fonts = { sans, serif, latin: "'Liberation Sans'", roman: "'Liberation Serif'" }

/** A text at a place: pixels from the left and top, size, text and further style. */
export const at = (x: number, y: number, size: number, text: string, style = ''): string =>
  `<div style="position:absolute;left:${x}px;top:${y}px;font-size:${size}px;white-space:pre;line-height:1;font-family:${sans};${style}">${text}</div>`

/** A QR code at a place. */
export const picture = (x: number, y: number, side: number, svg: string): string =>
  `<div class="qr" style="position:absolute;left:${x}px;top:${y}px;width:${side}px;height:${side}px">${svg}</div>`

/** The whole ticket on its ground. */
export const ground = (background: string, ...parts: readonly string[]): string =>
  `<div style="position:absolute;inset:0;background:${background}">${parts.join('')}</div>`
