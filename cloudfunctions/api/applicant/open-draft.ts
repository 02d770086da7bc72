import { procedureOf } from '@domain/packs/procedures'
import { isEditable, isLive } from '@domain/claim/stage'
import { applicantRoleOf } from '@domain/procedure/applicant'
import type { Procedure } from '@domain/procedure/procedure'
import { appendAudit } from '@platform/trail/audit'
import { isSameOwner, ownedBy, ownersOf } from '@platform/call/claim-owner'
import { accounts } from '@platform/records/account'
import { blankClaim } from '@platform/records/blank-claim'
import { claims, type ClaimRecord, type Owner } from '@platform/records/claim'
import { organisationClaimId, organisationClaims } from '@platform/records/organisation-claim'
import { newId } from '@platform/security/vault'
import { refuse } from '@platform/store/refusal'
import type { Transaction } from '@platform/store/transaction'
import { campaignsOpenHere } from '@platform/call/campaigns'
import { asWorker, type Context, type UseCase } from '../shared/context'
import { formKept } from '../claim/form-kept'
import { consentGiven } from '../claim/guards/submission'
import { companyFacts } from './company-facts'

export const openDraft: UseCase<'open-draft'> = async (input, context) => {
  const { packId, measureId, procedure } = appliedFor(input)
  consentGiven({ context, claim: { packId, measureId } })
  const owner = ownerFor(procedure, input.organisationId, context)
  const wanted: Wanted = { packId, measureId, owner }
  const known = await companyFacts(procedure, owner)
  return context.once(async (transaction) => {
    const place = owner.kind === 'account' ? ofAccount : ofOrganisation
    const existing = await place.find(transaction, wanted, context)
    if (existing) return { claimId: existing._id, version: existing.version }
    const blank = blankClaim({ ...wanted, _id: newId('c'), accountId: context.account._id }, context.now)
    const claim = await appendAudit(
      transaction,
      { ...blank, ...formKept(blank, known) },
      { event: 'drafted', actor: asWorker(context), at: context.now },
    )
    await transaction.put(claims, claim)
    await place.keep(transaction, wanted, claim._id, context)
    return { claimId: claim._id, version: claim.version }
  })
}

type Wanted = Pick<ClaimRecord, 'packId' | 'measureId' | 'owner'>

/** Where it is kept which claim of an owner for a measure is the open one. */
type OpenClaim = {
  find(transaction: Transaction, wanted: Wanted, context: Context): Promise<ClaimRecord | null>
  keep(transaction: Transaction, wanted: Wanted, claimId: string, context: Context): Promise<void>
}

/** A person has one draft a measure. */
const ofAccount: OpenClaim = {
  async find(transaction, wanted, context) {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const claimId = account.drafts.find(({ measure }) => measure === draftOf(wanted))?.claimId
    const existing = claimId === undefined ? null : await transaction.get(claims, claimId)
    return existing && isEditable(existing.stage) && isSameOwner(existing.owner, wanted.owner)
      ? existing
      : null
  },
  async keep(transaction, wanted, claimId, context) {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const measure = draftOf(wanted)
    const others = account.drafts.filter((draft) => draft.measure !== measure)
    await transaction.put(accounts, { ...account, drafts: [...others, { measure, claimId }] })
  },
}

const draftOf = ({ packId, measureId }: Wanted): string => `${packId}.${measureId}`

/** An organisation has one application a measure until it is refused or withdrawn: whichever colleague asks comes to it. */
const ofOrganisation: OpenClaim = {
  async find(transaction, wanted) {
    const kept = await transaction.get(organisationClaims, organisationClaimId(wanted))
    const existing = kept && (await transaction.get(claims, kept.claimId))
    return existing && isLive(existing.stage) ? existing : null
  },
  keep: (transaction, wanted, claimId) =>
    transaction.put(organisationClaims, { _id: organisationClaimId(wanted), claimId }),
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
