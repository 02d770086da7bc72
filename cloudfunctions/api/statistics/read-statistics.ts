import { allProcedures } from '@domain/packs/procedures'
import { stillWaiting, sumOfFigures } from '@domain/statistics/figures'
import { isOfCity, rolesBelow } from '@domain/statistics/roles-below'
import type { CallInput } from '@contract/calls'
import type { StatisticsView } from '@contract/statistics-calls'
import type { GrantRecord } from '@platform/records/account'
import { belowSubject, roleSubject } from '@platform/records/statistics'
import { city } from '@platform/store/city'
import { refuse } from '@platform/store/refusal'
import type { Context, UseCase } from '../shared/context'
import { figuresSince, firstDayOf } from '../claim/office-figures'
import { seatOf } from '../shared/seat'

export const readStatistics: UseCase<'read-statistics'> = (asked, context) => statisticsOf(asked, context)

/** The figures of one of the caller's offices, or of the offices of a role below it together. Refuses anybody else. */
export async function statisticsOf(
  { organisationId, role, span }: CallInput<'read-statistics'>,
  context: Context,
): Promise<StatisticsView> {
  const grant = seatOf(context, organisationId)
  const below = grant ? belowOf(grant) : []
  if (!grant || (role !== null && !below.includes(role))) return refuse('notAllowed', {})
  const { today } = context
  const all = await figuresSince(subjectOf(grant, role), firstDayOf('all', today), today)
  const from = firstDayOf(span, today)
  const days = all.filter(({ day }) => day >= from)
  return {
    organisationName: grant.organisationName,
    role: role ?? grant.role,
    rolesBelow: below,
    below: isOfCity(city.offices, grant.role) ? 'city' : 'own',
    days: days.map(({ day, figures }) => ({ day, figures })),
    total: sumOfFigures(days.map(({ figures }) => figures)),
    waiting: stillWaiting(sumOfFigures(all.map(({ figures }) => figures))),
    today,
  }
}

function belowOf({ role }: GrantRecord): string[] {
  const procedures = allProcedures.flatMap((ofPack) => ofPack.procedures)
  return rolesBelow({ offices: city.offices, procedures }, role)
}

/** Whose figures: the office's own, those of a role in the whole city, or of the offices that belong to the caller's. */
function subjectOf({ organisationId, role: own }: GrantRecord, role: string | null): string {
  if (role === null) return organisationId
  return isOfCity(city.offices, own) ? roleSubject(role) : belowSubject(organisationId, role)
}
