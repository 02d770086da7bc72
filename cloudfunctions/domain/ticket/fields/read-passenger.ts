import type { FieldBoard } from '../lines/field-board'
import { nameCharacter, personNameIn } from './passenger-name'
import { editDistance } from '../lines/read-digits'
import { rightOf, type Line, type TicketPage } from '../lines/text-line'

/** Stars as they are read: blurred ones are dots. */
const star = '[*xX×#＊米.·]'
const maskedId = new RegExp(`(?<!\\d)(\\d{10}|\\d{6}|\\d{4})(${star}{2,13})(\\d{2,5}[\\dXx])(?!\\d)`)
const tornHead = new RegExp(`(?:^|\\D)(\\d{10}|\\d{6}|\\d{4})(${star}*)$`)
const tornTail = new RegExp(`^\\d{0,2}(${star}{2,})(\\d{2,5}[\\dXx])(?!\\d)`)
/** The tail alone, behind a head that has the stars. */
const tailAfterStars = new RegExp(`^(${star}?)(\\d{3}[\\dXx])(?!\\d)`)
/** How far the pieces of a torn number are apart at most, in heights of their line. */
const widestTear = 4
const idDigits = 18
const twiceRead = 0.96
/** The masked ID number in a text, or nothing. */
export function readMaskedId(text: string, line: Line, board: FieldBoard): void {
  const [, head = '', , tail = ''] = maskedId.exec(withLastLetter(text)) ?? []
  if (head !== '') putMask(head, tail, line, board)
}

/** The masked ID number, and the name that stands behind it or right of it. */
export function readPassenger(page: TicketPage, board: FieldBoard): void {
  for (const line of page.lines) {
    const text = withLastLetter(line.plain)
    const found = maskedId.exec(text)
    if (found) {
      const [whole, head = '', stars = '', tail = ''] = found
      putMask(head, tail, line, board, stars.includes('*') ? 1 : 0.94)
      readNameBehind(text.slice(found.index + whole.length), line, page, board)
    } else {
      readTornMask(text, line, page, board)
    }
  }
  readLabelled(page, board)
  readBuyer(page, board)
}

/** The last character of an ID number may be an X, which is read as a sign. */
const withLastLetter = (text: string): string => text.replace(/(?<=\*\d{2,5})[×✕](?=\D|$)/, 'X')

function putMask(head: string, tail: string, line: Line, board: FieldBoard, certainty = 1): void {
  // All masks stand for a number of 18 digits: the stars are what is missing, however many were seen.
  const stars = idDigits - head.length - tail.length
  if (stars < 3) return
  // Tickets mask in these ways alone: in any other a digit was lost beside the stars.
  const usual = tail.length === 4 || (head.length === 4 && tail.length === 3)
  const known = usual ? certainty : Math.min(certainty, 0.9)
  board.put('idMasked', `${head}${'*'.repeat(stars)}${tail.toUpperCase()}`, line, known)
}

const noNameCharacters = new RegExp(`^[^\\p{Script=Han}]+|[^\\p{Script=Han}]+$|(?!${nameCharacter}).`, 'gu')

function readNameBehind(behind: string, line: Line, page: TicketPage, board: FieldBoard): void {
  board.put('name', personNameIn(behind.replace(noNameCharacters, '')), line)
  const beside = rightOf(page, line, 0.8)[0]
  if (beside) board.put('name', personNameIn(beside.plain), beside, 0.99)
}

/** A row of stars is often seen as a gap, and the number as two pieces; the second may repeat the last digit of the first. */
function readTornMask(text: string, line: Line, page: TicketPage, board: FieldBoard): void {
  const [, head, stars = ''] = tornHead.exec(text) ?? []
  if (!head) return
  for (const next of rightOf(page, line, 0.8)) {
    const rest = withLastLetter(next.plain)
    const near = stars.length >= 2 && next.x0 - line.x1 < widestTear * line.height
    const found = tornTail.exec(rest) ?? (near ? tailAfterStars.exec(rest) : null)
    if (!found) continue
    const [whole, , tail = ''] = found
    const confidence = Math.min(line.confidence, next.confidence)
    putMask(head, tail, { ...line, confidence }, board, 0.98)
    readNameBehind(rest.slice(whole.length), next, page, board)
    return
  }
}

/** Companies buy too: whoever has a name of so many characters at most may be the traveller. */
const buyerName = new RegExp(
  `(?:购买方|买方|方)名称[:：]?(${nameCharacter}{2,8}|${nameCharacter}{2,29}[·•・]${nameCharacter}{1,20})$`,
  'u',
)
const labelledName = new RegExp(
  `(?:旅客姓名|乘客姓名|乘车人|乘船人|乘客|旅客|姓名)[:：]?(${nameCharacter}{2,30}?)(?=证件|身份|证号|电话|\\d|[(（]|$)`,
  'u',
)

/**
 * Most travellers have the invoice made out to themselves: better than no name or one that was read worse, and to be checked.
 * The same name read twice is sure.
 */
function readBuyer(page: TicketPage, board: FieldBoard): void {
  for (const line of page.lines) {
    const buyer = personNameIn(buyerName.exec(line.plain)?.[1] ?? '')
    if (!buyer) continue
    const { name } = board.fields
    if (name?.value === buyer) name.confidence = Math.max(name.confidence, twiceRead)
    else if (!name || editDistance(name.value, buyer) < buyer.length) board.put('name', buyer, line, 0.9)
  }
}

function readLabelled(page: TicketPage, board: FieldBoard): void {
  for (const row of page.rows) {
    const found = labelledName.exec(row.plain)?.[1] ?? ''
    const line = found === '' ? undefined : row.lines.find((candidate) => candidate.plain.includes(found))
    if (line) board.put('name', personNameIn(found), line, 0.985)
  }
}
