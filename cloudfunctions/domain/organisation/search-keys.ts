const longestKey = 24

/** Text as it is searched for: one width, lower case, no spaces or punctuation. */
export function searchTextOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}0-9a-z]/gu, '')
    .slice(0, longestKey)
}

/**
 * What a name is found by: every ending of the name, of its pinyin from each syllable on, and of the first letters, so that
 * any part of it that someone types is the beginning of a key.
 */
export function searchKeysOf(name: string, syllables: readonly string[]): string[] {
  const characters = [...searchTextOf(name)]
  const keys = new Set<string>()
  characters.forEach((_, start) => keys.add(characters.slice(start).join('').slice(0, longestKey)))
  syllables.forEach((_, start) => {
    const rest = syllables.slice(start)
    keys.add(searchTextOf(rest.join('')))
    keys.add(searchTextOf(rest.map((syllable) => syllable.charAt(0)).join('')))
  })
  keys.delete('')
  return [...keys]
}
