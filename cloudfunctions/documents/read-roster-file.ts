import { changesBetween } from '@domain/roster/changes'
import { judgeRows } from '@domain/roster/judge-roster'
import type { UseCase } from '@platform/call/call-context'
import { contentOfRosterUpload } from '@platform/files/roster-file'
import { rowsOfClaim } from '@platform/roster/chunks'
import { refuse } from '@platform/store/refusal'
import { fileRows } from './rosters/file-rows'
import { rosterClaimToChange } from './rosters/roster-claim'
import { rosterTableOf } from './rosters/roster-table'

/** Lines that are no rows, as many as somebody looks through. */
const mostLeftOut = 50

/** The call `read-roster-file`. The file stays in the tray until its rows are taken; nothing of it is kept. */
export const readRosterFile: UseCase<'read-roster-file'> = async (
  { claimId, fileId, permit, ...asked },
  context,
) => {
  const { claim, rules } = await rosterClaimToChange(claimId, context)
  const upload = { accountId: context.account._id, subjectId: claimId, permit, fileId }
  const content = await contentOfRosterUpload(upload)
  if (content === null) return refuse('uploadMissing', {})
  const { table } = await rosterTableOf(content, rules.part, asked)
  const rows = fileRows(rules.part, table, '')
  return {
    ...table,
    rows: rows.length,
    leftOut: table.leftOut.slice(0, mostLeftOut),
    changes: changesBetween(rules.part, await rowsOfClaim(claim), rows),
    bad: judgeRows(rules, rows).filter(({ problems }) => problems.length > 0).length,
  }
}
