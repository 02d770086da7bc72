/** What stands in a cell: of a formula its value. Days and times are dates at that time in UTC. */
export type Cell = string | number | boolean | Date | null
/** A row with the line on which it stands, counted from 1. */
export type SheetRow = { line: number; cells: readonly Cell[]; hidden: boolean }
/** Cells that are one: lines counted from 1, columns from 0, both ends included. */
export type Merge = { fromLine: number; toLine: number; fromColumn: number; toColumn: number }
/** A sheet that somebody sees. Rows without cells may be left out. */
export type Sheet = {
  name: string
  rows: readonly SheetRow[]
  merges?: readonly Merge[]
}
