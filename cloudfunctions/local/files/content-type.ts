/** The type the first bytes prove; anything else is opaque, so that no browser runs an uploaded page. */
export function sniffContentType(start: Buffer): string {
  if (start.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (start.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return 'image/png'
  if (start.toString('latin1', 0, 4) === 'RIFF' && start.toString('latin1', 8, 12) === 'WEBP')
    return 'image/webp'
  if (start.toString('latin1', 0, 5) === '%PDF-') return 'application/pdf'
  return 'application/octet-stream'
}
