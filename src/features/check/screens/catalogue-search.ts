import pinyin from 'pinyin-match'
import type { Asker } from '@domain/packs/asker'
import { searchTerms } from '@domain/packs/search-terms'
import type { Measure } from '@domain/policy/pack/measure'
import type { Commitment, Pack } from '@domain/policy/pack/pack'

/** `packId`: the city looked at; what is found there stands first. */
export type CatalogueFilter = { packId: string; who: Asker | 'all'; words: string }
/** What one city has. */
export type CatalogueEntries = { pack: Pack; measures: Measure[]; commitments: Commitment[] }

/** Whom a measure is for; null where the pack does not tell one asker from another. */
export function askersOf({ forWhom: { condition } }: Measure): readonly string[] | null {
  return condition.kind === 'oneOf' && condition.fact === 'asker' ? condition.values : null
}

const matches = (text: string, words: string): boolean => pinyin.match(text, words) !== false

/** How well a measure fits: its titles before its keywords before its summary; 0 not at all. */
function fit({ title, officialTitle, keywords, summary }: Measure, words: string): number {
  if (matches(title, words) || matches(officialTitle, words)) return 3
  if (keywords.some((keyword) => matches(keyword, words))) return 2
  return matches(summary, words) ? 1 : 0
}

type Terms = ReturnType<typeof searchTerms>

/** Found by the person's own words before found by other words for the same. */
const fitOfAny = (measure: Measure, { own, others }: Terms): number =>
  Math.max(10 * fit(measure, own), ...others.map((term) => fit(measure, term)))

const saysAny = ({ title, text }: Commitment, { own, others }: Terms): boolean =>
  [own, ...others].some((term) => matches(title, term) || matches(text, term))

function entriesOf(pack: Pack, { who }: CatalogueFilter, terms: Terms): CatalogueEntries {
  const forThem = pack.measures.filter(
    (measure) => who === 'all' || (askersOf(measure)?.includes(who) ?? true),
  )
  if (terms.own === '')
    return { pack, measures: forThem, commitments: who === 'all' ? [...pack.commitments] : [] }
  const fitting = forThem
    .map((measure) => ({ measure, fit: fitOfAny(measure, terms) }))
    .filter((one) => one.fit > 0)
  return {
    pack,
    measures: fitting.sort((one, other) => other.fit - one.fit).map(({ measure }) => measure),
    commitments: pack.commitments.filter((commitment) => saysAny(commitment, terms)),
  }
}

/**
 * What there is: all of the city looked at, or what is found in every city by Chinese of today or traditional, by a worker's
 * word for it, by pinyin or first letters. The city looked at stands first; cities where nothing is found are left out.
 */
export function catalogueEntries(packs: readonly Pack[], filter: CatalogueFilter): CatalogueEntries[] {
  const terms = searchTerms(filter.words)
  const here = packs.filter(({ id }) => id === filter.packId)
  const elsewhere = terms.own === '' ? [] : packs.filter(({ id }) => id !== filter.packId)
  return [...here, ...elsewhere]
    .map((pack) => entriesOf(pack, filter, terms))
    .filter(({ measures, commitments }) => measures.length + commitments.length > 0)
}
