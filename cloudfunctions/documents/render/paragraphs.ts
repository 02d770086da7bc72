import { AlignmentType, Paragraph, TextRun, type IRunOptions } from 'docx'
import { valueText, type BoundValue, type OutputValues } from '@domain/output/bound-value'
import type { FormLine, SigningPlace } from '@domain/output/form'
import type { Writer } from '@domain/output/printable-text'
import { titleFont } from './fonts'

/** What paragraphs are written with: the values, and the writer that keeps out what would break the file. */
export type Filling = { values: OutputValues; writer: Writer }

/** Half points, as Word counts. */
export const sizes = { title: 36, body: 24, small: 21 } as const

/** Text as runs; its line breaks are line breaks on paper. */
export const runs = (text: string, options: IRunOptions = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, place) => new TextRun({ ...options, text: line, ...(place > 0 ? { break: 1 } : {}) }))

/** The values of a place one after another; those that are not known leave nothing behind. */
export const filledIn = (bound: readonly BoundValue[], { values, writer }: Filling): string =>
  bound
    .map(({ of, kind }) => writer.written(valueText(kind, values[of])))
    .filter((text) => text !== '')
    .join('　')

/** A title across the page. */
export const titleParagraph = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 240 },
    children: runs(text, { bold: true, size: sizes.title, font: titleFont }),
  })

/** Lines outside the table. Those that are numbered count from 1. */
export function lineParagraphs(lines: readonly FormLine[], filling: Filling): Paragraph[] {
  let number = 0
  return lines.map(({ text, values = [], numbered = false }) => {
    if (numbered) number += 1
    const words = [numbered ? `${number}. ` : '', text, filledIn(values, filling)].join('')
    return new Paragraph({ spacing: { before: 60, after: 60 }, children: runs(words) })
  })
}

/** Notes under a table, small. */
export const noteParagraphs = (notes: readonly string[]): Paragraph[] =>
  notes.map((note) => new Paragraph({ spacing: { before: 80 }, children: runs(note, { size: sizes.small }) }))

const roomToSign = '　'.repeat(6)
const emptyDay = '　　年　　月　　日'

const placeText = (place: SigningPlace): string =>
  place.kind === 'day' ? emptyDay : `${place.label}${roomToSign}`

/** A line of places to sign. The day and a single stamp stand at the right, as on every official form. */
export const placesParagraph = (places: readonly SigningPlace[], afterText: boolean): Paragraph =>
  new Paragraph({
    alignment: places.length === 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
    // Room for a pen and a stamp above the line.
    spacing: { before: afterText ? 480 : 60, after: 60 },
    children: runs(places.map(placeText).join('　')),
  })
