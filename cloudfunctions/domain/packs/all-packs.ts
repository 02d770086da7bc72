import type { Pack } from '../policy/pack/pack'
import { changchun2021 } from './changchun-2021/pack'
import { changchun2023 } from './changchun-2023/pack'
import { dalian2021 } from './dalian-2021/pack'
import { tianjin2023 } from './tianjin-2023/pack'

/** Every pack of the project, the default campaign first. */
export const packs: readonly Pack[] = [changchun2023, dalian2021, tianjin2023, changchun2021]
