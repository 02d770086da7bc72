/** What an electronic file is by its first bytes, whatever it is called; null for anything else. */
export function fileKindOf(content: Uint8Array): 'pdf' | 'archive' | 'xml' | null {
  const start = Buffer.from(content.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK')) return 'archive'
  return /^(?:\xef\xbb\xbf)?\s*</.test(start) ? 'xml' : null
}
