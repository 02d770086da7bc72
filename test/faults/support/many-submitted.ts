import { claimPattern, copyClaim } from '../../api/support/claim-copies'
import type { City } from '../../api/support/city'
import { aCard } from '../../api/support/paid-way'
import { aWorker } from '../../api/support/worker'

const travelPayer = { organisationId: 'city-centre', measureId: 'travel-subsidy' }

export type Submitted = { claimId: string; accountId: string; ticketId: string }

/** Claims as they are right after submitting (every fourth) or approved and with a card, made from one that really was. */
export async function manySubmitted(city: City, count: number): Promise<Submitted[]> {
  const { sealCard } = await import('../../../cloudfunctions/api/claim/claim-content')
  const { payablePrefix } = await import('../../../cloudfunctions/api/claim/move-claim')
  const submitted = await aWorker('pattern').withTicket().submits(city)
  const pattern = await claimPattern(submitted.claimId)
  const { changedAt } = pattern.claim
  const made: Submitted[] = []
  for (let index = 0; index < count; index += 1) {
    const approved = (claimId: string) => ({
      stage: 'approved' as const,
      identityConfirmed: true,
      originalsSeen: [pattern.ticket.id],
      bankCard: sealCard(claimId, aCard(index)),
      payer: travelPayer,
      payableKey: `${payablePrefix(travelPayer)}${changedAt}.${claimId}`,
    })
    made.push(await copyClaim(pattern, index, index % 4 === 0 ? () => ({}) : approved))
  }
  return made
}
