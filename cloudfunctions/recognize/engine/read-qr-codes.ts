import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { packageFolder } from '../package-folder'
import type { Picture } from './picture'

let prepared: Promise<unknown> | undefined

/** Loaded from disk: the library would fetch it from the network by itself. */
async function prepare(): Promise<unknown> {
  const file = path.join(packageFolder('zxing-wasm'), 'dist/reader/zxing_reader.wasm')
  const bytes = await readFile(file)
  return prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(bytes).buffer },
    fireImmediately: true,
  })
}

/** The texts of all QR codes on a picture. They identify a ticket and hold personal data: they are only ever hashed. */
export async function readQrCodes({ data, width, height }: Picture): Promise<string[]> {
  await (prepared ??= prepare())
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    pixels[4 * pixel] = data[3 * pixel] ?? 0
    pixels[4 * pixel + 1] = data[3 * pixel + 1] ?? 0
    pixels[4 * pixel + 2] = data[3 * pixel + 2] ?? 0
    pixels[4 * pixel + 3] = 255
  }
  const image = { data: pixels, width, height, colorSpace: 'srgb' } as ImageData
  const found = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 8 })
  return [...new Set(found.map(({ text }) => text).filter((text) => text.length > 0 && text.length <= 2000))]
}
