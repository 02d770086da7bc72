import { levelsBelow, type ReviewLevel } from '@domain/claim/review-level'
import { stillWaiting, sumOfFigures } from '@domain/statistics/figures'
import type { CallInput } from '@contract/calls'
import type { StatisticsView } from '@contract/statistics-calls'
import { belowSubject, levelSubject } from '@platform/records/statistics'
import { refuse } from '@platform/store/refusal'
import type { Context, UseCase } from '../shared/context'
import { figuresSince, firstDayOf } from '../claim/office-figures'
import { seatOf, type Seat } from '../shared/seat'

export const readStatistics: UseCase<'read-statistics'> = (asked, context) => statisticsOf(asked, context)

/** The figures of one of the caller's offices, or of the offices below it together. Refuses anybody else. */
export async function statisticsOf(
  { organisationId, level, span }: CallInput<'read-statistics'>,
  context: Context,
): Promise<StatisticsView> {
  const seat = seatOf(context, organisationId)
  const below = seat ? levelsBelow(seat.level) : []
  if (!seat || (level !== null && !below.includes(level))) return refuse('notAllowed', {})
  const subject = subjectOf(seat, level)
  const { today } = context
  const all = await figuresSince(subject, firstDayOf('all', today), today)
  const from = firstDayOf(span, today)
  const days = all.filter(({ day }) => day >= from)
  return {
    organisationName: seat.grant.organisationName,
    level: level ?? seat.level,
    levelsBelow: [...below],
    days: days.map(({ day, figures }) => ({ day, figures })),
    total: sumOfFigures(days.map(({ figures }) => figures)),
    waiting: stillWaiting(sumOfFigures(all.map(({ figures }) => figures))),
    today,
  }
}

/** Whose figures: the office's own, those of a whole level of the city, or of the unions that belong to one. */
function subjectOf({ grant: { organisationId }, level: own }: Seat, level: ReviewLevel | null): string {
  if (level === null) return organisationId
  return own === 'cityCentre' ? levelSubject(level) : belowSubject(organisationId)
}
