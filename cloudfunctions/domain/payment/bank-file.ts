import { yuanText } from '../money'
import { separators, textReadings } from '../text-table'
import { referencesInDoubt, type BankAnswer } from './bank-answer'
import { readTable, type BankTable, type Entry, type Read, type Sheet } from './bank-table'
import type { FileProblem } from './file-problem'
import { wrongTotals } from './bank-totals'

/**
 * What a file of the bank says. `rowsIn` counts its rows of payments. Either every one of them is understood, and `rows` has each
 * payment once (`repeated` rows said the same again), or `problems` names what is not, and there are no rows at all.
 */
export type BankFile = {
  rows: Record<string, string>[]
  rowsIn: number
  repeated: number
  problems: FileProblem[]
}

/**
 * Reads a text by whatever it is apart by. Where its quotes do not pair or cells are too many, freer readings are tried; one that
 * leaves a single row in doubt counts for nothing. Null when no row is a head.
 */
export function readBankText(text: string): BankFile | null {
  const used = separators.filter((separator) => text.includes(separator))
  const files = used.flatMap((separator) =>
    textReadings(text, separator).flatMap(
      (reading) => readBankTables([{ sheet: '', separator, ...reading }]) ?? [],
    ),
  )
  const [strictest] = files
  if (strictest === undefined) return null
  const mayBeFreer =
    strictest.problems.some(({ problem }) => problem === 'quotes' || problem === 'moreCells') &&
    strictest.problems.every(({ problem }) => problem !== 'rowInCell')
  return (mayBeFreer && files.find(({ problems }) => problems.length === 0)) || strictest
}

/** Reads every sheet of a workbook that has a head. Null when none has. */
export const readBankSheets = (sheets: readonly Sheet[]): BankFile | null =>
  readBankTables(sheets.map(({ name, rows }) => ({ sheet: name, rows, separator: null, faults: [] })))

function readBankTables(tables: readonly BankTable[]): BankFile | null {
  const reads = withoutLists(tables.flatMap((table) => readTable(table) ?? []))
  if (reads.length === 0) return null
  const entries = reads.flatMap((read) => read.entries)
  const problems = [
    ...reads.flatMap((read) => read.problems),
    ...twoAnswers(entries),
    ...reads.flatMap((read) => wrongTotals(read, entries)),
  ]
  const once = [...new Map(entries.map(({ answer }) => [answer.reference, answer])).values()]
  return {
    rows: problems.length > 0 ? [] : once.map(recordOf),
    rowsIn: reads.reduce((sum, { rowsIn }) => sum + rowsIn, 0),
    repeated: entries.length - once.length,
    problems,
  }
}

const recordOf = ({ reference, amount, paid, reason }: BankAnswer): Record<string, string> => ({
  付款编号: reference,
  '金额（元）': yuanText(amount),
  结果: paid ? '成功' : '失败',
  失败原因: paid ? '' : reason,
})

/** Without the sheets that are the list as it went to the bank, when another one is the answer. */
function withoutLists(reads: readonly Read[]): readonly Read[] {
  const answers = reads.filter(
    ({ head, rowsIn, problems }) =>
      head.result.length > 0 &&
      (problems.length < rowsIn || problems.some(({ problem, text }) => problem !== 'result' || text !== '')),
  )
  return answers.length > 0 ? answers : reads
}

/** Every row of a payment of which rows say different things. */
function twoAnswers(entries: readonly Entry[]): FileProblem[] {
  const doubtful = referencesInDoubt(entries.map(({ answer }) => answer))
  return entries.flatMap(({ sheet, line, answer: { reference, amount, paid } }) => {
    const text = `${reference} ${yuanText(amount)} 元 ${paid ? '成功' : '失败'}`
    return doubtful.has(reference) ? [{ sheet, line, problem: 'twoAnswers' as const, text }] : []
  })
}
