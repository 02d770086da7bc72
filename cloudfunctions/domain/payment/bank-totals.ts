import type { BankAnswer } from './bank-answer'
import type { Stated } from './bank-remark'
import type { Entry, Read } from './bank-table'
import type { FileProblem } from './file-problem'

/** Totals that the list states and that its rows, of its sheet or of all, do not come to. */
export function wrongTotals({ entries, problems, stated }: Read, all: readonly Entry[]): FileProblem[] {
  // Of rows that are not understood nothing can be summed.
  if (problems.length > 0) return []
  const sheet = entries[0]?.sheet ?? ''
  return stated.flatMap(({ of, value, line }) => {
    const own = totalsOf(entries)[of]
    if ([...own, ...totalsOf(all)[of]].includes(value)) return []
    const isSum = of === 'sum' || of === 'paidSum' || of === 'failedSum'
    const text = `${textOfTotal(value, isSum)}，读出 ${textOfTotal(own[0] ?? 0, isSum)}`
    return [{ sheet, line, problem: isSum ? ('sumDiffers' as const) : ('countDiffers' as const), text }]
  })
}

const textOfTotal = (value: number, isSum: boolean): string =>
  isSum ? `${(value / 100).toFixed(2)} 元` : `${value} 笔`

/** The totals of rows; where payments stand there twice, also those of the payments. */
function totalsOf(entries: readonly Entry[]): Record<Stated['of'], number[]> {
  const once = [...new Map(entries.map((entry) => [entry.answer.reference, entry])).values()]
  const of = (
    value: (those: readonly BankAnswer[]) => number,
    which: (answer: BankAnswer) => boolean = () => true,
  ) => [entries, once].map((those) => value(those.map(({ answer }) => answer).filter(which)))
  const count = (those: readonly BankAnswer[]) => those.length
  const sum = (those: readonly BankAnswer[]) => those.reduce((before, { amount }) => before + amount, 0)
  const isPaid = ({ paid }: BankAnswer) => paid
  const isFailed = ({ paid }: BankAnswer) => !paid
  return {
    count: of(count),
    paidCount: of(count, isPaid),
    failedCount: of(count, isFailed),
    sum: of(sum),
    paidSum: of(sum, isPaid),
    failedSum: of(sum, isFailed),
  }
}
