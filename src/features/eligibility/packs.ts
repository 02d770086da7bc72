import { changchun2021 } from '@domain/packs/changchun-2021/pack'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { dalian2021 } from '@domain/packs/dalian-2021/pack'
import { tianjin2023 } from '@domain/packs/tianjin-2023/pack'
import type { Pack } from '@domain/policy/pack'

/**
 * Every pack of the check and the catalogue, the default one first. Only the check's own package may import this file:
 * whole packs are large.
 */
export const packs: readonly Pack[] = [changchun2023, tianjin2023, dalian2021, changchun2021]

/** The pack of that id, or the default one: an id comes from an address that anybody may write. */
export const packOf = (id: string | null | undefined): Pack =>
  packs.find((pack) => pack.id === id) ?? changchun2023

/** `长春市 2023 年春节稳岗留工`. */
export const packName = ({ city, title }: Pack): string => `${city} ${title}`
