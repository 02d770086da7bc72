import { paperOfField } from '@domain/papers/paper-problem'
import type { PartOf } from '@domain/procedure/part'
import type { ProblemPlace } from '@/services/claim/part-view'

/** Where the card of a paper stands on the page. */
export const anchorOfPaper = (paperId: string): string => `field-paper-${paperId}`

/** Where a paper that a problem or a correction names stands, null for any other field. */
export function placeOfPaper(field: string, { list }: Pick<PartOf<'papers'>, 'list'>): ProblemPlace | null {
  const paperId = paperOfField(field)
  const paper = list.find(({ id }) => id === paperId)
  return paper ? { anchor: anchorOfPaper(paper.id), label: paper.label } : null
}
