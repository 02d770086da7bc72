import { charterLimit, type Charter } from '@domain/roster/charter'
import { randomId } from '@/services/phone/random-id'

type Charters = readonly Charter[]

/** A charter of which nothing is known yet. */
export const newCharter = (kind: Charter['kind']): Charter => ({
  id: `h${randomId(12)}`,
  kind,
  day: null,
  from: '',
  plate: '',
  cost: null,
  invoice: '',
})

/** With one more charter, while there is room. */
export const withCharter = (charters: Charters, charter: Charter): Charters =>
  charters.length >= charterLimit ? charters : [...charters, charter]

/** With some fields of one charter changed. */
export const withChanged = (charters: Charters, id: string, changes: Partial<Charter>): Charters =>
  charters.map((charter) => (charter.id === id ? { ...charter, ...changes } : charter))

export const withoutCharter = (charters: Charters, id: string): Charters =>
  charters.filter((charter) => charter.id !== id)

/** With a charter that was taken off, where it stood. */
export const withCharterBack = (charters: Charters, charter: Charter, place: number): Charters =>
  charters.some(({ id }) => id === charter.id)
    ? charters
    : [...charters.slice(0, place), charter, ...charters.slice(place)]
