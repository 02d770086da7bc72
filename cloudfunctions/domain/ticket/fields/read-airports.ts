import { cityNearest, cityOfAirport } from '../places/airport'
import type { FieldBoard } from '../lines/field-board'
import { findStation } from '../places/station'
import { sameRow, type Line, type TicketPage } from '../lines/text-line'

type Way = 'from' | 'to'
type Place = { name: string; certainty: number; repaired: boolean }
type Airport = Place & { line: Line; way: Way | null }

/** `自:KWE 贵阳`, `至:` left of `CGQ长春`, `TO:CGQ长春`, or the two airports one under the other. */
export function readAirports(page: TicketPage, board: FieldBoard): void {
  const airports = page.lines.flatMap((line) => airportOn(line, page) ?? []).sort(inReadingOrder)
  const from =
    airports.find(({ way }) => way === 'from') ??
    airports.find((airport) => airport.way === null && airports.some((other) => follows(other, airport)))
  const to = airports.find(
    (airport) => airport.way !== 'from' && airport !== from && (!from || follows(airport, from)),
  )
  if (from) board.put('from', from.name, from.line, from.certainty, from.repaired)
  // An airport that stands alone may be either: to be typed.
  const either = !from && to?.way === null
  if (to) board.put('to', to.name, to.line, either ? 0.7 : to.certainty, to.repaired)
}

const inReadingOrder = (one: Airport, other: Airport): number =>
  sameRow(one.line, other.line) ? one.line.cx - other.line.cx : one.line.cy - other.line.cy

const follows = (later: Airport, earlier: Airport): boolean =>
  later.name !== earlier.name && later.way !== 'from' && inReadingOrder(earlier, later) < 0

/** What may stand before an airport: the way in one language or both, of which a character may be misread. */
const mostBefore = 6
const wayOf = (text: string): Way | null =>
  /^(?:自|.{0,2}FROM)/.test(text)
    ? 'from'
    : /^(?:至|.{0,2}TO(?!TAL)(?:[^A-Z]|[A-Z]{3}(?![A-Z])))/.test(text)
      ? 'to'
      : null

/** `长春东航` → `长春`: in narrow tables the carrier stands so near that both are one line. */
const withoutCarrier = (read: string): string => read.replace(/机场$/, '').replace(/(?<=..).{1,2}航$/, '')

function airportOn(line: Line, page: TicketPage): Airport | null {
  const way = wayOf(line.plain) ?? wayBeside(page, line)
  const place = placeByCode(line, way) ?? placeByName(line, way)
  return place && { ...place, line, way }
}

/** The code of a known airport says the city even where its name or the word before it was misread. */
function placeByCode(line: Line, way: Way | null): Place | null {
  for (let start = 0; start <= mostBefore; start += 1) {
    const text = line.plain.slice(start)
    const [, code = '', read = ''] = /^([A-Z]{3})[.:：]?([\u4e00-\u9fa5]{0,8})$/.exec(text) ?? []
    const city = cityOfAirport(code)
    const named = withoutCarrier(read)
    // A code without any way before it or name behind it may be anything: a class of fare has three letters too.
    const placed = way !== null || named !== '' || /[:：]/.test(line.plain.slice(0, start))
    if (city === null || !placed) continue
    if (named.startsWith(city)) return { name: named, certainty: 1, repaired: false }
    if (isMisread(named, city, line)) return { name: city, certainty: 0.9, repaired: true }
    return { name: named, certainty: line.source === 'text' ? 1 : 0.9, repaired: false }
  }
  return null
}

/**
 * Whether a name beside the code of a city is what became of that city's: `长卷` at CGQ. Airports have names of their own, 浦东 at
 * PVG: what was read clearly and looks otherwise stands, and what a file says does.
 */
function isMisread(named: string, city: string, { source, confidence }: Line): boolean {
  if (named === '') return true
  if (source === 'text' || findStation(named) !== null) return false
  return confidence < clearly || [...named].some((character) => city.includes(character))
}
const clearly = 0.9

/** A place whose code was misread or is not printed. */
function placeByName({ plain, source }: Line, way: Way | null): Place | null {
  const [, code = '', read = ''] =
    /^(?:[\u4e00-\u9fa5]?[:：]|自|至)?(?:FROM|TO)?[:：]?([A-Z]{2,4})?([\u4e00-\u9fa5]{1,8})$/.exec(plain) ??
    []
  const named = withoutCarrier(read)
  const asWritten = code === '' || source === 'text' || findStation(named) !== null
  const near = asWritten ? null : cityNearest(code, named)
  if (near) return { name: near, certainty: 0.85, repaired: true }
  if (named.length < 2 || (code.length !== 3 && (code !== '' || way === null || !/^(?:自|至)/.test(plain))))
    return null
  const unsure = source === 'photo' && findStation(named) === null
  return { name: named, certainty: unsure ? 0.9 : 1, repaired: false }
}

const wayBeside = (page: TicketPage, line: Line): Way | null =>
  page.lines
    .filter((other) => sameRow(other, line, 0.8) && other.cx < line.cx)
    .map((other) => wayOf(other.plain))
    .find((way) => way !== null) ?? null
