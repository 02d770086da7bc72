import type { Models } from './models'
import { resized, type Picture } from './picture'
import { heightOf, widthOf } from './quad'
import { textBoxes, type TextBox } from './text-boxes'
import { grid, textMap } from './text-map'

const longestSide = 960
/** Small print is looked at again so large that its middle line has `easyHeight`; boxes are taller than what they hold. */
const smallPrint = 20
const easyHeight = 27
const longestForSmallPrint = 1408

/** Boxes of all text lines of a picture, in its pixels. */
export async function detectLines(models: Models, picture: Picture): Promise<TextBox[]> {
  const boxes = await detectAt(models, picture, longestSide)
  const longest = Math.max(picture.width, picture.height)
  const height = (medianHeight(boxes) * Math.min(longest, longestSide)) / longest
  if (boxes.length < 20 || height >= smallPrint) return boxes
  return detectAt(models, picture, Math.min(longestForSmallPrint, (longestSide * easyHeight) / height))
}

/** The smaller side of the middle box. */
function medianHeight(boxes: readonly TextBox[]): number {
  const heights = boxes
    .map(({ quad }) => Math.min(widthOf(quad), heightOf(quad)))
    .sort((left, right) => left - right)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

async function detectAt(models: Models, picture: Picture, most: number): Promise<TextBox[]> {
  const share = Math.min(1, most / Math.max(picture.width, picture.height))
  const onGrid = (side: number) => Math.max(grid, Math.round((side * share) / grid) * grid)
  const [width, height] = [onGrid(picture.width), onGrid(picture.height)]
  const map = await textMap(models, await resized(picture, width, height))
  const [scaleX, scaleY] = [picture.width / width, picture.height / height]
  return textBoxes(map, width, height).map(({ quad: [a, b, c, d], score }) => ({
    score,
    quad: [
      [a[0] * scaleX, a[1] * scaleY],
      [b[0] * scaleX, b[1] * scaleY],
      [c[0] * scaleX, c[1] * scaleY],
      [d[0] * scaleX, d[1] * scaleY],
    ],
  }))
}
