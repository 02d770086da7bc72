import type { FieldBoard } from './field-board'
import { rightOf, type TicketPage } from './text-line'

const maskedId = /(\d{10}|\d{6}|\d{4})([*xX×#＊米]{3,13})(\d{2,5}[\dXx])(?!\d)/
const idDigits = 18
const personName = /^[\p{Script=Han}·]{2,12}$/u
/** Words that stand beside a number without being a name. */
const noName = /证件|身份|车次|电话|号码|成人|学生|儿童|居民|全票|半票|无座|中国|铁路/

export const isPersonName = (text: string): boolean => personName.test(text) && !noName.test(text)

/** The masked ID number, and the name that stands behind it or right of it. */
export function readPassenger(page: TicketPage, board: FieldBoard): void {
  for (const line of page.lines) {
    const found = maskedId.exec(line.plain)
    if (!found) continue
    const [whole, head = '', , tail = ''] = found
    // All masks stand for a number of 18 digits: the stars are what is missing, however many were seen.
    const stars = idDigits - head.length - tail.length
    if (stars < 3) continue
    board.put('idMasked', `${head}${'*'.repeat(stars)}${tail.toUpperCase()}`, line)
    const behind = line.plain.slice(found.index + whole.length).replace(/[^\p{Script=Han}·]/gu, '')
    if (isPersonName(behind)) board.put('name', behind, line)
    const beside = rightOf(page, line, 0.8)[0]
    if (beside && isPersonName(beside.plain)) board.put('name', beside.plain, beside, 0.99)
  }
  readLabelled(page, board)
}

function readLabelled(page: TicketPage, board: FieldBoard): void {
  for (const row of page.rows) {
    const found =
      /(?:旅客姓名|乘客姓名|乘车人|乘船人|乘客|旅客|姓名)[:：]?([\p{Script=Han}·]{2,12}?)(?=证件|身份|证号|电话|\d|[(（]|$)/u.exec(
        row.plain,
      )
    const name = found?.[1]
    if (!name || !isPersonName(name)) continue
    const line = row.lines.find((candidate) => candidate.plain.includes(name))
    if (line) board.put('name', name, line, 0.985)
  }
}
