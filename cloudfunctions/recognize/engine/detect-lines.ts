import type { Models } from './models'
import { partOf, resized, type Area, type Picture } from './picture'
import { heightOf, widthOf, type Point } from './quad'
import { textBoxes, type TextBox } from './text-boxes'
import { grid, textMap } from './text-map'

const longestSide = 960
/** Small print is looked at again so large that its middle line has `easyHeight`; boxes are taller than what they hold. */
const smallPrint = 20
const easyHeight = 27
const longestForSmallPrint = 1408
const roomInHeights = 3

/** Boxes of all text lines of a picture, in its pixels. Small print is looked at again, and only where there is print. */
export async function detectLines(models: Models, picture: Picture): Promise<TextBox[]> {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height }
  const longest = Math.max(picture.width, picture.height)
  const share = Math.min(1, longestSide / longest)
  const boxes = await detectAt(models, picture, whole, share)
  const height = medianHeight(boxes) * share
  if (boxes.length < 20 || height >= smallPrint) return boxes
  const larger = Math.min(longestForSmallPrint / longest, (share * easyHeight) / height, 1)
  return detectAt(models, picture, around(boxes, picture), larger)
}

/** What holds all boxes, with room for a line that was missed beside them. */
function around(boxes: readonly TextBox[], { width, height }: Picture): Area {
  const room = roomInHeights * medianHeight(boxes)
  const corners = boxes.flatMap(({ quad }) => quad)
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x, y] = [
    Math.max(0, Math.floor(Math.min(...xs) - room)),
    Math.max(0, Math.floor(Math.min(...ys) - room)),
  ]
  const [right, bottom] = [
    Math.min(width, Math.ceil(Math.max(...xs) + room)),
    Math.min(height, Math.ceil(Math.max(...ys) + room)),
  ]
  return { x, y, width: right - x, height: bottom - y }
}

/** The smaller side of the middle box. */
function medianHeight(boxes: readonly TextBox[]): number {
  const heights = boxes
    .map(({ quad }) => Math.min(widthOf(quad), heightOf(quad)))
    .sort((left, right) => left - right)
  return heights[Math.floor(heights.length / 2)] ?? 0
}

async function detectAt(models: Models, picture: Picture, area: Area, share: number): Promise<TextBox[]> {
  const onGrid = (side: number) => Math.max(grid, Math.round((side * share) / grid) * grid)
  const [width, height] = [onGrid(area.width), onGrid(area.height)]
  const map = await textMap(models, await resized(partOf(picture, area), width, height))
  const [scaleX, scaleY] = [area.width / width, area.height / height]
  const onPicture = ([x, y]: Point): Point => [area.x + x * scaleX, area.y + y * scaleY]
  return textBoxes(map, width, height).map(({ quad: [a, b, c, d], score }) => ({
    score,
    quad: [onPicture(a), onPicture(b), onPicture(c), onPicture(d)],
  }))
}
