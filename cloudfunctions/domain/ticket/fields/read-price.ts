import type { FieldBoard } from '../lines/field-board'
import type { Line, TicketPage } from '../lines/text-line'

const marked = /(?:票价|实付款?|总额|金额|合计)?[:：]?[¥Y羊](\d{1,5}(?:\.\d{1,2})?)元?/
const labelled = /(?:票价|车票款?|船票款?|金额|实付款?|合计)[:：]?[^\d]?(\d{1,5}(?:\.\d{1,2})?)(?![\d.%])/
const inYuan = /^[^\d]{0,2}(\d{1,5}\.\d{1,2})元/
const noFare = /站务费|保险|税额|不含税|服务费|燃油|基金|改签费|退票费/

/** The fare in yuan. Paper railway tickets always print one decimal: a lost point is put back, and doubted. */
export function readPrice(page: TicketPage, board: FieldBoard, pointAlways: boolean): void {
  for (const line of page.lines) {
    const text = line.plain.replace(/[Oo](?=\d|\.|$)/g, '0').replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '')
    if (noFare.test(text) && !/票价[:：]?[¥Y羊]?\d/.test(text)) continue
    const found = marked.exec(text) ?? labelled.exec(text) ?? inYuan.exec(text)
    const price = found?.[1]
    if (!price) continue
    const certain = /¥|票价/.test(text) ? 1 : 0.97
    if (pointAlways && !price.includes('.')) putWithoutPoint(price, line, board)
    else board.put('price', price, line, certain)
  }
}

function putWithoutPoint(price: string, line: Line, board: FieldBoard): void {
  if (price.length >= 2) board.put('price', `${price.slice(0, -1)}.${price.slice(-1)}`, line, 0.6, true)
}
