import pinyin from 'pinyin-match'
import type { Asker } from '@domain/packs/asker'
import type { Measure } from '@domain/policy/measure'
import type { Commitment, Pack } from '@domain/policy/pack'

export type CatalogueFilter = { packId: string; who: Asker | 'all'; words: string }
export type CatalogueEntries = { measures: Measure[]; commitments: Commitment[] }

/** Whom a measure is for; null where the pack does not tell one asker from another. */
function askersOf({ forWhom: { condition } }: Measure): readonly string[] | null {
  return condition.kind === 'oneOf' && condition.fact === 'asker' ? condition.values : null
}

const matches = (text: string, words: string): boolean => pinyin.match(text, words) !== false

/** How well a measure fits: its titles before its keywords before its summary; 0 not at all. */
function fit({ title, officialTitle, keywords, summary }: Measure, words: string): number {
  if (matches(title, words) || matches(officialTitle, words)) return 3
  if (keywords.some((keyword) => matches(keyword, words))) return 2
  return matches(summary, words) ? 1 : 0
}

/** Measures and commitments of a pack by Chinese, pinyin or first letters, best first. */
export function catalogueEntries({ measures, commitments }: Pack, filter: CatalogueFilter): CatalogueEntries {
  const words = filter.words.trim()
  const forThem = measures.filter(
    (measure) => filter.who === 'all' || (askersOf(measure)?.includes(filter.who) ?? true),
  )
  if (words === '') return { measures: forThem, commitments: filter.who === 'all' ? [...commitments] : [] }
  const fitting = forThem
    .map((measure) => ({ measure, fit: fit(measure, words) }))
    .filter((one) => one.fit > 0)
  return {
    measures: fitting.sort((one, other) => other.fit - one.fit).map(({ measure }) => measure),
    commitments: commitments.filter(({ title, text }) => matches(title, words) || matches(text, words)),
  }
}
