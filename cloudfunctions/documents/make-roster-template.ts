import { prepareRoster } from '@domain/roster/prepare-roster'
import type { UseCase } from '@platform/call/call-context'
import { madeFile } from './made-file'
import { rosterClaim } from './rosters/roster-claim'

/** The call `make-roster-template`: with the charters of the claim among what can be chosen. */
export const makeRosterTemplate: UseCase<'make-roster-template'> = async ({ claimId }, context) => {
  const { rules } = await rosterClaim(claimId, context)
  const { rosterTemplate } = await import('./rosters/template-workbook')
  const columns = [...prepareRoster(rules).columns]
  const content = await rosterTemplate({ columns, mostRows: rules.part.mostRows })
  const named = { name: `${rules.part.label}（空表）`, format: 'xlsx' as const, copies: 1 }
  return madeFile({ content, changed: 0 }, named, context.now)
}
