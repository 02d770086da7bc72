/**
 * `2023年2月17日（周五）前`, `2023-02-14`, `第 1 批`, `09:30`, `1,234.50 元`: what is read as one has to stand on one line. Day and hour may part, or
 * both would be wider than a phone in large type.
 */
const wholes =
  /(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日(?:（周[一二三四五六日]）)?前?|\d{4}-\d{2}-\d{2}|第 ?\d+ ?批|\d{1,2}:\d{2}|\d[\d,]*(?:\.\d+)? ?(?:万元|元)/g

export type TextPart = { text: string; whole: boolean }

/** A text taken apart into days and sums, which are not to be broken, and the rest. */
export function unbrokenParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  // `matchAll` is younger than the oldest phones.
  wholes.lastIndex = 0
  for (let match = wholes.exec(text); match; match = wholes.exec(text)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), whole: false })
    parts.push({ text: match[0], whole: true })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), whole: false })
  return parts
}
