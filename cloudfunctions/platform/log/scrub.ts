import { checkCharacterOf } from '@domain/person/id-number'
import { readDecimal, readHan, runsOf, type Digit, type DigitRun } from './digit-runs'
import { isHonest, isPhone, isSure, sureDigitsFirst } from './honest-numbers'

const words = { id: '[身份证号]', phone: '[手机号]', card: '[卡号]', several: '[号码]' } as const
type Mask = { start: number; end: number; word: string }

const idShape = /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/
const valuesOf = (digits: readonly Digit[]): string => digits.map(({ value }) => value).join('')

const masksIn = (text: string): Mask[] =>
  [readDecimal, readHan].flatMap((read) => runsOf(text, read).flatMap((run) => masksOf(run, text)))

function masked(text: string, masks: readonly Mask[]): string {
  let clean = ''
  let place = 0
  for (const { start, end, word } of [...masks].sort((one, other) => one.start - other.start)) {
    clean += text.slice(place, start) + word
    place = end
  }
  return clean + text.slice(place)
}

/** Replaces ID, phone and card numbers in a text by what they are, whatever parts their digits; all else stays as it was written. */
export const scrub = (text: string): string => withoutPapers(masked(text, masksIn(text)))

/** Replaces ID numbers alone, in a text that is a long number itself. */
export const withoutIdNumbers = (text: string): string =>
  masked(
    text,
    masksIn(text).filter(({ word }) => word === words.id),
  )

/** Whether text holds something that looks like a whole ID, phone or card number. */
export const holdsPersonalNumber = (text: string): boolean => scrub(text) !== text

/** A passport or permit has no shape of its own: the word before it tells. */
const withoutPapers = (text: string): string =>
  text.replace(
    /((?:护照|通行证|台胞证|回乡证)(?:号码|号|是|为|[:：\s])*)[A-Za-z]{0,2}[- ]?\d(?:[- ]?\d){6,9}/g,
    '$1[证件号]',
  )

const maskOf = (digits: readonly Digit[], word: string, text: string): Mask => {
  const start = digits[0]?.start ?? 0
  const plus = word === words.phone && text[start - 1] === '+'
  return { start: plus ? start - 1 : start, end: digits.at(-1)?.end ?? start, word }
}

const shortest = 11
const shortestCard = 15
/** Nobody writes more numbers in a row, and nobody shall wait for what is looked at digit by digit. */
const longestRun = 400
const longestCard = 19
/** Fewer digits of a number say nobody's. */
const mostLeft = 6

function masksOf(run: DigitRun, text: string): Mask[] {
  const { digits, written, afterCapital } = run
  if (digits.length < shortest || isSure(written)) return []
  if (digits.length > longestRun) return [maskOf(digits, words.several, text)]
  const found = idWithin(digits)
  if (found !== null) return around(run, found, words.id, text)
  const plain = digits.filter(({ value }) => value !== 'X')
  if (isHonest({ written, afterCapital }) || isSerial(plain, text)) return []
  if (isPhone(valuesOf(plain))) return [maskOf(plain, words.phone, text)]
  const groups = groupsOf(plain)
  const split = sureWithin(plain, groups, text)
  if (split !== null) return around(run, split, null, text)
  const tiles = tilesOf(groups)
  const left = plain.length - tiles.reduce((sum, { part }) => sum + part.length, 0)
  if (tiles.length > 0 && left <= mostLeft) return tiles.map(({ part, word }) => maskOf(part, word, text))
  if (plain.length < shortestCard) return []
  return [maskOf(plain, plain.length <= longestCard ? words.card : words.several, text)]
}

/** The masks of a run of which one part is known, and of what stands before and after it. */
function around(
  { digits, afterCapital }: DigitRun,
  [from, to]: readonly [number, number],
  word: string | null,
  text: string,
): Mask[] {
  const part = digits.slice(from, to)
  const known = word === null ? [] : [maskOf(part, word, text)]
  // Found across what is written together, it may begin in one number and end in another.
  const inOne = part.slice(1).every(({ joined }) => joined) && !digits[from]?.joined && !digits[to]?.joined
  const sides = [
    { side: digits.slice(0, from), touches: digits[from]?.joined ?? false },
    { side: digits.slice(to), touches: digits[to]?.joined ?? false },
  ]
  return [
    ...known,
    ...sides.flatMap(({ side, touches }) => {
      if (side.length === 0) return []
      const run = asRun(side, text, from > 0 && afterCapital)
      const masks = masksOf(run, text)
      if (word === null || masks.length > 0) return masks
      // What touches the number may be a part of another one, however short it is and however much it looks like a day.
      const unclear = touches || (!inOne && side.length > mostLeft && !isHonest(run))
      return unclear ? [maskOf(side, words.several, text)] : []
    }),
  ]
}

const asRun = (digits: Digit[], text: string, afterCapital: boolean): DigitRun => ({
  digits,
  afterCapital,
  written: digits
    .map(
      ({ value, joined, start }, index) =>
        (index === 0 || joined ? '' : text.slice(digits[index - 1]?.end, start).normalize('NFKC')) + value,
    )
    .join(''),
})

/** Where an ID number stands: one whose check digit fits wherever it is, another one where it is all there is. */
function idWithin(digits: readonly Digit[]): readonly [number, number] | null {
  const length = 18
  for (let from = 0; from + length <= digits.length; from += 1) {
    const values = valuesOf(digits.slice(from, from + length))
    if (!idShape.test(values)) continue
    const alone = digits.length === length || values.endsWith('X')
    if (alone || checkCharacterOf(values.slice(0, -1)) === values.slice(-1)) return [from, from + length]
  }
  return null
}

/** The code of a railway ticket: fourteen digits, a letter, six digits. */
function isSerial(digits: readonly Digit[], text: string): boolean {
  const [start, end] = [digits[0]?.start ?? 0, digits.at(-1)?.end ?? 0]
  return /^\d{14}$/.test(text.slice(start, end)) && /^[A-Z]\d{6}(?!\d)/.test(text.slice(end))
}

type Tile = { part: Digit[]; word: string }

const groupsOf = (digits: readonly Digit[]): Digit[][] => {
  const groups: Digit[][] = []
  for (const digit of digits) {
    if (digit.joined && groups.length > 0) groups.at(-1)?.push(digit)
    else groups.push([digit])
  }
  return groups
}

/** Where a day or an office's number stands among other numbers. */
function sureWithin(
  digits: readonly Digit[],
  groups: readonly Digit[][],
  text: string,
): readonly [number, number] | null {
  let from = 0
  for (const group of groups) {
    const length = sureDigitsFirst(asRun(digits.slice(from), text, false).written)
    if (length > 0) return [from, from + length]
    from += group.length
  }
  return null
}

/** The numbers of persons that begin and end with what is written together, one after the other. */
function tilesOf(groups: readonly Digit[][]): Tile[] {
  const tiles: Tile[] = []
  for (let from = 0; from < groups.length; from += 1) {
    for (let to = from + 1; to <= Math.min(groups.length, from + longestCard); to += 1) {
      const part = groups.slice(from, to).flat()
      const word = wordFor(valuesOf(part), to === from + 1)
      if (word === null) continue
      tiles.push({ part, word })
      from = to - 1
      break
    }
  }
  return tiles
}

/** What digits are that are written as one, or as groups of one number; null for none that is anybody's. */
function wordFor(values: string, inOne: boolean): string | null {
  if (isPhone(values)) return words.phone
  if (idShape.test(values)) return words.id
  if (!inOne) return null
  if (/^\d{15,19}$/.test(values)) return words.card
  return values.length > 20 ? words.several : null
}
