import type { UseCase } from '@platform/call/call-context'
import { rosterFileOf } from '@platform/files/roster-file'
import { refuse } from '@platform/store/refusal'
import { madeFile } from './made-file'
import { markedFile } from './rosters/marked-file'
import { rosterClaim } from './rosters/roster-claim'

/** The call `make-marked-roster`. The file is there from when its rows were taken until the claim is handed in. */
export const makeMarkedRoster: UseCase<'make-marked-roster'> = async ({ claimId }, context) => {
  const { claim, rules } = await rosterClaim(claimId, context)
  const fileId = claim.roster?.fileId ?? null
  const kept = fileId === null ? null : await rosterFileOf(claimId, fileId)
  const marked = kept && (await markedFile(claim, rules, kept))
  if (kept === null || marked === null) return refuse('notFound', {})
  const name = `${kept.file.name.replace(/\.[A-Za-z]{2,5}$/, '') || rules.part.label}（带提示）`
  return madeFile(marked, { name, format: 'xlsx', copies: 1 }, context.now)
}
