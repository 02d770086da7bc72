import sharp from 'sharp'
import { DocumentRefused } from '../documents/document-refused'

// Pictures come one at a time and never twice: a cache and threads of its own would only hold memory.
sharp.cache(false)
sharp.concurrency(1)

/** Pixels in rows, three bytes each (red, green, blue). */
export type Picture = { data: Uint8Array; width: number; height: number }

/** A baseline JPEG is shrunk while it is decoded and never held whole; everything else may be. A phone sends 4 million. */
const mostPixels = { shrunkWhileDecoded: 64_000_000, heldWhole: 30_000_000 }

/** Larger photos are shrunk: more pixels read no better and cost memory. */
const longestSide = 2000

/** Decodes a photo upright by its EXIF mark. Refuses what is too large, truncated or no picture. */
export async function loadPicture(content: Buffer): Promise<Picture> {
  const { format, isProgressive, width, height } = await sharp(content).metadata().catch(unreadable)
  const shrinks = format === 'jpeg' && !isProgressive
  const most = shrinks ? mostPixels.shrunkWhileDecoded : mostPixels.heldWhole
  if (width * height > most) throw new DocumentRefused('tooLarge')
  const { data, info } = await sharp(content, { limitInputPixels: most, failOn: 'truncated' })
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(unreadable)
  if (info.channels === 3) return { data, width: info.width, height: info.height }
  const coloured = new Uint8Array(info.width * info.height * 3)
  for (let pixel = 0; pixel < info.width * info.height; pixel += 1)
    coloured.fill(data[pixel * info.channels] ?? 0, 3 * pixel, 3 * pixel + 3)
  return { data: coloured, width: info.width, height: info.height }
}

const unreadable = (): never => {
  throw new DocumentRefused('unreadable')
}

/** A picture of exactly these sides. */
export async function resized(picture: Picture, width: number, height: number): Promise<Picture> {
  if (picture.width === width && picture.height === height) return picture
  const data = await sharp(picture.data, {
    raw: { width: picture.width, height: picture.height, channels: 3 },
  })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
  return { data, width, height }
}

/** A part of a picture, in its whole pixels. */
export type Area = { x: number; y: number; width: number; height: number }

/** The pixels of an area. */
export function partOf(picture: Picture, { x, y, width, height }: Area): Picture {
  if (width === picture.width && height === picture.height) return picture
  const data = new Uint8Array(3 * width * height)
  for (let row = 0; row < height; row += 1) {
    const from = 3 * ((y + row) * picture.width + x)
    data.set(picture.data.subarray(from, from + 3 * width), 3 * width * row)
  }
  return { data, width, height }
}

/** A picture turned clockwise by quarters. */
export function turned(picture: Picture, quarters: 2 | 3): Picture {
  const { width, height, data } = picture
  const swap = quarters === 3
  const out = new Uint8Array(data.length)
  const outWidth = swap ? height : width
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = swap ? [y, width - 1 - x] : [width - 1 - x, height - 1 - y]
      const from = (y * width + x) * 3
      const to = (toY * outWidth + toX) * 3
      out[to] = data[from] ?? 0
      out[to + 1] = data[from + 1] ?? 0
      out[to + 2] = data[from + 2] ?? 0
    }
  }
  return { data: out, width: outWidth, height: swap ? width : height }
}
