import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx'
import { bodyFont, fontTable } from './fonts'
import { runs, sizes } from './paragraphs'

/** A4, in twentieths of a point. */
const page = { width: 11_906, height: 16_838 }
const margins = { top: 1_300, bottom: 1_200, left: 1_300, right: 1_300, header: 700, footer: 600 }

/** How wide a table may be between the margins. */
export const usableWidth = page.width - margins.left - margins.right

/** One millimetre. */
export const millimetre = 56.7

/** A Word file of one section: the header says what it is, the footer counts pages. */
export async function wordFile(header: string, title: string, children: FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    creator: '留工通',
    title,
    styles: { default: { document: { run: { font: bodyFont, size: sizes.body } } } },
    sections: [
      {
        properties: { page: { size: page, margin: margins } },
        headers: {
          default: new Header({ children: [small(AlignmentType.LEFT, runs(header, { size: sizes.small }))] }),
        },
        footers: { default: new Footer({ children: [small(AlignmentType.CENTER, [pageCount()])] }) },
        children,
      },
    ],
  })
  return Packer.toBuffer(document, undefined, [fontTable])
}

const small = (alignment: (typeof AlignmentType)['LEFT' | 'CENTER'], children: TextRun[]): Paragraph =>
  new Paragraph({ alignment, children })

const pageCount = (): TextRun =>
  new TextRun({
    size: sizes.small,
    children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
  })
