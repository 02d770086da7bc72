import type { FieldBoard } from '../lines/field-board'
import type { DocumentKind, FieldName } from '../record/reading'

/** `01,51,,<number>,<amount>,<day of issue>,<check>,<crc>`: 51 is a railway invoice, 61 an air itinerary. */
const invoiceCode = /^01,(51|61),,(\d{20}),(\d+(?:\.\d{1,2})?),(20\d\d)(\d\d)(\d\d),/
const kindOf: Record<string, DocumentKind> = { '51': 'railInvoice', '61': 'airItinerary' }

/** A code is checked as a whole: what it says is right, as long as it belongs to this ticket. */
const exact = 0.99
const contradicted = 0.9

/** What the QR code of an electronic invoice says repairs what was read, or makes it sure. */
export function readInvoiceCode(kind: DocumentKind, codes: readonly string[], board: FieldBoard): void {
  const found = codes.map((code) => invoiceCode.exec(code)).filter((match) => match !== null)
  const [only, ...others] = found
  if (!only || others.length > 0) return
  const [, type = '', number = '', amount = '', year, month, day] = only
  // A refund's invoice is a railway invoice too.
  if (kind !== kindOf[type] && !(kind === 'refund' && type === '51')) return
  put('invoiceNo', number, board)
  put('issueDate', `${year}-${month}-${day}`, board)
  const { price } = board.fields
  const agrees = price !== undefined && Number(price.value) === Number(amount)
  if (agrees) price.confidence = Math.max(price.confidence, exact)
  else if (type === '51' && (!price || price.confidence < 0.95)) put('price', amount, board)
  else if (type === '51' && price) price.confidence = contradicted
}

function put(name: FieldName, value: string, board: FieldBoard): void {
  const there = board.fields[name]
  const same = there?.value === value
  board.fields[name] = {
    value,
    confidence: Math.max(exact, same ? there.confidence : 0),
    source: same ? there.source : 'repaired',
    region: there?.region ?? null,
  }
  if (name === 'invoiceNo') board.doubts = board.doubts.filter(({ doubt }) => doubt !== 'invoiceYearOdd')
}
