import { packs } from '@domain/packs/all-packs'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import type { Pack } from '@domain/policy/pack/pack'

// Whole packs are large: only the check's own package may reach them, and only through here.
export { packs }

/** The pack of that id, or the default one: an id comes from an address that anybody may write. */
export const packOf = (id: string | null | undefined): Pack =>
  packs.find((pack) => pack.id === id) ?? changchun2023

/** `长春市 2023 年春节稳岗留工`. */
export const packName = ({ city, title }: Pack): string => `${city} ${title}`
