import { imageSize } from 'image-size'

/** Most pixels a photo may claim to have: an 8,000 × 10,000 scan passes, a pixel bomb does not. */
const mostPixels = 80_000_000

export type PhotoContent = { type: 'jpg' | 'png' | 'webp'; width: number; height: number }

/** What an electronic ticket is by its bytes, whatever it is called. Null when it is none. Inflates and parses nothing. */
export function electronicFormatOf(content: Buffer): 'pdf' | 'ofd' | 'xml' | 'zip' | null {
  const start = content.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04'))
    return content.includes('OFD.xml') || content.includes('ofd.xml') ? 'ofd' : 'zip'
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|[\w:]*xbrl)/i.test(start) ? 'xml' : null
}

/** What a file is by its bytes, whatever it is called. Null when it is no JPEG, PNG or WebP picture. Decodes nothing. */
export function photoContentOf(content: Buffer): PhotoContent | null {
  try {
    const { type, width, height } = imageSize(content)
    if (type !== 'jpg' && type !== 'png' && type !== 'webp') return null
    return width > 0 && height > 0 && width * height <= mostPixels ? { type, width, height } : null
  } catch {
    // image-size throws on anything it does not know or cannot read to the end: not a picture for us.
    return null
  }
}
