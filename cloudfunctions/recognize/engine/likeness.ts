import phash from 'sharp-phash'
import type { Picture } from './picture'

/** What stays of a picture when it is saved again, shrunk or brightened: 16 hexadecimal digits. */
export async function likenessOf({ data, width, height }: Picture): Promise<string> {
  const bits = await phash(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels: 3 },
  })
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}
