import { groupOfField, paperOfField } from '@domain/papers/paper-problem'
import type { PartOf } from '@domain/procedure/part'
import type { ProblemPlace } from '@/services/claim/part-view'

/** Where the card of a paper stands on the page. */
export const anchorOfPaper = (paperId: string): string => `field-paper-${paperId}`

/** Where the heading of papers of which one will do stands on the page. */
export const anchorOfGroup = (groupId: string): string => `field-papers-${groupId}`

/** Where a paper or a group that a problem or a correction names stands, null for any other field. */
export function placeOfPaper(
  field: string,
  { list, oneOf = [] }: Pick<PartOf<'papers'>, 'list' | 'oneOf'>,
): ProblemPlace | null {
  const [paperId, groupId] = [paperOfField(field), groupOfField(field)]
  const paper = list.find(({ id }) => id === paperId)
  if (paper) return { anchor: anchorOfPaper(paper.id), label: paper.label }
  const group = oneOf.find(({ id }) => id === groupId)
  return group ? { anchor: anchorOfGroup(group.id), label: group.label } : null
}
