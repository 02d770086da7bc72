import type { Decision } from '../policy/decide/decision'
import { isAsked, isNeeded } from '../procedure/fields/check-form'
import type { FormContent } from '../procedure/fields/field-value'
import type { PaperAsked, PaperGroup, PartOf } from '../procedure/part'
import { standingOf } from './route-standing'

/**
 * A paper that is asked for, and whether the claim cannot be handed in without it. `oneOf`: it is none of those by itself, but one
 * of the group must be there.
 */
export type AskedPaper = { paper: PaperAsked; needed: boolean; oneOf?: PaperGroup }

/** What asks for papers: each by itself, and groups of which one will do. */
export type AskingPapers = Pick<PartOf<'papers'>, 'list' | 'oneOf'>

/**
 * The papers that are asked for with what the form and the decision say now, in the order of the procedure. One on a condition of
 * the form is asked for while that holds, one of a way only while the way is not ruled out; while several ways are open, the
 * papers of none of them can be demanded. Of a group all are asked for, and one must be there; one that is left alone is no choice.
 */
export function askedPapers(
  { list, oneOf = [] }: AskingPapers,
  form: FormContent,
  decision: Pick<Decision, 'reason'> | null,
): AskedPaper[] {
  const open = list.flatMap((paper) => {
    const group = oneOf.find(({ papers }) => papers.includes(paper.id))
    if (!isAsked(paper, form) || (group && !isAsked(group, form))) return []
    const routes = paper.routes?.map((id) => standingOf(decision, id)) ?? []
    if (routes.length > 0 && routes.every((standing) => standing === 'ruledOut')) return []
    const demanded =
      routes.length === 0 || routes.some((standing) => standing === 'met' || standing === 'open')
    return [{ paper, group, demanded }]
  })
  return open.map(({ paper, group, demanded }) => {
    if (!group) return { paper, needed: demanded && isNeeded(paper.needed, form) }
    const together = open.filter((one) => one.group === group)
    const isDemanded = isNeeded(group.needed, form) && together.some((one) => one.demanded)
    if (together.length === 1) return { paper, needed: isDemanded }
    return isDemanded ? { paper, needed: false, oneOf: group } : { paper, needed: false }
  })
}
