import type { RosterColumn } from '../../procedure/part'
import { textOf, wordOf } from './cell-text'
import type { Headings, Named } from './headings'
import type { Merge, Sheet, SheetRow } from './sheet'

/** What a head says of the columns of a file, by their place. */
export type Head = {
  /** Places among the rows of the sheet: where it begins, and where the first row behind it stands. */
  at: number
  behind: number
  texts: readonly string[]
  named: readonly (Named | null)[]
}

/** Titles, the unit's name and instructions stand above a head. */
const rowsAbove = 40
const widest = 200

const pieces = /^(?:省|市|州|县|区|旗|地市|城市|区县|县区|乡|镇|街道|村|详细地址|地址|门牌)/

/** Where the head of a sheet is, of one line or of two. Without words that are known, it is the line above the first number of a card. */
export function findHead(sheet: Sheet, headings: Headings, columns: readonly RosterColumn[]): Head {
  const rows = sheet.rows.slice(0, rowsAbove)
  const places = new Set(columns.flatMap(({ id, kind }) => (kind === 'registerPlace' ? [id] : [])))
  let best: { head: Head; score: number } | null = null
  for (const [at, row] of rows.entries()) {
    if (!looksLikeHead(row)) continue
    const one = headOf(at, textsOf(row), headings)
    const below = rows[at + 1]
    const two =
      below !== undefined && below.line - row.line <= 2 && looksLikeHead(below)
        ? doubleHead(at, row, below, sheet.merges ?? [], headings, places)
        : null
    for (const head of two === null ? [one] : [one, two]) {
      const score = head === two ? scoreOfTwo(head, one, below) : columnsOf(head)
      if (score > (best?.score ?? 0)) best = { head, score }
    }
  }
  const names = new Set((best?.head.named ?? []).flatMap((one) => one?.column ?? []))
  const isHead = names.size > 1 || columns.some(({ id, kind }) => kind === 'idNumber' && names.has(id))
  return best !== null && isHead ? best.head : headAboveNumbers(sheet, headings)

  /** The second line only counts where both lines say something that the other does not. */
  function scoreOfTwo(head: Head, upper: Head, below: SheetRow | undefined): number {
    const lower = below === undefined ? [] : textsOf(below).map(headings)
    const adds = (alone: readonly (Named | null)[]) =>
      head.named.some((named, place) => named !== null && isOther(named, alone[place] ?? null))
    return adds(upper.named) && adds(lower) ? columnsOf(head) + 0.5 : 0
  }
}

const cardNumber = /^\d{17}[\dXx]$/

function headAboveNumbers({ rows }: Sheet, headings: Headings): Head {
  const first = rows.findIndex(({ cells }) => cells.some((cell) => cardNumber.test(wordOf(textOf(cell)))))
  const above = rows[first - 1]
  if (above === undefined || !looksLikeHead(above) || textsOf(above).filter((text) => text !== '').length < 2)
    return { at: 0, behind: 0, texts: [], named: [] }
  return headOf(first - 1, textsOf(above), headings)
}

const textsOf = ({ cells }: SheetRow): string[] =>
  cells.slice(0, widest).map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())

/** A head has words in it, and neither numbers of people nor days. */
function looksLikeHead({ cells }: SheetRow): boolean {
  let filled = 0
  for (const cell of cells.slice(0, widest)) {
    if (cell instanceof Date) return false
    const text = textOf(cell)
    if (text === '') continue
    filled += 1
    if (/\d{7}/.test(text.replace(/[\s-]/g, '')) || /^\d{4}[-/.年]\d/.test(text)) return false
  }
  return filled > 0
}

const headOf = (at: number, texts: string[], headings: Headings): Head => ({
  at,
  behind: at + 1,
  texts,
  named: texts.map(headings),
})

const columnsOf = ({ named }: Head): number => new Set(named.flatMap((one) => one?.column ?? [])).size

const isOther = (one: Named, other: Named | null): boolean =>
  one.column !== other?.column || one.as !== other.as

function doubleHead(
  at: number,
  upper: SheetRow,
  lower: SheetRow,
  merges: readonly Merge[],
  headings: Headings,
  places: ReadonlySet<string>,
): Head {
  const [above, below] = [textsOf(upper), textsOf(lower)]
  const width = Math.max(above.length, below.length)
  const texts: string[] = []
  const named: (Named | null)[] = []
  let group = ''
  for (let place = 0; place < width; place += 1) {
    const [own, under] = [above[place] ?? '', below[place] ?? '']
    const merge = merges.find((one) => isIn(one, upper.line, place))
    const spread =
      merge === undefined ? (own === '' && under !== '' ? group : own) : (above[merge.fromColumn] ?? own)
    group = own === '' ? (under === '' ? '' : group) : under === '' ? '' : own
    texts.push(under === '' || under === spread ? spread : spread === '' ? under : `${spread} ${under}`)
    named.push(namedTogether(spread, under, headings, places))
  }
  return { at, behind: at + 2, texts, named }
}

const isIn = ({ fromLine, toLine, fromColumn, toColumn }: Merge, line: number, column: number): boolean =>
  fromLine <= line && line <= toLine && fromColumn <= column && column <= toColumn

function namedTogether(
  above: string,
  below: string,
  headings: Headings,
  places: ReadonlySet<string>,
): Named | null {
  if (below === '' || above === '') return headings(above + below)
  const group = headings(above)
  if (group !== null && places.has(group.column) && pieces.test(wordOf(below)))
    return { ...group, as: 'piece' }
  const together = headings(above + below)
  if (together !== null && together.as !== 'whole') return together
  return headings(below) ?? together ?? group
}
