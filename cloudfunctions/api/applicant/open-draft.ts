import { procedureOf } from '@domain/packs/procedures'
import { isEditable } from '@domain/claim/stage'
import { applicantRoleOf } from '@domain/procedure/applicant'
import type { Procedure } from '@domain/procedure/procedure'
import { appendAudit } from '@platform/trail/audit'
import { isSameOwner, ownedBy, ownersOf } from '@platform/call/claim-owner'
import { accounts } from '@platform/records/account'
import { blankClaim } from '@platform/records/blank-claim'
import { claims, type Owner } from '@platform/records/claim'
import { newId } from '@platform/security/vault'
import { refuse } from '@platform/store/refusal'
import { campaignsOpenHere } from '../shared/campaigns'
import { asWorker, type Context, type UseCase } from '../shared/context'
import { consentGiven } from '../claim/guards/submission'

export const openDraft: UseCase<'open-draft'> = (input, context) => {
  const { packId, measureId, procedure } = appliedFor(input)
  consentGiven({ context, claim: { packId, measureId } })
  const owner = ownerFor(procedure, input.organisationId, context)
  const measure = [packId, measureId, ...(owner.kind === 'account' ? [] : [owner.id])].join('.')
  return context.once(async (transaction) => {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const existingId = account.drafts.find((draft) => draft.measure === measure)?.claimId
    const existing = existingId === undefined ? null : await transaction.get(claims, existingId)
    if (existing && isEditable(existing.stage) && isSameOwner(existing.owner, owner))
      return { claimId: existing._id, version: existing.version }
    const opened = { _id: newId('c'), packId, measureId, accountId: account._id, owner }
    const claim = await appendAudit(transaction, blankClaim(opened, context.now), {
      event: 'drafted',
      actor: asWorker(context),
      at: context.now,
    })
    await transaction.put(claims, claim)
    const others = account.drafts.filter((draft) => draft.measure !== measure)
    await transaction.put(accounts, { ...account, drafts: [...others, { measure, claimId: claim._id }] })
    return { claimId: claim._id, version: claim.version }
  })
}

type Asked = { measureId: string; packId?: string | undefined }

/** What is applied for: the measure in the campaign that is named, else in the first open one that takes claims for it. */
function appliedFor({ measureId, packId }: Asked): {
  packId: string
  measureId: string
  procedure: Procedure
} {
  const packs = campaignsOpenHere().filter(({ id }) => packId === undefined || id === packId)
  if (packs.length === 0) return refuse('wrongInput', { field: 'packId' })
  for (const { id } of packs) {
    const procedure = procedureOf(id, measureId)
    if (procedure) return { packId: id, measureId, procedure }
  }
  return refuse('wrongInput', { field: 'measureId' })
}

/** Whose the claim will be: the person's own, or of the organisation that the procedure is for and the caller applies for. */
function ownerFor(procedure: Procedure, organisationId: string | undefined, context: Context): Owner {
  if (procedure.applicant === 'worker') return ownedBy(context.account._id)
  const role = applicantRoleOf(procedure)
  const holding = context.grants.filter((grant) => grant.role === role).map((grant) => grant.organisationId)
  const own = ownersOf(context).filter(({ kind, id }) => kind === 'organisation' && holding.includes(id))
  const [owner, another] = own.filter(({ id }) => organisationId === undefined || id === organisationId)
  return owner === undefined || another !== undefined ? refuse('notAllowed', {}) : owner
}
