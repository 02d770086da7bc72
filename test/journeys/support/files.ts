import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/** A text that somebody named like a photo. */
export function textNamedPhoto(directory: string): string {
  const file = path.join(directory, 'ticket.jpg')
  writeFileSync(file, '长春站 检票口 12A\n这不是照片\n'.repeat(200))
  return file
}

/** A photo of at least 20 MB: noise, which JPEG cannot make small. */
export async function hugePhoto(directory: string): Promise<string> {
  const side = 2_900
  const raw = { width: side, height: side, channels: 3 as const }
  const file = path.join(directory, 'huge.jpg')
  const { size } = await sharp(randomBytes(side * side * 3), { raw })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toFile(file)
  if (size < 20 * 1_024 * 1_024) throw new Error(`only ${size} bytes`)
  return file
}
