import type { Pack } from '../policy/pack'
import { changchun2023 } from './changchun-2023/pack'

/** Every pack of the project, the default campaign first. */
export const packs: readonly Pack[] = [changchun2023]
