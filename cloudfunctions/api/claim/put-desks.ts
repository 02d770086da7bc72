import { isEditable } from '@domain/claim/stage'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { ClaimRecord } from '@platform/records/claim'
import { desks } from '@platform/records/desk'
import { deskPlacesOf } from '@platform/records/desk-places'
import type { Transaction } from '@platform/store/transaction'
import { employerIdOn } from './claim-content'
import { searchKeysOf } from './desk-search'

/**
 * Writes the desks that a change of a claim changes, in its transaction and without reading any: all that a desk says follows from
 * the claim. What is handed in again may have another name or employer, so each of its offices finds it by what it says now.
 */
export async function putDesks(
  transaction: Transaction,
  before: ClaimRecord,
  after: ClaimRecord,
): Promise<void> {
  const known = new Map(deskPlacesOf(before).map((place) => [place._id, canonicalJson(place)]))
  const handedIn = isEditable(before.stage)
  for (const place of deskPlacesOf(after)) {
    const stored = known.get(place._id)
    known.delete(place._id)
    if (!handedIn && stored === canonicalJson(place)) continue
    const searchKeys = searchKeysOf(after, place.organisationId)
    await transaction.put(desks, { ...place, employerId: employerIdOn(after), searchKeys })
  }
  for (const id of known.keys()) await transaction.remove(desks, id)
}
