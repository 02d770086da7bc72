import { cents } from '@domain/money'
import { tallyTogether } from '@domain/roster/tally'
import { bundles, type Bundle } from '@platform/records/roster'
import { keyedHash } from '@platform/security/vault'
import { refuse, Refusal } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { claimToDecide, type ReviewableClaim } from '../claim/claim-access'
import { isAt } from '../claim/claim-desk'
import { officeOf } from '../claim/office-of'
import { decideOn } from '../review/decide-claim'
import type { Context, UseCase } from '../shared/context'
import { bundlingsOf, dueOfBundle, type Bundling } from './bundling'

type Wanted = { claimId: string; expectedVersion: number }

/**
 * Nothing is handed on unless everything can be. From then on each claim moves in a transaction of its own with the bundle: what the
 * bundle says is there was moved, whenever the work ends. Sent again under the same key it goes on where it stopped. A claim that
 * somebody else changes meanwhile is left out and waits for the next bundle.
 */
export const makeBundle: UseCase<'make-bundle'> = async (
  { organisationId, packId, measureId, claims: listed },
  context,
) => {
  const place = placeOf({ organisationId, packId, measureId }, context)
  const [first, ...others] = new Map(listed.map((one) => [one.claimId, one])).values()
  if (first === undefined) return refuse('wrongInput', { field: 'claims' })
  const begun = await context.once(async (transaction) => {
    for (const wanted of [first, ...others]) await readyIn(place, wanted, context)
    const seat = await readyIn(place, first, context, transaction)
    const bundle = await newBundle(transaction, place, seat, context)
    await handOn(transaction, bundle, seat, context)
    return { bundleId: bundle._id, number: bundle.number }
  })
  for (const wanted of others) await handOnBesides(begun.bundleId, place, wanted, context)
  return begun
}

type Place = { organisationId: string; bundling: Bundling }

/** A measure that the caller's office of that id hands on in bundles. Any other answers like a missing one. */
function placeOf(
  { organisationId, packId, measureId }: { organisationId: string; packId: string; measureId: string },
  { grants }: Context,
): Place {
  for (const grant of grants) {
    if (grant.organisationId !== organisationId) continue
    const bundling = bundlingsOf(grant).find((one) => one.pack.id === packId && one.measureId === measureId)
    if (bundling) return { organisationId, bundling }
  }
  return refuse('notFound', {})
}

/** A claim that waits with the office to be handed on, as the caller read it. */
async function readyIn(
  { organisationId, bundling: { pack, measureId, step } }: Place,
  { claimId, expectedVersion }: Wanted,
  context: Context,
  transaction?: Transaction,
): Promise<ReviewableClaim> {
  const seat = await claimToDecide(claimId, expectedVersion, context, transaction)
  const { claim, hand } = seat
  if (!isAt({ role: step.office.role, organisationId }, hand)) refuse('notFound', {})
  if (claim.packId !== pack.id || claim.measureId !== measureId) refuse('wrongInput', { field: 'claims' })
  if (claim.stage !== step.id) refuse('wrongStage', { stage: claim.stage })
  return seat
}

const idOf = ({ organisationId, bundling: { pack, measureId } }: Place, number: number): string =>
  `b${keyedHash('bundle', [organisationId, pack.id, measureId, number].join('\0'))}`

/** The next bundle of an office and measure. Its number is in its id, so of two that are made at once one takes the next number. */
async function newBundle(
  transaction: Transaction,
  place: Place,
  { claim }: ReviewableClaim,
  { account, now, today }: Context,
): Promise<Bundle> {
  const { organisationId, bundling } = place
  const { pack, measureId, next } = bundling
  const toOrganisationId = (await officeOf(transaction, claim, next)) ?? refuse('noOffice', {})
  const [last] = await find(
    bundles,
    { organisationId, packId: pack.id, measureId },
    { orderBy: [['number', 'desc']], limit: 1 },
  )
  let number = (last?.number ?? 0) + 1
  while (await transaction.get(bundles, idOf(place, number))) number += 1
  const [_id, at, due] = [idOf(place, number), now.toISOString(), dueOfBundle(bundling, today)]
  return {
    _id,
    organisationId,
    toOrganisationId,
    packId: pack.id,
    measureId,
    number,
    claims: [],
    day: today,
    late: due !== null && due < today,
    by: account._id,
    at,
    listKey: `${at}.${_id}`,
  }
}

/** Moves a claim on, and writes down in the bundle with how many persons and which sum. */
async function handOn(
  transaction: Transaction,
  bundle: Bundle,
  seat: ReviewableClaim,
  context: Context,
): Promise<void> {
  const claim = { ...seat.claim, bundleId: bundle._id }
  const note = `第${bundle.number}批`
  await decideOn(transaction, { ...seat, claim }, { action: 'record', day: context.today, note }, context)
  const { counted } = tallyTogether((claim.roster?.chunks ?? []).map(({ tally }) => tally))
  const line = { claimId: claim._id, count: counted, payable: claim.decision?.amount.payable ?? cents(0) }
  await transaction.put(bundles, { ...bundle, claims: [...bundle.claims, line] })
}

async function handOnBesides(
  bundleId: string,
  place: Place,
  wanted: Wanted,
  context: Context,
): Promise<void> {
  try {
    await context.once(async (transaction) => {
      const bundle = await transaction.get(bundles, bundleId)
      if (!bundle) throw new Error(`bundle ${bundleId} is missing`)
      await handOn(transaction, bundle, await readyIn(place, wanted, context, transaction), context)
      return {}
    }, wanted.claimId)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
