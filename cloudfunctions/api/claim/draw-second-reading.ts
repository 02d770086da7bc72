import { usualSettings } from '@domain/claim/campaign-settings'
import { isDrawn, type SecondReading } from '@domain/claim/second-reading'
import { campaignSettings } from '@platform/records/campaign-settings'
import type { ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import { keyedHash } from '@platform/security/vault'

/** Keyed: who applies sees the id of a draft, and could discard one after the other until one is not drawn. */
const lotOf = (claimId: string): string => keyedHash('secondReading', claimId)

/** Draws a claim that comes to a step with a second reading by the campaign's share; once drawn it stays so when the share changes. */
export async function drawForSecondReading(
  transaction: Transaction,
  { _id, packId }: Pick<ClaimRecord, '_id' | 'packId'>,
): Promise<SecondReading | null> {
  const settings = (await transaction.get(campaignSettings, packId)) ?? usualSettings
  return isDrawn(lotOf(_id), packId, settings.secondReadingShare) ? { proposedBy: null } : null
}
