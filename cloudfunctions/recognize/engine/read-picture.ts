import type { TextLine } from '@domain/ticket/lines/text-line'
import type { PhotoRegion } from '@domain/ticket/record/reading'
import { cropLine, lineRunsDown } from './crop'
import { detectLines } from './detect-lines'
import type { Models } from './models'
import { turned, type Picture } from './picture'
import { heightOf, mapQuad, widthOf, type Point, type Quad } from './quad'
import type { LineText } from './read-line'
import { lineConfidence, lookAgain, readLines } from './read-lines'
import type { TextBox } from './text-boxes'
import { standsOnHead } from './way-up'

type Page = { picture: Picture; boxes: TextBox[]; quarters: number }

const doubtfulBelow = 0.75
const leastConfidence = 0.3

/** The plain pipeline of the models: the page as it lies. For comparison only. */
export async function readPictureAsItLies(models: Models, picture: Picture): Promise<TextLine[]> {
  const page: Page = { picture, boxes: await detectLines(models, picture), quarters: 0 }
  return levelled(page, await readLines(models, cropsOf(page)), picture)
}

/**
 * The text lines of a picture, levelled. The page is turned as a whole by the direction of its lines and a vote on which side is
 * up; a page that reads badly is tried the other way up.
 */
export async function readPicture(models: Models, upright: Picture): Promise<TextLine[]> {
  let page: Page = { picture: upright, boxes: await detectLines(models, upright), quarters: 0 }
  if (runsDown(page.boxes)) {
    // Rows that run down are often found as one: looked at again, they are apart.
    const { picture, quarters } = turnPage(page, 3)
    page = { picture, quarters, boxes: await detectLines(models, picture) }
  }
  let crops = cropsOf(page)
  if (await standsOnHead(models, crops)) {
    page = turnPage(page, 2)
    crops = cropsOf(page)
  }
  let texts = await readLines(models, crops)
  if (meanOf(texts) < doubtfulBelow && page.boxes.length > 0) {
    const other = turnPage(page, 2)
    const otherTexts = await readLines(models, cropsOf(other))
    if (meanOf(otherTexts) > meanOf(texts) + 0.05) {
      page = other
      texts = otherTexts
    }
  }
  return levelled(page, await lookAgain(models, page.picture, page.boxes, texts), upright)
}

const cropsOf = ({ picture, boxes }: Page): Picture[] => boxes.map(({ quad }) => cropLine(picture, quad))

function runsDown(boxes: readonly TextBox[]): boolean {
  let [down, across] = [0, 0]
  for (const { quad } of boxes) {
    const [width, height] = [widthOf(quad), heightOf(quad)]
    if (Math.max(width, height) < 1.5 * Math.min(width, height)) continue
    // A long box that leans has its corners ordered along its length: only the direction of its long side tells.
    const [start, right, , under] = quad
    const end = width >= height ? right : under
    const steep = Math.abs(end[1] - start[1]) > Math.abs(end[0] - start[0])
    if (steep) down += Math.max(width, height)
    else across += Math.max(width, height)
  }
  return down > across
}

function turnPage({ picture, boxes, quarters }: Page, by: 2 | 3): Page {
  const { width, height } = picture
  const move = ([x, y]: Point): Point => (by === 2 ? [width - x, height - y] : [y, width - x])
  return {
    picture: turned(picture, by),
    boxes: boxes.map((box) => ({ ...box, quad: mapQuad(box.quad, move) })),
    quarters: (quarters + by) % 4,
  }
}

function meanOf(texts: readonly LineText[]): number {
  const long = texts.filter(({ text }) => text.length > 1)
  const letters = long.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0
    ? 0
    : long.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters
}

/** The angle that most of the text, by length, runs at. */
function skewOf(boxes: readonly TextBox[]): number {
  const long = boxes
    .map(({ quad: [a, b, , d] }) => ({
      angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
      width: Math.hypot(b[0] - a[0], b[1] - a[1]),
      height: Math.hypot(d[0] - a[0], d[1] - a[1]),
    }))
    .filter(({ width, height }) => width > 3 * height)
    .sort((left, right) => left.angle - right.angle)
  const half = long.reduce((sum, { width }) => sum + width, 0) / 2
  let passed = 0
  return long.find(({ width }) => (passed += width) >= half)?.angle ?? 0
}

function levelled(page: Page, texts: readonly LineText[], upright: Picture): TextLine[] {
  const skew = skewOf(page.boxes)
  const [cosine, sine] = [Math.cos(-skew), Math.sin(-skew)]
  const level = ([x, y]: Point): Point => [x * cosine - y * sine, x * sine + y * cosine]
  return page.boxes.flatMap(({ quad }, index): TextLine[] => {
    const read = texts[index]
    if (!read || read.text.trim() === '' || read.confidence <= leastConfidence) return []
    const [a, b, c, d] = quad.map(level) as unknown as Quad
    return [
      {
        text: read.text,
        confidence: lineConfidence(read),
        x0: (a[0] + d[0]) / 2,
        x1: (b[0] + c[0]) / 2,
        cy: (a[1] + b[1] + c[1] + d[1]) / 4,
        height: Math.hypot(d[0] - a[0], d[1] - a[1]),
        region: regionOf(quad, page, upright),
        source: 'photo',
      },
    ]
  })
}

/** Where a line stands on the photo as it was sent, before the page was turned. */
function regionOf(quad: Quad, page: Page, upright: Picture): PhotoRegion {
  const { width, height } = upright
  const back = ([x, y]: Point): Point => {
    switch (page.quarters) {
      case 1:
        return [y, height - x]
      case 2:
        return [width - x, height - y]
      case 3:
        return [width - y, x]
      default:
        return [x, y]
    }
  }
  const corners = quad.map(back)
  const xs = corners.map(([x]) => Math.min(1, Math.max(0, x / width)))
  const ys = corners.map(([, y]) => Math.min(1, Math.max(0, y / height)))
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const share = (value: number) => Math.round(value * 10_000) / 10_000
  return {
    x: share(x),
    y: share(y),
    width: share(Math.max(...xs) - x),
    height: share(Math.max(...ys) - y),
    aspect: share(width / height),
    // As the models saw it: a line that runs down the page was turned to be read.
    turned: (page.quarters + (lineRunsDown(quad) ? 3 : 0)) % 4,
  }
}
