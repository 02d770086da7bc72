import type { AuditFault } from '../trail/audit'
import { everyPage } from './every-record'
import { claims, type ClaimRecord } from '../records/claim'
import { desks, type Desk } from '../records/desk'
import { deskPlacesOf, type DeskPlace } from '../records/desk-places'
import { byIds } from './audited-rows'

/** What of a claim's desks does not follow from the claim: then an office does not see it, or sees it where it is not. */
export async function deskProblems(claim: ClaimRecord): Promise<string[]> {
  const places = deskPlacesOf(claim)
  const stored = await byIds(
    desks,
    places.map(({ _id }) => _id),
  )
  return places.flatMap((place) => {
    const desk = stored.get(place._id)
    if (!desk) return [`its desk at ${place.organisationId} (${place.role}) is missing`]
    const differing = Object.keys(place).filter(
      (name) => place[name as keyof DeskPlace] !== desk[name as keyof Desk],
    )
    return differing.length === 0
      ? []
      : [`its desk at ${place.organisationId} (${place.role}) is another at: ${differing.join(', ')}`]
  })
}

/** Desks at which no claim lies or lay. */
export async function* strayDesks(): AsyncGenerator<AuditFault> {
  for await (const page of everyPage(desks)) {
    const suspect = await withoutClaim(page)
    // Its claim may have been withdrawn between the two reads: looked at once more.
    const again = [
      ...(
        await byIds(
          desks,
          suspect.map(({ _id }) => _id),
        )
      ).values(),
    ]
    for (const { claimId, organisationId, role } of again.length > 0 ? await withoutClaim(again) : [])
      yield {
        kind: 'claim',
        id: claimId,
        problem: `it has a desk at ${organisationId} (${role}), where it never was`,
      }
  }
}

async function withoutClaim(page: readonly Desk[]): Promise<Desk[]> {
  const known = await byIds(
    claims,
    page.map(({ claimId }) => claimId),
  )
  return page.filter(({ _id, claimId }) => {
    const claim = known.get(claimId)
    return !claim || !deskPlacesOf(claim).some((place) => place._id === _id)
  })
}
