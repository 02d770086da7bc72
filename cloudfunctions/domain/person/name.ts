import { visibleText } from '../typed-text'

/** Every dot and dash that keyboards offer for the `·` of minority names. */
const dots = /[.•・‧∙⋅⸱●。·-]+/g
const longestHan = 30
const longestLatin = 60

/**
 * A name as it is compared and kept. In Han characters: without spaces, with `·` for every dot between parts. In Latin
 * letters: parts with one space between, hyphens, apostrophes and dots as typed.
 */
export function normaliseName(typed: string): string {
  const name = visibleText(typed)
  if (/\p{Script=Han}/u.test(name)) return name.replace(/ /g, '').replace(dots, '·')
  return name.replace(/[•・‧∙⋅⸱●。·]/g, '.').replace(/ ?([-']) ?/g, '$1')
}

/** Whether a normalised name is one in Han characters (extensions too): 2–30 with single dots between parts. */
export function isName(name: string): boolean {
  const length = [...name].length
  return length >= 2 && length <= longestHan && /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(name)
}

/** Whether a normalised name is one in Latin letters: `MARIA DA SILVA`, `Jean-Luc O'Neil`, `J. R. Smith`, `SMITH, JOHN`. */
export function isLatinName(name: string): boolean {
  const length = [...name].length
  if (length < 2 || length > longestLatin) return false
  return /^[\p{Script=Latin}\u0300-\u036f]+(?:(?:[.,] |[ .'-])[\p{Script=Latin}\u0300-\u036f]+)*\.?$/u.test(
    name,
  )
}
