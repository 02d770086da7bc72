import type { Cell, Sheet } from '@domain/roster/table/sheet'

/** Digits of a number that is one person's alone. */
const ownNumber = /\d{8}/

/**
 * A sheet in which a cell that goes down over several rows stands in each of them, as whoever looks at it reads it: one register for
 * three persons. The head is left as it is. A number of a person stays in its own row, and what goes across stays as it is.
 */
export function filledDown(sheet: Sheet, headLine: number): Sheet {
  const { rows, merges = [] } = sheet
  const down = merges.filter(
    (merge) =>
      merge.fromLine > headLine && merge.fromColumn === merge.toColumn && merge.toLine > merge.fromLine,
  )
  if (down.length === 0) return sheet
  const filled = new Map(rows.map((row) => [row.line, [...row.cells]]))
  for (const { fromLine, toLine, fromColumn } of down) {
    const value: Cell = filled.get(fromLine)?.[fromColumn] ?? null
    if (value === null || ownNumber.test(String(value))) continue
    for (let line = fromLine + 1; line <= toLine; line += 1) {
      const cells = filled.get(line)
      if (cells === undefined) continue
      while (cells.length <= fromColumn) cells.push(null)
      cells[fromColumn] = value
    }
  }
  return { ...sheet, rows: rows.map((row) => ({ ...row, cells: filled.get(row.line) ?? row.cells })) }
}
