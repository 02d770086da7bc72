import type { Pack } from '../policy/pack/pack'
import { changchun2023 } from './changchun-2023/pack'

/**
 * The packs of the campaigns that can be applied for here, the one that a new claim belongs to first. Several live side by side:
 * each claim stays under the rules that it was begun under.
 */
export const openCampaigns: readonly Pack[] = [changchun2023]
