import type { Pack } from './pack'

/** The other measures of a pack of which no source says whether they may meet in one person. */
export const touchedBy = ({ relations }: Pick<Pack, 'relations'>, measureId: string): string[] =>
  relations.flatMap(({ kind, measures }) =>
    kind === 'touches' && measures.includes(measureId) ? measures.filter((id) => id !== measureId) : [],
  )
