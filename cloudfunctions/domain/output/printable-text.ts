/** The stand-in for a character that no file can hold: a reader sees that something is missing. */
const standIn = '□'

/** Line and paragraph separators are line breaks like any other. */
const lineBreaks = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g
/** Control characters, which XML forbids, and marks that turn the direction of writing, which make a number read otherwise. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
/** Halves of characters, and code points that are no characters. */
const broken = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** More would be no cell of a form or a list. */
export const mostCharacters = 4_000

export type PrintableText = {
  text: string
  /** How many characters were left out or stand as □. */
  changed: number
}

/**
 * A text as a docx or xlsx file can hold it. Rare characters, names with ·, emoji and variation marks stay as they are; what would
 * break the file goes, and is counted.
 */
export function printableText(given: string): PrintableText {
  let changed = 0
  const kept = given
    .replace(lineBreaks, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, (character) => {
      if (character === '\n') return character
      changed += 1
      return ''
    })
    .replace(broken, () => {
      changed += 1
      return standIn
    })
  const characters = kept.length > mostCharacters ? [...kept] : []
  if (characters.length <= mostCharacters) return { text: kept, changed }
  const left = characters.slice(0, mostCharacters - 1)
  return { text: `${left.join('')}…`, changed: changed + characters.length - left.length }
}

/** Texts of one file: each as it can be written, and how many characters of them were changed altogether. */
export type Writer = { written: (text: string) => string; changed: () => number }

export function aWriter(): Writer {
  let changed = 0
  return {
    written: (given) => {
      const printable = printableText(given)
      changed += printable.changed
      return printable.text
    },
    changed: () => changed,
  }
}
