import { pinyin } from 'pinyin-pro'
import { editDistance } from '../lines/read-digits'
import { knownNames } from './station'

/*
 * The letters that tickets print under a station. Only functions read photos: the phone must not import this file, whose
 * dictionary is larger than a page.
 */

/** Places that are written in their own language's letters as well. */
const ownSpellings: readonly (readonly [string, string])[] = [
  ['哈尔滨', 'harbin'],
  ['齐齐哈尔', 'qiqihar'],
  ['海拉尔', 'hailar'],
  ['呼和浩特', 'hohhot'],
  ['乌兰浩特', 'ulanhot'],
  ['锡林浩特', 'xilinhot'],
  ['鄂尔多斯', 'ordos'],
  ['乌鲁木齐', 'urumqi'],
  ['吐鲁番', 'turpan'],
  ['库尔勒', 'korla'],
  ['喀什', 'kashgar'],
  ['拉萨', 'lhasa'],
  ['日喀则', 'xigaze'],
]
const directions: readonly (readonly [string, string, string])[] = [
  ['东', 'dong', 'east'],
  ['西', 'xi', 'west'],
  ['南', 'nan', 'south'],
  ['北', 'bei', 'north'],
]

/** Letters alone, and those that print or a camera makes alike written alike: `Lüliang`, `LvIiang`, `Luliang`. */
function alike(letters: string): string {
  const plain = letters.toLowerCase().normalize('NFC')
  const direction = directions.find(([, , english]) => plain.endsWith(english))
  const spelled = direction ? plain.slice(0, -direction[2].length) + direction[1] : plain
  return spelled
    .replace(/[1!|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/[üv]/g, 'u')
    .replace(/[^a-z]/g, '')
    .replace(/i/g, 'l')
}

/** The same with pairs that are taken for one letter. */
const folded = (letters: string): string => alike(letters).replace(/rn/g, 'm')

const readingsOfCharacter = new Map<string, readonly string[]>()

function charactersReadings(character: string): readonly string[] {
  const kept = readingsOfCharacter.get(character)
  if (kept) return kept
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  const readings = [...new Set(all.filter((reading) => reading !== character))]
  readingsOfCharacter.set(character, readings)
  return readings
}

/** Names with more readings than these have no more than one that is printed. */
const mostReadings = 200

function spelled(characters: readonly string[]): string[] {
  return characters.reduce<string[]>(
    (before, character) => {
      const readings = charactersReadings(character)
      return before.flatMap((start) => readings.map((reading) => start + reading)).slice(0, mostReadings)
    },
    [''],
  )
}

/** All ways in which a name may be spelled under it, folded. Characters have several readings: 六安 is Lu'an, 重庆 Chongqing. */
function spellingsOf(name: string): string[] {
  const own = ownSpellings
    .filter(([place]) => name.startsWith(place))
    .flatMap(([place, start]) => spelled([...name.slice(place.length)]).map((rest) => start + rest))
  return [...new Set([...spelled([...name]), ...own].map(folded))]
}

/** How far the printed letters are from a name's own; `lost`: whether letters are missing rather than others. */
export function lettersApart(name: string, printed: string, most = 6): { letters: number; lost: boolean } {
  const seen = folded(printed)
  let nearest = { letters: most + 1, lost: false }
  for (const spelling of spellingsOf(name)) {
    const letters = editDistance(spelling, seen, most)
    if (letters < nearest.letters) nearest = { letters, lost: spelling.length - seen.length === letters }
  }
  return nearest
}

let spellings: ReadonlyMap<string, readonly string[]> | undefined

function knownBySpelling(): ReadonlyMap<string, readonly string[]> {
  if (spellings) return spellings
  const found = new Map<string, string[]>()
  for (const name of knownNames())
    for (const spelling of spellingsOf(name)) found.set(spelling, [...(found.get(spelling) ?? []), name])
  return (spellings = found)
}

/** Known names that are spelled exactly as printed; a known town with a direction is one. */
export function stationsSpelled(printed: string): string[] {
  const seen = alike(printed)
  const known = knownBySpelling()
  const ofTowns = directions
    .map(([character, reading]) => ({ character, ending: alike(reading) }))
    .filter(({ ending }) => seen.endsWith(ending))
    .flatMap(({ character, ending }) =>
      (known.get(folded(seen.slice(0, -ending.length))) ?? []).map((town) => town + character),
    )
  return [...new Set([...(known.get(folded(seen)) ?? []), ...ofTowns])]
}

/** Known names whose spelling is one letter away from what is printed. */
export function stationsSpelledNearly(printed: string): string[] {
  const seen = folded(printed)
  const near = [...knownBySpelling()].filter(([spelling]) => editDistance(spelling, seen, 1) === 1)
  return [...new Set(near.flatMap(([, names]) => names))]
}
