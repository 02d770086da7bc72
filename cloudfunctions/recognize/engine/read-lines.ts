import { cropLine } from './crop'
import type { Models } from './models'
import type { Picture } from './picture'
import { readLine, type LineText } from './read-line'
import type { TextBox } from './text-boxes'

/** Lines read with less certainty are looked at a second time. */
const doubtfulBelow = 0.95
/** Small blurred print runs together: drawn out, equal neighbours (`**`, `77`) are told apart. */
const drawnOut = 1.5
/** Where two looks at a line differ, it can be right but is not sure. */
const mostWhereLooksDiffer = 0.94

/** The texts of straightened lines, in their order. */
export async function readLines(models: Models, crops: readonly Picture[]): Promise<LineText[]> {
  const texts: LineText[] = []
  for (const crop of crops) texts.push(await readLine(models, crop))
  return texts
}

/** Reads doubtful lines again, drawn out, and keeps what was read with more certainty. */
export async function lookAgain(
  models: Models,
  picture: Picture,
  boxes: readonly TextBox[],
  texts: readonly LineText[],
): Promise<LineText[]> {
  const doubtful = boxes.flatMap((box, at) => {
    const read = texts[at]
    return read && lineConfidence(read) < doubtfulBelow ? [{ box, at, read }] : []
  })
  const crops = doubtful.map(({ box }) => cropLine(picture, box.quad, drawnOut))
  const second = await readLines(models, crops)
  const better = [...texts]
  doubtful.forEach(({ at, read }, index) => {
    const other = second[index]
    if (other) better[at] = surerOf(read, other)
  })
  return better
}

function surerOf(first: LineText, second: LineText): LineText {
  const surer = second.confidence > first.confidence ? second : first
  if (first.text === second.text) return surer
  return { ...surer, confidence: Math.min(surer.confidence, mostWhereLooksDiffer) }
}

/** One weak character makes a value wrong: a line is never surer than its weakest character allows. */
export const lineConfidence = ({ confidence, weakest }: LineText): number =>
  Math.max(Math.min(confidence, 0.7 + 0.3 * weakest), confidence - 0.2)
