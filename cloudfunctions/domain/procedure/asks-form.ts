import type { Section } from './field'
import type { ReviewStep } from './step'

/** What a step asks of its officer, as a form. */
export const asksForm = ({ id, asks }: Pick<ReviewStep, 'id' | 'asks'>): Section[] => [
  { id, title: '', fields: asks },
]
