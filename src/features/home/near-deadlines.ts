import { daysBetween, placeInWindow, type Day } from '@domain/calendar/day'
import { windowOf } from '@domain/policy/pack/figure'
import type { ClaimSummary } from '@contract/views'
import { deadlineWords } from '@/services/words/day-words'
import { matterOf } from '@/services/words/matter'
import { applyWindowOf, pack } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { isLive } from '@/services/procedure/place'
import type { Route } from '@/services/routes/routes'
import { campaignDeadlines } from './campaign-deadlines'

export type NearDeadline = {
  key: string
  title: string
  /** `2月17日（周五）截止，还有 2 天` */
  until: string
  note: string
  last: Day
  route: Route
  parameters: Record<string, string>
}

/** How many days ahead a last day is near. */
const nearDays = 30

/** What waits for the worker has a last day of its own, and is near once it is over too. */
function ownDeadlines(claims: readonly ClaimSummary[], today: Day): NearDeadline[] {
  return claims.flatMap((claim) => {
    const { urgent, title, next, until, page } = matterOf(claim, today)
    const last = claim.stage === 'draft' ? applyWindowOf(lineOf(claim))?.to : claim.due?.day
    if (!urgent || !last || until === null || daysBetween(today, last) > nearDays) return []
    return [{ key: claim.id, title, until, note: next, last, route: page, parameters: { id: claim.id } }]
  })
}

/** The measures that can be applied for and will not be for long. Who has a claim has applied already. */
function campaign(claims: readonly ClaimSummary[], today: Day): NearDeadline[] {
  return campaignDeadlines.flatMap(({ measureId, title, window, whose }) => {
    const span = windowOf(pack.parameters, window)
    if (placeInWindow(today, span) !== 'within' || daysBetween(today, span.to) > nearDays) return []
    const isApplied = (claim: ClaimSummary) =>
      isLive(claim) && claim.packId === pack.id && claim.measureId === measureId
    if (claims.some(isApplied)) return []
    return [
      {
        key: measureId,
        title,
        until: deadlineWords(span.to, today),
        note: [whose, pack.parameters[window]?.assumed].filter(Boolean).join('。'),
        last: span.to,
        route: 'measure' as const,
        parameters: { pack: pack.id, id: measureId },
      },
    ]
  })
}

/** Whatever is over soon, the nearest first: my own matters and the measures of this campaign. */
export const nearDeadlines = (claims: readonly ClaimSummary[], today: Day): NearDeadline[] =>
  [...ownDeadlines(claims, today), ...campaign(claims, today)].sort((one, other) =>
    daysBetween(other.last, one.last),
  )
