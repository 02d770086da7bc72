import type { FieldBoard } from '../lines/field-board'
import type { Line, Row, TicketPage } from '../lines/text-line'

/** A number that runs on from its label's line into the next may have a digit of neither. */
const acrossLines = 0.9

function lineOf(row: Row, value: string): Line | undefined {
  const whole = row.lines.find((line) => line.plain.includes(value))
  const [first] = row.lines
  return whole ?? (first && { ...first, confidence: first.confidence * acrossLines })
}

/** Reads what stands behind a label, in one line or across the pieces of a row. */
function readBehind(page: TicketPage, label: RegExp, put: (value: string, line: Line) => void): void {
  for (const row of page.rows) {
    const value = label.exec(row.plain)?.[1]
    const line = value && lineOf(row, value)
    if (value && line) put(value, line)
  }
}

/** Invoice, e-ticket and order numbers by their labels; a bare 20-digit line is an invoice number too. */
export function readInvoiceNumbers(page: TicketPage, board: FieldBoard): void {
  readBehind(page, /发票号码[:：]?(\d{8,20})/, (value, line) =>
    board.put('invoiceNo', value, line, value.length === 20 || value.length === 8 ? 1 : 0.5),
  )
  readBehind(page, /发票代码[:：]?(\d{12}|\d{10})/, (value, line) => board.put('invoiceCode', value, line))
  readBehind(page, /电子客票号码?[:：]?([0-9A-Z]{13,25})/, (value, line) =>
    board.put('eticketNo', value, line),
  )
  readBehind(page, /(?:^|[^发客])票号[:：]?(\d{8,16})/, (value, line) => board.put('ticketNo', value, line))
  readBehind(page, /订单号[:：]?([A-Z0-9]{9,12})/, (value, line) => board.put('orderNo', value, line))
  for (const line of page.lines) readByLength(line, board)
  doubtInvoiceYear(board)
}

/** Where the label was misread, the length of a number at the end of its line tells what it is: to be checked. */
function readByLength(line: Line, board: FieldBoard): void {
  const [, before = '', number = ''] = /^(.*?)(\d{20,21})$/.exec(line.plain) ?? []
  if (number.length === 20) board.put('invoiceNo', number, line, before === '' ? 0.97 : 0.94)
  // Labels end in a colon, which can be seen as a digit: only a whole label tells which number it is.
  else if (number.length === 21 && /客票/.test(before)) board.put('eticketNo', number, line, 0.94)
}

/** The first two digits of a 20-digit number are the year of issue: another year means a digit was shifted. */
function doubtInvoiceYear(board: FieldBoard): void {
  const { invoiceNo, issueDate, date } = board.fields
  if (!invoiceNo || invoiceNo.value.length !== 20) return
  const year = Number(`20${invoiceNo.value.slice(0, 2)}`)
  const day = issueDate ?? date
  const off = day ? year - Number(day.value.slice(0, 4)) : 0
  // A ticket of late December may be invoiced in the year after.
  if (off === 0 || (!issueDate && off === 1)) return
  board.doubt('invoiceYearOdd', 'invoiceNo')
  invoiceNo.confidence = Math.min(invoiceNo.confidence, 0.7)
}
