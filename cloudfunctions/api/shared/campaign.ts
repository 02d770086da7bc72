import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Payer } from '@platform/records/claim'
import { digestOf } from '@platform/security/vault'

/** The campaign that is live. */
export const campaign = changchun2023

/** Content hash of the live pack: kept with every decision made under it. */
export const campaignHash = digestOf(canonicalJson(changchun2023))

/** The one office that approves and pays (000 五（三）4). */
export const centreId = 'city-centre'

/** Who pays which measure of the campaign. */
export const payers: Payer[] = [{ organisationId: centreId, measureId: 'travel-subsidy' }]
