import { editDistance } from '../lines/read-digits'
import { findStation } from './station'
import { lettersApart, stationsSpelled, stationsSpelledNearly } from './station-pinyin'
import type { TextLine } from '../lines/text-line'

/** `certainty` is what the confidence of the name's line is multiplied with. */
export type NamedStation = { name: string; certainty: number; repaired: boolean }

/** What is known of how surely a line was read. */
type Seen = Pick<TextLine, 'text' | 'confidence' | 'source'>

/** To be checked, however surely the line was read. */
const toCheck = 0.9
const doubtful = 0.85
/** A name that nobody here knows, beside a known one that is spelled and written much like it: sure when it was read clearly. */
const hasTwin = 0.97
/** To be typed. */
const undecided = 0.78
/** By how much letters have to be read better than the name before a lost letter of theirs counts against it. */
const clearlyBetter = 0.05
/** So many letters of ten may be misread before they contradict a name. */
const slipsOfTen = 2

/**
 * A station as it was read, checked against the letters printed under it. A name that is spelled as printed is right, whether
 * anybody here knows it or not. It is replaced only when the letters contradict it and spell a known name like it, and what
 * replaces it is to be checked. Without letters, and in files, which say what they say, it stands as it was read.
 */
export function stationAsRead(raw: string, seen: Seen, pinyin: Seen | null): NamedStation {
  const name = raw.replace(/[\s.·,，]/g, '').replace(/(?<=..)站$/, '')
  const as = (certainty: number): NamedStation => ({ name, certainty, repaired: false })
  if (seen.source === 'text') return as(1)
  const known = findStation(name) !== null
  if (!pinyin) return as(known ? 1 : toCheck)
  const apart = lettersApart(name, pinyin.text)
  if (apart.letters === 0)
    return as(known || nearestTo(name, stationsSpelled(pinyin.text), 1).length === 0 ? 1 : hasTwin)
  // Small letters lose one sooner than large characters are taken for others: 三门县 over Sanmenxia is not 三门峡.
  const oneLost = apart.letters === 1 && apart.lost
  if (oneLost && pinyin.confidence < seen.confidence + clearlyBetter) return as(toCheck)
  const [spelled, ...others] = nearestTo(name, stationsSpelled(pinyin.text))
  if (spelled && others.length === 0) return { name: spelled, certainty: toCheck, repaired: true }
  if (apart.letters === 1) return as(toCheck)
  if (others.length > 0) return as(undecided)
  if (10 * apart.letters <= slipsOfTen * pinyin.text.length) return as(toCheck)
  if (known) return as(toCheck)
  const [nearly, ...rivals] = nearestTo(name, stationsSpelledNearly(pinyin.text), 1)
  if (nearly && rivals.length === 0) return { name: nearly, certainty: doubtful, repaired: true }
  return as(doubtful)
}

/** The names among these that share most with the one that was read: all that are equally near, none that shares nothing. */
function nearestTo(
  name: string,
  candidates: readonly string[],
  most = Math.max(1, name.length - 1),
): string[] {
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(candidate, name, most) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= most && [...candidate].some((character) => name.includes(character)),
    )
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance === least).map(({ candidate }) => candidate)
}

/** The one known station that letters alone say, or null. */
export function stationOfLetters(printed: string): string | null {
  const [only, ...others] = stationsSpelled(printed)
  return only !== undefined && others.length === 0 ? only : null
}
