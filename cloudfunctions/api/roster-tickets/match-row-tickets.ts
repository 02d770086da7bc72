import { isEditable } from '@domain/claim/stage'
import { partOf } from '@domain/procedure/part-of'
import { takesTickets } from '@domain/roster/row-tickets'
import { rowsOfClaim } from '@platform/roster/chunks'
import type { PhotoRecord } from '@platform/records/claim'
import { refuse } from '@platform/store/refusal'
import { ownClaim } from '../claim/claim-access'
import { photosNamed, rowTicketPhotos } from '../claim/claim-photos'
import { rulesOf } from '@platform/call/claim-rules'
import type { UseCase } from '../shared/context'
import { isOpen, placedIn } from './placed-tickets'
import { viewsOfPhotos } from './row-ticket-views'

export const matchRowTickets: UseCase<'match-row-tickets'> = async (
  { claimId, photoIds, after },
  context,
) => {
  const claim = await ownClaim(claimId, context)
  if (!isEditable(claim.stage)) refuse('wrongStage', { stage: claim.stage })
  const { procedure } = rulesOf(claim)
  const roster = partOf(procedure, 'roster')
  const { version } = claim
  if (roster === null || !takesTickets(roster)) return { version, placed: 0, photos: [], next: null }
  const rows = await rowsOfClaim(claim)
  const placed = placedIn(rows)
  const { photos, next } =
    photoIds === null
      ? await openPhotos(claimId, after, placed)
      : { photos: await photosNamed(claimId, photoIds), next: null }
  return { version, placed: placed.size, photos: viewsOfPhotos(photos, rows, procedure, roster), next }
}

const photosOfPage = 20
const lookedAtOnce = 100

/** The next photos of which a ticket lies with nobody. Those that are all placed are passed over. */
async function openPhotos(
  claimId: string,
  after: string | null,
  placed: ReadonlySet<string>,
): Promise<{ photos: PhotoRecord[]; next: string | null }> {
  const found: PhotoRecord[] = []
  let from = after ?? ''
  for (;;) {
    const looked = await rowTicketPhotos(claimId, from, lookedAtOnce)
    for (const photo of looked) {
      if (!isOpen(photo, placed)) continue
      if (found.length === photosOfPage) return { photos: found, next: found[photosOfPage - 1]?._id ?? null }
      found.push(photo)
    }
    const last = looked[lookedAtOnce - 1]
    if (!last) return { photos: found, next: null }
    from = last._id
  }
}
