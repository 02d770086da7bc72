import { openCampaigns } from '@domain/packs/open-campaigns'
import { procedureOf } from '@domain/packs/procedures'
import { sampleCampaigns } from '@domain/packs/sample-campaigns'
import type { Pack } from '@domain/policy/pack/pack'
import { environment } from '../store/environment'

/** Every campaign whose claims are handled here. A claim of one that is closed by now goes on under its own rules. */
export const handledCampaigns = (): readonly Pack[] => [...openCampaigns, ...sampleCampaigns]

/** The campaigns that can be applied for in this environment, the one that a new claim belongs to first. */
export const campaignsOpenHere = (): readonly Pack[] =>
  environment().SAMPLE_CAMPAIGN === 'on' ? handledCampaigns() : openCampaigns

/** What can be applied for in this environment, in the order of the campaigns. */
export const openMeasures = (): { packId: string; measureId: string }[] =>
  campaignsOpenHere().flatMap(({ id: packId, measures }) =>
    measures.flatMap(({ id: measureId }) => (procedureOf(packId, measureId) ? [{ packId, measureId }] : [])),
  )
