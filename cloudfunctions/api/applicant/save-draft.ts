import type { ContentChanges } from '@domain/claim/content'
import { flagsOfContent } from '@domain/claim/flag'
import { isEditable } from '@domain/claim/stage'
import { EmployerValue } from '@domain/procedure/fields/field-value'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { partOf } from '@domain/procedure/part-of'
import { subjectOf } from '@domain/procedure/subject-of'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { employers } from '@platform/records/organisation'
import { judgedAnew } from '@platform/roster/roster-life'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { ownClaim, requireVersion } from '../claim/claim-access'
import { contentOf, decideNow } from '@platform/call/claim-decision'
import { withChanges } from '../claim/claim-content'
import { finishedPhotos } from '../claim/claim-photos'
import type { Context, UseCase } from '../shared/context'
import { districtUnionOf } from '../claim/employer-of'
import { flagsReadTwice } from '../claim/read-twice'
import { lapsedParts } from '../parts/part-ports'
import { ownElsewhere } from '../parts/tickets/own-elsewhere'
import { flagsElsewhere, marksOf } from '../parts/tickets/ticket-marks'

export const saveDraft: UseCase<'save-draft'> = async ({ claimId, expectedVersion, changes }, context) => {
  const listedName = changes.form ? await listedNameIn(await ownClaim(claimId, context), changes.form) : null
  const { version } = await context.once(async (transaction) => {
    const claim = await ownClaim(claimId, context, transaction)
    if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
    requireVersion(claim, expectedVersion)
    requireParts(claim, changes)
    const changed = withChanges(claim, changes, listedName)
    await transaction.put(claims, {
      ...changed,
      roster: await rosterAfter(transaction, claim, changed, context),
      ...lapsedParts(rulesOf(claim).procedure, claim, changes),
      version: claim.version + 1,
      changedAt: context.now.toISOString(),
    })
    return { version: claim.version + 1 }
  })
  const claim = await ownClaim(claimId, context)
  const { tickets } = claim
  const claimPhotos = tickets.length === 0 ? [] : await finishedPhotos(claimId)
  const { procedure, measure } = rulesOf(claim)
  const flags = [
    ...flagsElsewhere(await ownElsewhere(claimId, marksOf(claimId, tickets, claimPhotos), context)),
    ...flagsOfContent(contentOf(claim), procedure, measure),
    ...flagsReadTwice(tickets, claimPhotos),
  ]
  return { version, flags, decision: decideNow(claim, context.today, { flags }) }
}

/** Rows are judged by the charters that they name: which there are, and on what day each ran. */
function rosterAfter(
  transaction: Transaction,
  before: ClaimRecord,
  after: ClaimRecord,
  { today }: Context,
): Promise<ClaimRecord['roster']> | ClaimRecord['roster'] {
  const judgedBy = ({ charters }: ClaimRecord) => canonicalJson(charters.map(({ id, day }) => [id, day]))
  return judgedBy(before) === judgedBy(after) ? after.roster : judgedAnew(transaction, after, today)
}

/** What the employer of the list is called that the changes name, if any. An employer or district that does not exist is refused. */
async function listedNameIn(
  claim: ClaimRecord,
  form: NonNullable<ContentChanges['form']>,
): Promise<string | null> {
  const field = subjectOf(rulesOf(claim).procedure).employer
  const parsed = EmployerValue.safeParse(field && form[field.id])
  if (!field || !parsed.success) return null
  const wrong = () => refuse('wrongInput', { field: `changes.form.${field.id}` })
  if ('organisationId' in parsed.data)
    return ((await findById(employers, parsed.data.organisationId)) ?? wrong()).name
  const { district } = parsed.data
  if (district !== '' && (await districtUnionOf({ district })) === null) wrong()
  return null
}

/** A part that the procedure does not have cannot be handed in. */
function requireParts(claim: ClaimRecord, { tickets, papers, charters }: ContentChanges): void {
  const { procedure } = rulesOf(claim)
  if (papers && partOf(procedure, 'papers') === null) refuse('wrongInput', { field: 'changes.papers' })
  if (tickets?.length && partOf(procedure, 'tickets') === null)
    refuse('wrongInput', { field: 'changes.tickets' })
  if (charters?.length && partOf(procedure, 'charters') === null)
    refuse('wrongInput', { field: 'changes.charters' })
}
