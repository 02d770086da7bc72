const front = 'row:'

/** A row of the roster as a correction names it. */
export const fieldOfRow = (rowId: string): string => `${front}${rowId}`

/** Whether a correction's field is a row of the roster. */
export const isRowField = (field: string): boolean => field.startsWith(front)
