import { runModel, type Models } from './models'
import type { Picture } from './picture'

/** Sides of what the detector takes are multiples of this. */
export const grid = 32
const mean = [0.485, 0.456, 0.406]
const deviation = [0.229, 0.224, 0.225]

/** The detector needs some 160 bytes a pixel: a larger picture goes through it in strips. */
const mostPixels = 960 * 544
/** Rows above and below a strip that it is read with and that do not count, so that no line is seen cut. */
const margin = 2 * grid

/** How sure the detector is of text, pixel by pixel. The picture's sides lie on the grid. */
export async function textMap(models: Models, picture: Picture): Promise<Float32Array> {
  const { width, height } = picture
  if (width * height <= mostPixels) return mapOfRows(models, picture, 0, height)
  const rows = Math.max(grid, Math.floor((mostPixels / width - 2 * margin) / grid) * grid)
  // Equal strips: the detector plans its memory anew for every height it has not seen.
  const strips = Math.ceil(height / rows)
  const step = Math.ceil(height / strips / grid) * grid
  const whole = new Float32Array(width * height)
  for (let from = 0; from < height; from += step) {
    const [top, bottom] = [Math.max(0, from - margin), Math.min(height, from + step + margin)]
    const strip = await mapOfRows(models, picture, top, bottom)
    const to = Math.min(height, from + step)
    whole.set(strip.subarray((from - top) * width, (to - top) * width), from * width)
  }
  return whole
}

async function mapOfRows(
  models: Models,
  { data, width }: Picture,
  top: number,
  bottom: number,
): Promise<Float32Array> {
  const height = bottom - top
  const count = width * height
  const first = top * width
  const input = new Float32Array(3 * count)
  for (let channel = 0; channel < 3; channel += 1) {
    const offset = channel * count
    const [middle = 0, spread = 1] = [mean[channel], deviation[channel]]
    // The models were trained on blue, green, red.
    for (let pixel = 0; pixel < count; pixel += 1)
      input[offset + pixel] = ((data[3 * (first + pixel) + 2 - channel] ?? 0) / 255 - middle) / spread
  }
  return (await runModel(models.detector, input, [1, 3, height, width])).data
}
