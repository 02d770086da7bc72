import { stillWaiting, sumOfFigures } from '@domain/statistics/figures'
import type { CallInput } from '@contract/calls'
import type { StatisticsView } from '@contract/statistics-calls'
import { levelSubject } from '@platform/records/statistics'
import { refuse } from '@platform/refusal'
import type { Context, UseCase } from './context'
import { figuresSince, firstDayOf } from './office-figures'
import { seatOf } from './seat'

export const readStatistics: UseCase<'read-statistics'> = (asked, context) => statisticsOf(asked, context)

/** The figures of one of the caller's offices, or of a whole level for the city centre. Refuses anybody else. */
export async function statisticsOf(
  { organisationId, level, span }: CallInput<'read-statistics'>,
  context: Context,
): Promise<StatisticsView> {
  const seat = seatOf(context, organisationId)
  const seesLevels = seat?.level === 'cityCentre'
  if (!seat || (level !== null && !seesLevels)) return refuse('notAllowed', {})
  const subject = level === null ? seat.grant.organisationId : levelSubject(level)
  const { today } = context
  const all = await figuresSince(subject, firstDayOf('all', today), today)
  const from = firstDayOf(span, today)
  const days = all.filter(({ day }) => day >= from)
  return {
    organisationName: seat.grant.organisationName,
    level: level ?? seat.level,
    seesLevels,
    days: days.map(({ day, figures }) => ({ day, figures })),
    total: sumOfFigures(days.map(({ figures }) => figures)),
    waiting: stillWaiting(sumOfFigures(all.map(({ figures }) => figures))),
    today,
  }
}
