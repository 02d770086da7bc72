import { packs } from '@domain/packs/all-packs'

/** Names that the sources give and nobody may reword: titles, forms, offices, addresses. */
const given = new Set([
  'officialTitle',
  'forms',
  'places',
  'hotlines',
  'links',
  'keywords',
  'id',
  'fact',
  'value',
  'values',
  'city',
  'title',
  'who',
])

export type PackText = { at: string; text: string }

/** Every text of the packs that is ours to word, with where it stands. */
export function packTexts(): PackText[] {
  return packs.flatMap((pack) => textsOf(pack, pack.id))
}

function textsOf(value: unknown, at: string): PackText[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [{ at, text: value }] : []
  if (value === null || typeof value !== 'object') return []
  if ('document' in value && 'item' in value) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    given.has(key) ? [] : textsOf(inner, `${at}.${key}`),
  )
}

/** Sentences of a text, as a reader takes them in: to a full stop, a semicolon or a question mark. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[。！？；]/).flatMap((sentence) => (sentence.trim() === '' ? [] : [sentence.trim()]))

/** Characters of a sentence, without what is in brackets: an official term stands there once. */
export const lengthOf = (sentence: string): number => [...sentence.replace(/（[^）]*）/g, '')].length
