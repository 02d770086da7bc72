import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { Collection } from '../store/store'

const OrganisationClaim = z.object({ _id: z.string(), claimId: z.string() })

/**
 * The application of an organisation for a measure: its id is made of organisation, campaign and measure, so that two colleagues who
 * begin at once write the same document and come to the same claim.
 */
export const organisationClaims: Collection<z.infer<typeof OrganisationClaim>> = {
  name: 'organisationClaims',
  schema: OrganisationClaim,
}

type Applied = { packId: string; measureId: string; owner: { id: string } }

export const organisationClaimId = ({ packId, measureId, owner }: Applied): string =>
  [owner.id, packId, measureId].join('.')
