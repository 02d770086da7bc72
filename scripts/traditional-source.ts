import { Converter } from 'opencc-js/t2cn'
import { packs } from '../cloudfunctions/domain/packs/all-packs'
import { searchWords } from '../cloudfunctions/domain/packs/search-words'

const perLine = 48
/** The common block of Chinese characters. */
const [first, last] = [0x4e00, 0x9fff]

/** Traditional characters and what they are written as today, of the characters that the packs use: others find nothing. */
function pairsInUse(): string[] {
  const today = Converter({ from: 't', to: 'cn' })
  const used = new Set(JSON.stringify([packs, searchWords]))
  const pairs: string[] = []
  for (let code = first; code <= last; code += 1) {
    const traditional = String.fromCodePoint(code)
    const simplified = today(traditional)
    if (simplified !== traditional && used.has(simplified) && !used.has(traditional))
      pairs.push(traditional + simplified)
  }
  return pairs
}

/** The text of the table that the phone searches with. */
export function traditionalSource(): string {
  const pairs = pairsInUse()
  const lines: string[] = []
  for (let at = 0; at < pairs.length; at += perLine)
    lines.push(`  '${pairs.slice(at, at + perLine).join('')}',`)
  return [
    '/** Traditional characters, each before the one it is written as today, of all that the packs use. Made by `npm run traditional`. */',
    'export const traditionalPairs: readonly string[] = [',
    ...lines,
    ']',
    '',
  ].join('\n')
}
