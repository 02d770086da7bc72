/** Spaces dropped and every dot used in minority names (. • ・ ·) made the one `·`. */
export function normaliseName(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/[.•・‧∙]/g, '·')
}

/** Whether a normalised name can be a name: 2–30 Han characters (extensions too) with single dots between parts. */
export function isName(name: string): boolean {
  const length = [...name].length
  return length >= 2 && length <= 30 && /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(name)
}
