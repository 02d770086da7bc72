import type { UseCase } from '@platform/call/call-context'
import {
  contentOfRosterUpload,
  eraseReplacedFiles,
  eraseUntakenFile,
  keepRosterFile,
} from '@platform/files/roster-file'
import { clearTray } from '@platform/files/uploads'
import { rowsOfClaim } from '@platform/roster/chunks'
import { replaceRoster } from '@platform/roster/replace-roster'
import { refuse } from '@platform/store/refusal'
import { fileRows, rowsBesides } from './rosters/file-rows'
import { rosterClaimToChange } from './rosters/roster-claim'
import { rosterTableOf } from './rosters/roster-table'

/**
 * The call `take-roster-file`. The file is kept beside before the claim names its rows, so that it can be given back with remarks; the
 * one before goes afterwards.
 */
export const takeRosterFile: UseCase<'take-roster-file'> = async (
  { claimId, fileId, permit, expectedVersion, fileName, how, ...asked },
  context,
) => {
  const { claim, rules } = await rosterClaimToChange(claimId, context)
  const upload = { accountId: context.account._id, subjectId: claimId, permit, fileId }
  const content = await contentOfRosterUpload(upload)
  if (content === null) return refuse('uploadMissing', {})
  const { format, table } = await rosterTableOf(content, rules.part, asked)
  const kept = await keepRosterFile(upload, content, {
    name: fileName,
    format,
    sheet: table.sheet,
    headLine: table.headLine,
    columns: table.columns.map(({ column }) => column),
    createdAt: context.now.toISOString(),
  })
  const rows = fileRows(rules.part, table, kept)
  const all = how === 'replace' ? rows : rowsBesides(rules.part, await rowsOfClaim(claim), rows)
  try {
    const done = await replaceRoster(claim, all, { expectedVersion, fileId: kept, context })
    await clearTray(fileId)
    await eraseReplacedFiles(claimId, kept)
    return done
  } catch (error) {
    await eraseUntakenFile(claimId, kept)
    throw error
  }
}
