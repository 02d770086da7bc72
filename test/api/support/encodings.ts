/** Two-byte characters of GB18030 by character: Node decodes the encoding and does not encode it. */
const gb18030Bytes = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    gb18030Bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])

const inGb18030 = (text: string): Buffer =>
  Buffer.from([...text].flatMap((character) => gb18030Bytes.get(character) ?? [character.charCodeAt(0)]))
const inUtf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** How banks, spreadsheets and old programs write a text. */
export const encodings: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\uFEFF${text}`),
  GB18030: inGb18030,
  'UTF-16LE': inUtf16,
  'UTF-16LE with its mark': (text) => inUtf16(`\uFEFF${text}`),
  'UTF-16BE': (text) => inUtf16(text).swap16(),
  'UTF-16BE with its mark': (text) => inUtf16(`\uFEFF${text}`).swap16(),
}
