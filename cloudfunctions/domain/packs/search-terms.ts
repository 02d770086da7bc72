import { searchWords } from './search-words'
import { traditionalPairs } from './traditional-characters'

const pairs = traditionalPairs.flatMap((line) => line.match(/../gu) ?? [])
const today = new Map(pairs.map(([traditional = '', simplified = '']) => [traditional, simplified]))

/** A text in the characters of today, as far as the packs use them. */
export const simplified = (text: string): string =>
  [...text].map((character) => today.get(character) ?? character).join('')

/** What to look for by what somebody wrote: their own words first, then the packs' words for the same thing. */
export function searchTerms(written: string): { own: string; others: readonly string[] } {
  const own = simplified(written.normalize('NFKC')).trim()
  const rows = searchWords.filter(({ said }) => said.some((word) => own.includes(word)))
  return { own, others: [...new Set(rows.flatMap(({ terms }) => terms))].filter((term) => term !== own) }
}
