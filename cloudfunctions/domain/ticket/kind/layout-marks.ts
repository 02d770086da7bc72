import { isAirline } from '../places/airline'
import { cityOfAirport } from '../places/airport'
import { labelledValues } from '../fields/labelled-values'
import { orderStatesOn } from './order-state'
import { findStation } from '../places/station'
import { lettersApart, stationsSpelled } from '../places/station-pinyin'
import { standsBelow, type Line, type TicketPage } from '../lines/text-line'

/** Something by which a layout is known: a word that labels a field, or what a whole line looks like. */
export type Mark = (page: TicketPage) => boolean

/** A label begins its line or stands before a colon. In sentences the same words label nothing. */
export const label = (words: string): Mark => {
  const begins = new RegExp(`^(?:${words})(?![\\u4e00-\\u9fa5]{9})`)
  const within = new RegExp(`(?:${words})[:：]`)
  return ({ lines }) =>
    lines.some(({ plain }) => !isSentence(plain) && (begins.test(plain) || within.test(plain)))
}
const isSentence = (text: string): boolean => /[。,;!]|请|为准|不得|应当|以内|以上|凭(?!证)|须|需/.test(text)

/** A mark of lines that look so. */
export const lines =
  (shape: RegExp, least = 1): Mark =>
  (page) =>
    page.lines.filter(({ plain }) => shape.test(plain)).length >= least

export const train = lines(/^(?:[\u4e00-\u9fa5]{2,6}站)?[GDCZTKYLS]\d{1,4}次?(?:[\u4e00-\u9fa5]{2,6}站)?$/)
export const seat = lines(/^(?:[\u4e00-\u9fa5]{2,6})?\d{1,2}[车4]厢?(?:\d{1,3}[A-F]?号|无座|[上中下]铺)/)
export const seatClass = lines(/^(?:\d.{1,9})?(?:商务|特等|一等|二等|新空调?硬|新空调?软|硬|软|动)[座卧]/)
export const masked = lines(/^(?:证件号?码?[:：]?)?\d{4,10}[*.·]{2,}/)
export const dayLine = lines(/^20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?/)
export const pinyin =
  (least: number): Mark =>
  (page) =>
    page.lines.filter((line) => /^[A-Za-z']{4,24}$/.test(line.plain) && spellsStation(page, line)).length >=
    least
/** No table of stations is whole: letters also spell a station that stands right above them. */
const spellsStation = (page: TicketPage, letters: Line): boolean =>
  stationsSpelled(letters.plain).length > 0 ||
  page.lines.some(
    (above) =>
      standsBelow(letters, above, 2.6, 2) &&
      /^[\u4e00-\u9fa5]{2,6}$/.test(above.plain) &&
      lettersApart(above.plain.replace(/(?<=..)站$/, ''), letters.plain, 1).letters <= 1,
  )
export const slogan = lines(/限乘当日当次|仅供报销使用|[买购实]票请[到购]?12306|发货请[到购]|95306$|铁路祝您/)
export const code21 = lines(/^\D{0,3}\d{14}[A-Z]\d{6}\D{0,3}$/)
export const blurredCode = lines(/^[0-9OQDIlZSB]{14}[A-Z][0-9OQDIlZSB]{6}$/)
export const serial = lines(/^[A-Z0-9]{0,4}[A-Z]\d{6}$/)
export const invoiceNumber = lines(/(?:^|\D)\d{20}$|^发票号码/)
export const fare = lines(/^(?:票价[:：]?)?[¥Y羊]?\d{1,5}\.\d{1,2}元?$/)
export const stations = lines(/^[\u4e00-\u9fa5]{2,6}站$/, 2)
export const orderNumber = lines(/订单号[:：]?E[A-Z0-9]{9}$/)
export const orderState: Mark = (page) => orderStatesOn(page).size > 0
export const departs = lines(/\d\d[:：.]\d\d开$/)

/**
 * Two places in one row, as screens show where a train goes from and to: known ones, or any name that stands under a time of
 * its own.
 */
export const pairOfPlaces: Mark = (page) =>
  page.rows.some(({ lines: parts }) => {
    const names = parts.filter(({ plain }) => /^[\u4e00-\u9fa5]{2,6}$/.test(plain))
    const known = names.filter(({ plain }) => findStation(plain) !== null)
    const timed = names.filter((name) =>
      page.lines.some((line) => isTime(line) && standsBelow(name, line, 3, 3)),
    )
    return known.length >= 2 || timed.length >= 2
  })
const isTime = ({ plain }: Line): boolean => /^\d\d[:：]\d\d$/.test(plain)
export const twoTimes: Mark = ({ rows }) => rows.some((row) => row.lines.filter(isTime).length >= 2)
export const route: Mark = ({ lines: all, rows }) =>
  [...all, ...rows].some(({ plain }) =>
    /^[\u4e00-\u9fa5]{2,8}(?:→|[-=>＞~》一—]+>?)[\u4e00-\u9fa5]{2,8}(?:\(|$)/.test(plain),
  )
export const airports: Mark = ({ lines: all }) =>
  all.some(({ plain }) => cityOfAirport(/([A-Z]{3})[\u4e00-\u9fa5]{1,8}$/.exec(plain)?.[1] ?? '') !== null)
export const labelledValue: Mark = (page) => labelledValues(page).length > 0
export const dayAndTime: Mark = ({ rows }) =>
  rows.some(({ plain, lines: parts }) => parts.length > 1 && /20\d\d-\d\d-\d\d\d\d[:：]\d\d/.test(plain))
export const flight: Mark = ({ lines: all }) =>
  all.some(({ plain }) => /^[A-Z0-9]{2}\d{3,4}$/.test(plain) && isAirline(plain.slice(0, 2)))
