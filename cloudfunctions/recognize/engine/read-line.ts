import { lineHeight } from './crop'
import { runModel, type Models } from './models'
import type { Picture } from './picture'

/** A line's text and the mean certainty of its characters; `weakest` is the least certain one. */
export type LineText = { text: string; confidence: number; weakest: number }

const narrowest = 48

/** Characters that say nothing of a value: a weak one of them makes no value doubtful. */
const units = /[年月日开车号元站次:：.,，。￥¥*()（）\- →]/

/** Pixels of a line as the models take them: −1 to 1, blue first, padded to `width`. */
export function lineInput(line: Picture, width: number): Float32Array {
  const input = new Float32Array(3 * lineHeight * width)
  const shrink = line.width > width ? line.width / width : 1
  const filled = Math.min(width, line.width)
  for (let channel = 0; channel < 3; channel += 1) {
    for (let y = 0; y < lineHeight; y += 1) {
      const to = (channel * lineHeight + y) * width
      for (let x = 0; x < filled; x += 1) {
        const from = (y * line.width + Math.floor(x * shrink)) * 3
        input[to + x] = ((line.data[from + 2 - channel] ?? 0) / 255 - 0.5) / 0.5
      }
    }
  }
  return input
}

/** Reads one straightened line. */
export async function readLine(models: Models, line: Picture): Promise<LineText> {
  const width = Math.max(narrowest, Math.ceil(line.width / 8) * 8)
  const { data, shape } = await runModel(models.reader, lineInput(line, width), [1, 3, lineHeight, width])
  const [, steps = 0, classes = 0] = shape
  let text = ''
  let sum = 0
  let count = 0
  let weakest = 1
  let previous = 0
  for (let step = 0; step < steps; step += 1) {
    const offset = step * classes
    let best = 0
    let certainty = -1
    for (let index = 0; index < classes; index += 1) {
      const value = data[offset + index] ?? 0
      if (value > certainty) {
        certainty = value
        best = index
      }
    }
    if (best !== 0 && best !== previous) {
      text += models.characters[best] ?? ''
      sum += certainty
      count += 1
      if (!units.test(models.characters[best] ?? '')) weakest = Math.min(weakest, certainty)
    }
    previous = best
  }
  return { text, confidence: count === 0 ? 0 : sum / count, weakest: count === 0 ? 0 : weakest }
}
