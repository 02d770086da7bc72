import type { Cell } from '@domain/roster/table/sheet'

/** Whether somebody sees something in a row. */
export const isFilled = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''))
