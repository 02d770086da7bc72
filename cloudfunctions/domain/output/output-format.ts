import type { Output } from './output'

export type OutputFormat = 'docx' | 'xlsx'

/** The format of an output's file. */
export const formatOf = ({ kind }: Pick<Output, 'kind'>): OutputFormat => (kind === 'form' ? 'docx' : 'xlsx')
