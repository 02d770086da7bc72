/** Remarks by the line of a sheet that they stand beside, and the column that they go into. */
export type Remarks = { column: number; lines: ReadonlyMap<number, string> }
