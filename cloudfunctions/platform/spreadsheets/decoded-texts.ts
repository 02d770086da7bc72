const byteOrderMarks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

/** Without a mark: what programs write, then "Unicode text" that lost its mark, then what spreadsheets in China save. */
const guesses = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const

/** Old programs end a text with Ctrl-Z, and fill it up with zeros. */
const padding = /[\u0000\u001A]+$/

/**
 * The texts that bytes can be, the likeliest first: one when they begin with a byte-order mark. Only encodings in which every
 * byte has a meaning count; which text it is shows by whether a list's head is in it, which no statistics tell as surely.
 */
export function decodedTexts(content: Uint8Array): string[] {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, place) => content[place] === byte))
  return (marked ? [marked[0]] : guesses).flatMap((encoding) => decoded(content, encoding) ?? [])
}

function decoded(content: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content).replace(padding, '')
  } catch {
    return null
  }
}
