import type { Decision } from '../policy/decide/decision'
import { isAsked, isNeeded } from '../procedure/fields/check-form'
import type { FormContent } from '../procedure/fields/field-value'
import type { PaperAsked, PartOf } from '../procedure/part'
import { standingOf } from './route-standing'

/** A paper that is asked for, and whether the claim cannot be handed in without it. */
export type AskedPaper = { paper: PaperAsked; needed: boolean }

/**
 * The papers that are asked for with what the form and the decision say now, in the order of the procedure. One on a condition of
 * the form is asked for while that holds, one of a way only while the way is not ruled out; while several ways are open, the
 * papers of none of them can be demanded.
 */
export function askedPapers(
  { list }: Pick<PartOf<'papers'>, 'list'>,
  form: FormContent,
  decision: Pick<Decision, 'reason'> | null,
): AskedPaper[] {
  return list.flatMap((paper) => {
    if (!isAsked(paper, form)) return []
    const routes = paper.routes?.map((id) => standingOf(decision, id)) ?? []
    if (routes.length > 0 && routes.every((standing) => standing === 'ruledOut')) return []
    const demanded =
      routes.length === 0 || routes.some((standing) => standing === 'met' || standing === 'open')
    return [{ paper, needed: demanded && isNeeded(paper.needed, form) }]
  })
}
