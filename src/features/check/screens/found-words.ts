import type { Pack } from '@domain/policy/pack/pack'
import type { CatalogueEntries } from './catalogue-search'
import { packName } from '../answering/packs'

const countOf = ({ measures, commitments }: CatalogueEntries) => measures.length + commitments.length

/** Where something was found: in the city looked at, and in which others. */
export function foundWords(here: Pack, found: readonly CatalogueEntries[]): string {
  const own = found.find(({ pack }) => pack.id === here.id)
  const others = found.filter(({ pack }) => pack.id !== here.id)
  const elsewhere = others.map((one) => `${packName(one.pack)} ${countOf(one)} 项`).join('，')
  const first = own ? `${packName(here)}找到 ${countOf(own)} 项。` : `${packName(here)}里没有。`
  if (elsewhere === '') return first
  return `${first}${own ? '别处也有' : '别处有'}：${elsewhere}。`
}
