import type { Picture } from './picture'
import { distance, type Quad } from './quad'

/** Height that the models read lines at. */
export const lineHeight = 48

const sidesOf = (quad: Quad) => ({
  wide: Math.max(distance(quad[0], quad[1]), distance(quad[3], quad[2])),
  high: Math.max(distance(quad[0], quad[3]), distance(quad[1], quad[2])),
})

/** Whether a line runs down the page, its letters lying on their backs. */
export function lineRunsDown(quad: Quad): boolean {
  const { wide, high } = sidesOf(quad)
  return high / wide >= 1.5
}

/**
 * A line's pixels straightened to the height of the models; a line that runs down is turned to run right. `stretch` draws it
 * out along its length.
 */
export function cropLine(picture: Picture, quad: Quad, stretch = 1): Picture {
  const { wide, high } = sidesOf(quad)
  return lineRunsDown(quad)
    ? straighten(picture, [quad[1], quad[2], quad[3], quad[0]], high * stretch, wide)
    : straighten(picture, quad, wide * stretch, high)
}

function straighten(picture: Picture, [a, b, c, d]: Quad, wide: number, high: number): Picture {
  const width = Math.min(2400, Math.max(8, Math.round((lineHeight * wide) / Math.max(1, high))))
  const out = new Uint8Array(width * lineHeight * 3)
  // Shrinking by more than this takes several samples a pixel, or thin strokes vanish.
  const samples = Math.min(4, Math.max(1, Math.round(high / lineHeight / 1.2)))
  const { data } = picture
  const stride = picture.width * 3
  const mostX = picture.width - 1.001
  const mostY = picture.height - 1.001
  for (let y = 0; y < lineHeight; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [red, green, blue] = [0, 0, 0]
      for (let part = 0; part < samples * samples; part += 1) {
        const u = (x + ((part % samples) + 0.5) / samples) / width
        const v = (y + (Math.floor(part / samples) + 0.5) / samples) / lineHeight
        const sx = (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v - 0.5
        const sy = (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v - 0.5
        const px = sx < 0 ? 0 : sx > mostX ? mostX : sx
        const py = sy < 0 ? 0 : sy > mostY ? mostY : sy
        const x0 = px | 0
        const y0 = py | 0
        const fx = px - x0
        const fy = py - y0
        const i = y0 * stride + x0 * 3
        const j = i + stride
        const [w0, w1, w2, w3] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy]
        red += at(data, i) * w0 + at(data, i + 3) * w1 + at(data, j) * w2 + at(data, j + 3) * w3
        green += at(data, i + 1) * w0 + at(data, i + 4) * w1 + at(data, j + 1) * w2 + at(data, j + 4) * w3
        blue += at(data, i + 2) * w0 + at(data, i + 5) * w1 + at(data, j + 2) * w2 + at(data, j + 5) * w3
      }
      const to = (y * width + x) * 3
      const count = samples * samples
      out[to] = red / count
      out[to + 1] = green / count
      out[to + 2] = blue / count
    }
  }
  return { data: out, width, height: lineHeight }
}

const at = (data: Uint8Array, index: number): number => data[index] ?? 0
