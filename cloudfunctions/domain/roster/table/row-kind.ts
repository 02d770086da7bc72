import { isName, normaliseName } from '../../person/name'
import { isMobile, normalisePhone } from '../../person/phone'
import { textOf, wordOf } from './cell-text'
import type { Cell } from './sheet'

/** What a row below the head is: a person, or nothing that somebody has to look at, or a line that is none and is told. */
export type RowKind = 'person' | 'blank' | 'sum' | 'note'

const sum = /^(?:本页|本表|全表)?(?:合计|总计|小计|共计|累计|总人数|合计人数|人数合计|合计金额|金额合计)/
const notes =
  /^(?:填表|制表|审核|复核|经办|负责人|单位负责|企业负责|联系人|盖章|公章|企业名称|单位名称|日期|填报|注|备注|说明|以上|以下|本表|承诺|声明|例|示例|样例|范例|填写|要求|共\d+人|第\d+页|[-—_=*]{2,})/

/** How a column is filled in, below its heading. */
const inBrackets = /^\(.*\)$/

/** Where in a file the columns are by which a person is told, null where it has none; and all that are read. */
export type Telling = {
  name: number | null
  idNumber: number | null
  phone: number | null
  read: readonly number[]
}

/** Whether a row has something like the number of a card: then it is a person's, and no line of words. */
export const hasNumber = (cells: readonly Cell[], { idNumber }: Telling): boolean =>
  idNumber !== null && digitsIn(textOf(cells[idNumber] ?? null)) >= 8

const digitsIn = (text: string): number => text.normalize('NFKC').replace(/\D/g, '').length

/** What a row is. A row with the number of a card is always a person's. */
export function rowKind(cells: readonly Cell[], telling: Telling): RowKind {
  if (hasNumber(cells, telling)) return 'person'
  const { name, idNumber, phone, read } = telling
  const at = (place: number | null) => (place === null ? '' : wordOf(textOf(cells[place] ?? null)))
  const number = at(idNumber)
  const filled = cells.flatMap((cell, place) => (isBlank(cell) ? [] : [place]))
  if (filled.length === 0) return 'blank'
  const words = filled.map((place) => wordOf(textOf(cells[place] ?? null)))
  const [first = ''] = words
  if (words.some((word) => sum.test(word)) && digitsIn(number) === 0) return 'sum'
  if (words.some((word) => notes.test(word)) && !isNamed(at(name))) return 'note'
  if (notes.test(first) || words.every((word) => inBrackets.test(word))) return 'note'
  const readFilled = filled.filter((place) => read.includes(place))
  if (readFilled.length === 0) return words.every((word) => /^\d+[.、]?$/.test(word)) ? 'blank' : 'note'
  if (number !== '' && filled.length > 1) return 'person'
  if (isNamed(at(name)) || isMobile(normalisePhone(at(phone)))) return 'person'
  return readFilled.length > 1 && at(name) !== '' ? 'person' : 'note'
}

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && wordOf(cell) === '')

/** A name by itself, and none of the words that stand in its place at the end of a list. */
const isNamed = (word: string): boolean =>
  isName(normaliseName(word)) && !/^(?:无|以下空白|以上|空白|完|结束|此行)/.test(word)
