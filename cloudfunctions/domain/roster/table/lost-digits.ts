import type { Cell } from './sheet'

const eighteen = /^\d{15}000$/
/** From so many numbers on, of which at least half end so, it is no chance: one in a thousand right numbers does. */
const least = 3

/**
 * Which texts of a column of ID numbers were numbers in a spreadsheet before they were saved as text: of those the last three digits are
 * zeros, and one in eleven would even have a right check digit.
 */
export function lostDigits(cells: readonly Cell[]): (cell: Cell) => boolean {
  let [lost, filled] = [0, 0]
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.trim() === '') continue
    filled += 1
    if (eighteen.test(cell.trim())) lost += 1
  }
  if (lost < least || lost * 2 < filled) return () => false
  return (cell) => typeof cell === 'string' && eighteen.test(cell.trim())
}
