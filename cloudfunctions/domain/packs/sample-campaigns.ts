import type { Pack } from '../policy/pack/pack'
import { sampleCampaign } from './sample-2023/pack'

/** Invented campaigns, for demonstration and tests: they can be applied for where the environment opens them. */
export const sampleCampaigns: readonly Pack[] = [sampleCampaign]
