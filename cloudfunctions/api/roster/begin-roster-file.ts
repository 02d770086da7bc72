import { isEditable } from '@domain/claim/stage'
import { rosterUpload } from '@platform/files/roster-file'
import { refuse } from '@platform/store/refusal'
import type { UseCase } from '../shared/context'
import { ownRosterClaim } from './own-roster'

/** Gives a place for one file of rows. A call of WeChat's carries 100 KB, and such a file may be larger. */
export const beginRosterFile: UseCase<'begin-roster-file'> = async ({ claimId }, context) => {
  const { stage } = await ownRosterClaim(claimId, context)
  if (!isEditable(stage)) refuse('wrongStage', { stage })
  return rosterUpload(context.account._id, claimId)
}
