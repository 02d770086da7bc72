import '@domain/zod-setup'
import * as z from 'zod/mini'
import { isLive } from '@domain/claim/stage'
import { ClaimRecord, claims } from '@platform/records/claim'
import { command } from '@platform/store/cloud'
import { find, type Collection } from '@platform/store/store'
import { inBatches } from './found-chunks'

const shown = { _id: true, packId: true, measureId: true, stage: true } as const
const LightClaim = z.extend(z.pick(ClaimRecord, shown), {
  roster: z._default(z.nullable(z.object({ rosterId: z.string() })), null),
})
/** Of another claim what tells whether it matters here. */
export type LightClaim = z.infer<typeof LightClaim>
const lightClaims: Collection<LightClaim> = { name: claims.name, schema: LightClaim }
const fields = [...Object.keys(shown), 'roster.rosterId']

/** Other claims by id that are neither refused nor withdrawn. */
export async function liveClaims(ids: readonly string[]): Promise<ReadonlyMap<string, LightClaim>> {
  const known = new Map<string, LightClaim>()
  for (const batch of inBatches(ids))
    for (const claim of await find(lightClaims, { _id: command.in(batch) }, { limit: batch.length, fields }))
      if (isLive(claim.stage)) known.set(claim._id, claim)
  return known
}
