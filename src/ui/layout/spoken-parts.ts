/** A browser may stop in the middle of a long text: it is given sentences. */
const longestPart = 120

const saidAs: readonly (readonly [RegExp, string])[] = [
  [/\s*→\s*/g, '到'],
  [/\s*·\s*/g, '，'],
  [/\s*\+\s*/g, '加'],
  [/\s*×\s*/g, '乘'],
  [/\s*=\s*/g, '等于'],
  [/[*]{2,}/g, '某某'],
  [/[“”‘’"]/g, ''],
  [/\s+/g, ' '],
]

const asSaid = (text: string): string =>
  saidAs.reduce((said, [pattern, word]) => said.replace(pattern, word), text).trim()

/** What a page says, block by block, as parts to be read aloud one after the other; nothing is said twice in a row. */
export function spokenParts(blocks: readonly string[]): string[] {
  const said = blocks.map(asSaid).filter((block) => /[\p{L}\p{N}]/u.test(block))
  return said.filter((block, index) => block !== said[index - 1]).flatMap(sentencesOf)
}

function sentencesOf(text: string): string[] {
  const sentences = text.match(/[^。！？；]+[。！？；]?/g) ?? []
  return sentences.flatMap((sentence) => {
    const pieces: string[] = []
    for (let from = 0; from < sentence.length; from += longestPart)
      pieces.push(sentence.slice(from, from + longestPart))
    return pieces
  })
}
