import type { Office } from '@domain/statistics/movement'
import type { ClaimRecord, Payer } from '@platform/records/claim'
import { payers } from '../shared/claim-rules'

/** Who pays a claim, once it is approved: for the travel claim the one office of the city (000 五（三）4). */
export const payerOf = ({ payer, stage, measureId }: ClaimRecord): Payer | null =>
  payer ?? (stage === 'approved' ? (payers.find((one) => one.measureId === measureId) ?? null) : null)

/** The role whose staff pays. */
export const payingRole = 'cityCentre'

/** The paying office, as the statistics name it. */
export const payingOffice = ({ organisationId }: Payer): Office => ({ level: payingRole, organisationId })

export const isSamePayer = (one: Payer, other: Payer | null): boolean =>
  one.organisationId === other?.organisationId && one.measureId === other.measureId
