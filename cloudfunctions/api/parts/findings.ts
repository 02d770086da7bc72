import type { AlikeClaim } from '@contract/views'
import type { Flag } from '@domain/claim/flag'
import type { ClaimRecord } from '@platform/records/claim'
import { contentOf } from '@platform/call/claim-decision'
import { finishedPhotos } from '../claim/claim-photos'
import { rulesOf } from '@platform/call/claim-rules'
import type { Context } from '../shared/context'
import { findingsOfParts } from './part-ports'
import type { Shown } from './port'
import { alikeClaims } from './tickets/alike-claims'
import { elsewhereOf, flagsNow } from './tickets/claim-findings'

export type Findings = Shown['tickets'] & Shown['papers'] & { flags: Flag[]; alike: AlikeClaim[] }

/** What somebody of an office should look at in a claim, as it is now: other claims may have come since. */
export async function findingsOf(
  claim: ClaimRecord,
  { organisationId }: { organisationId: string },
  context: Context,
): Promise<Findings> {
  const { procedure } = rulesOf(claim)
  const files = await finishedPhotos(claim._id)
  const elsewhere = await elsewhereOf(claim, files)
  const handed = { claim, form: contentOf(claim).form, files, decision: claim.decision, today: context.today }
  return {
    ...(await findingsOfParts(procedure, handed, { organisationId })),
    flags: flagsNow(claim, elsewhere),
    alike: await alikeClaims(elsewhere, context),
  }
}
