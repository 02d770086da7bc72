import type { ClaimContent } from '@domain/claim/draft'
import { flagsOfContent } from '@domain/claim/flag'
import { longestEmployerName } from '@domain/claim/named-employer'
import { isEditable } from '@domain/claim/stage'
import { claims } from '@platform/records/claim'
import { employers } from '@platform/records/organisation'
import { refuse } from '@platform/store/refusal'
import { scrub } from '@platform/log/scrub'
import { findById } from '@platform/store/store'
import { rulesOf } from '../shared/claim-rules'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { contentOf, withChanges } from '../claim/claim-content'
import { decideNow } from '../claim/claim-decision'
import { finishedPhotos } from '../claim/claim-photos'
import type { UseCase } from '../shared/context'
import { districtUnionOf } from '../claim/employer-of'
import { flagsReadTwice } from '../claim/read-twice'
import { papersPartOf } from '../parts/papers/papers-of-claim'
import { ownElsewhere } from '../parts/tickets/own-elsewhere'
import { flagsElsewhere, marksOf } from '../parts/tickets/ticket-marks'

export const saveDraft: UseCase<'save-draft'> = async (
  { claimId, expectedVersion, changes: typed },
  context,
) => {
  const changes = { ...typed, ...(await scrubbedEmployer(typed.employerNamed)) }
  const employer = changes.employerId ? await findById(employers, changes.employerId) : null
  if (changes.employerId && !employer) refuse('wrongInput', { field: 'changes.employerId' })
  const { version } = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    if (changes.papers && papersPartOf(claim) === null) refuse('wrongInput', { field: 'changes.papers' })
    const changed = withChanges(claim, changes, employer?.name ?? null)
    await transaction.put(claims, {
      ...changed,
      version: claim.version + 1,
      changedAt: context.now.toISOString(),
    })
    return { version: claim.version + 1 }
  })
  const claim = await ownClaim(claimId, context)
  const { tickets } = claim
  const claimPhotos = tickets.length === 0 ? [] : await finishedPhotos(claimId)
  const flags = [
    ...flagsElsewhere(await ownElsewhere(claimId, marksOf(claimId, tickets, claimPhotos), context)),
    ...flagsOfContent(contentOf(claim), rulesOf(claim).measure),
    ...flagsReadTwice(tickets, claimPhotos),
  ]
  return { version, flags, decision: decideNow(claim, context.today, { flags }) }
}

/** A name is free text, which may hold anybody's number. */
async function scrubbedEmployer(
  named: ClaimContent['employerNamed'],
): Promise<Pick<Partial<ClaimContent>, 'employerNamed'>> {
  if (!named) return {}
  if ((await districtUnionOf(named)) === null) refuse('wrongInput', { field: 'changes.employerNamed' })
  return { employerNamed: { ...named, name: scrub(named.name).slice(0, longestEmployerName) } }
}
