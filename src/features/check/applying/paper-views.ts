import type { Decision } from '@domain/policy/decide/decision'
import type { Measure, Paper } from '@domain/policy/pack/measure'
import type { Reason } from '@domain/policy/decide/reason'

/** A paper to bring; `when` says on which way it is asked for, while that is open. */
export type PaperView = { id: string; label: string; when: string | null }

const allReasons = (reason: Reason): Reason[] => [reason, ...reason.children.flatMap(allReasons)]

/** The papers this person needs, and those of ways that are closed to them. */
export function paperViews(
  { papers }: Measure,
  { reason }: Decision,
): { needed: PaperView[]; other: PaperView[] } {
  const reasons = allReasons(reason)
  const routesOf = ({ routes }: Paper) => reasons.filter(({ id }) => routes?.includes(id) ?? false)
  const view = (paper: Paper): PaperView => {
    const routes = routesOf(paper)
    const settled = routes.some(({ verdict }) => verdict === 'met')
    const way =
      settled || routes.length === 0 ? null : `这样的人才要：${routes.map(({ label }) => label).join('；')}`
    return { id: paper.id, label: paper.label, when: paper.only ?? way }
  }
  const isClosed = (paper: Paper) => {
    const routes = routesOf(paper)
    return routes.length > 0 && routes.every(({ verdict }) => verdict === 'notMet')
  }
  return {
    needed: papers.filter((paper) => !isClosed(paper)).map(view),
    other: papers.filter(isClosed).map(view),
  }
}
