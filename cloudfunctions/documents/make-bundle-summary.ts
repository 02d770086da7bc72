import type { OutputValues } from '@domain/output/bound-value'
import { formatOf } from '@domain/output/output-format'
import { bundleSummaryOf } from '@domain/packs/outputs-of'
import { isOwnWork } from '@platform/call/claim-owner'
import type { UseCase } from '@platform/call/call-context'
import type { ClaimRecord } from '@platform/records/claim'
import { claims } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { bundles, type Bundle } from '@platform/records/roster'
import { refuse } from '@platform/store/refusal'
import { findById } from '@platform/store/store'
import { noteOutput } from './claim-reader'
import { madeFile } from './made-file'
import type { bundleBindable } from './output-fields'
import { formValues } from './output-values'

type Line = Bundle['claims'][number]
type EnterpriseRow = Record<(typeof bundleBindable.rowFields.enterprises)[number], OutputValues[string]>

/**
 * The call `make-bundle-summary`: an enterprise a row, with the persons and the sum that the district passed when it handed them over.
 * For officers of the office that made the bundle and of the one that got it; any other bundle answers like a missing one. What was
 * withdrawn since is no longer an office's, and not listed.
 */
export const makeBundleSummary: UseCase<'make-bundle-summary'> = async ({ bundleId }, context) => {
  const bundle = await findById(bundles, bundleId)
  if (!bundle) return refuse('notFound', {})
  const offices = [bundle.organisationId, bundle.toOrganisationId]
  const grant = context.grants.find(({ organisationId }) => offices.includes(organisationId))
  const summary = bundleSummaryOf(bundle.packId, bundle.measureId)
  if (!grant || !summary) return refuse('notFound', {})
  const present = await presentClaims(bundle)
  if (present.some(({ claim }) => isOwnWork(context, claim))) refuse('notAllowed', {})
  const enterprises: EnterpriseRow[] = []
  for (const { line, claim } of present)
    enterprises.push(rowOf(line, await noteOutput(claim._id, summary.id, grant, context)))
  const office = await findById(organisations, bundle.organisationId)
  const fields = { office: office?.name, day: bundle.day }
  const { renderList } = await import('./render/render-list')
  const made = await renderList(summary, { fields, rows: { enterprises } })
  const { name, copies } = summary
  return madeFile(
    made,
    { name: `${name} 第${bundle.number}批`, copies, format: formatOf(summary) },
    context.now,
  )
}

async function presentClaims(bundle: Bundle): Promise<{ line: Line; claim: ClaimRecord }[]> {
  const present: { line: Line; claim: ClaimRecord }[] = []
  for (const line of bundle.claims) {
    const claim = await findById(claims, line.claimId)
    if (claim && claim.stage !== 'withdrawn') present.push({ line, claim })
  }
  return present
}

/** A rate of the working is what is paid for one person. */
function rowOf({ count, payable }: Line, claim: ClaimRecord): EnterpriseRow {
  const { unitName, contactName, contactPhone, creditCode, bankName, account } = formValues(claim)
  const rate = claim.decision?.amount.lines.find((one) => one.rate !== null)?.rate
  return { unitName, contactName, contactPhone, creditCode, bankName, account, rate, persons: count, payable }
}
