import { Day } from '../../calendar/day'
import { dayWrittenFirst } from '../../calendar/written-day'
import { visibleText } from '../../typed-text'
import { readText, textIn, type FieldValue, type KindRules } from './field-value'

/** From when to when a contract runs; without an end where it is open-ended. */
export type ContractTerm = { from: Day; to: Day | null }

const term = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)?$/

/** The term that a kept value says: `2022-03-01/2025-02-28`, or `2022-03-01/` without an end. Null where it says none. */
export function termOf(value: FieldValue): ContractTerm | null {
  const match = term.exec(textIn(value))
  const from = Day.safeParse(match?.[1])
  if (match === null || !from.success) return null
  if (match[2] === undefined) return { from: from.data, to: null }
  const to = Day.safeParse(match[2])
  return to.success ? { from: from.data, to: to.data } : null
}

/** What stands before the first day: 自, 从, 固定期限. */
const lead = /^(?:劳动|聘用)?(?:合同)?(?:期限|期)?(?:类型)?[:： ]*(?:有?固定期限?)?[:：,(， ]*[自从]?[: ]*/
/** What stands between two days: 起至, 到, a dash, 一 for a dash. */
const between = /^ ?(?:[(（]含[)）])? ?[.,]?(?:起|开始)?[ ,]*[-至到~∼—一→/]+ ?/
const openEnd =
  /^ ?(?:[(（]含[)）])? ?[.,]?(?:起|开始)?[ ,;，]*[-至到~∼—一→/]*[ (]*(?:签订|为)?(?:无固定(?:期限?)?|无期限|长期|永久|不定期)/
/** What may follow the last day, and says no other: 止, (3年), 期限三年. */
const tail =
  /^ ?[日号]?[.,;]?(?:止|为止|截止)?[ ,;]*(?:[(（]?(?:共|合同)?(?:期限?)?[:：]?[\d一二三四五六七八九十两]{1,3}(?:年|个月)(?:期)?[)）]?)?[.。;]?$/

/** A term as offices write it, as it is kept; null where it says none, or only how long. */
function writtenTerm(written: string): string | null {
  const first = dayWrittenFirst(written.replace(lead, ''))
  if (first === null) return null
  const [open] = openEnd.exec(first.rest) ?? []
  if (open !== undefined)
    return /^(?:劳动)?(?:合同)?[).。]*$/.test(first.rest.slice(open.length)) ? `${first.day}/` : null
  const [joint] = between.exec(first.rest) ?? []
  const last = joint === undefined ? null : dayWrittenFirst(first.rest.slice(joint.length), true)
  return last !== null && tail.test(last.rest) ? `${first.day}/${last.day}` : null
}

const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function words(value: FieldValue): string {
  const read = termOf(value)
  if (read === null) return textIn(value)
  return `${inWords(read.from)}至${read.to === null ? '无固定期限' : inWords(read.to)}`
}

function readTerm(typed: string): string {
  const written = visibleText(typed)
  return term.test(written) ? written : (writtenTerm(written) ?? written)
}

/** How long a labour contract runs, from one day to another or without an end (000 附件2, 签订劳动合同期限). */
export const contractTerm: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText(readTerm),
  problem(value) {
    if (value === '') return 'missing'
    const read = termOf(value)
    if (read === null) return 'termNotReadable'
    return read.to !== null && read.to < read.from ? 'termBackwards' : null
  },
  mask: words,
  view: words,
}
