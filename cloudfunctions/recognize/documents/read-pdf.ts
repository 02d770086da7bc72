import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import * as z from 'zod'
import type { TicketReading } from '@domain/ticket/record/reading'
import { DocumentRefused } from './document-refused'
import { drawPage } from './draw-page'
import { fileKindOf } from '../file-kind'
import { readPieces, requireBounded, type TextPiece } from './join-pieces'
import { packageFolder } from '../package-folder'
import { pdfLibrary } from './pdf-library'
import { lacksFields, vouchersAmong, withPages } from './voucher-and-pages'
import { newXmlRoom, xmlText } from './xml-text'

const mostPages = 5
/** A page with fewer Chinese characters is a picture, or its text cannot be told. */
const fewestHan = 8
const mostPixelsOfImage = 40_000_000

const Item = z.object({ str: z.string(), width: z.number(), transform: z.array(z.number()).length(6) })
const Chunk = z.object({ items: z.array(z.unknown()) })
const Attachment = z.object({ content: z.instanceof(Uint8Array) })

/** What a PDF says, and pictures of its pages that have no text. */
export type PdfText = { tickets: TicketReading[]; pages: Uint8Array[] }

/**
 * A PDF: the voucher embedded in it, the text on its pages where there is none or it leaves something out, and pages without
 * text as pictures. `pageDrawn` is told of each of these.
 */
export async function readPdf(content: Uint8Array, pageDrawn = (): void => undefined): Promise<PdfText> {
  const { getDocument } = await pdfLibrary()
  const folder = packageFolder('pdfjs-dist')
  const task = getDocument({
    data: new Uint8Array(content),
    // Railway PDFs name SimSun without embedding it: only these tables say which characters its codes are.
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    maxImageSize: mostPixelsOfImage,
    verbosity: 0,
    isEvalSupported: false,
  })
  try {
    const document = await task.promise.catch(unreadable)
    if (document.numPages > mostPages) throw new DocumentRefused('tooManyPages')
    const attached: unknown = await document.getAttachments().catch(unreadable)
    const vouchers = vouchersAmong(xmlIn(attached))
    if (vouchers.length > 0 && document.numPages === 1 && !vouchers.some(lacksFields))
      return { tickets: vouchers, pages: [] }
    const { tickets, pages } = await readPages(document, vouchers.length === 0 ? pageDrawn : null)
    return { tickets: withPages(vouchers, tickets), pages }
  } finally {
    await task.destroy()
  }
}

/** What the pages say; those without text are drawn where somebody waits for them. */
async function readPages(document: PDFDocumentProxy, pageDrawn: (() => void) | null): Promise<PdfText> {
  const all: PdfText = { tickets: [], pages: [] }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(unreadable)
    const pieces = await piecesOn(page)
    const text = pieces.map((piece) => piece.text).join('')
    const han = text.match(/[\u4e00-\u9fa5]/g)?.length ?? 0
    if (han >= fewestHan) all.tickets.push(...readPieces(pieces))
    else if (pageDrawn) {
      const picture = await drawPage(document, page).catch(unreadable)
      if (picture) all.pages.push(picture)
      pageDrawn()
    }
  }
  return all
}

/** What the library stumbles over, loops in itself among it, is the document's doing. */
function unreadable(error: unknown): never {
  throw error instanceof DocumentRefused ? error : new DocumentRefused('unreadable')
}

/** Text comes piece by piece, so that a page without end is left before it fills the memory. */
async function piecesOn(page: PDFPageProxy): Promise<TextPiece[]> {
  const { height } = page.getViewport({ scale: 1 })
  const pieces: TextPiece[] = []
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<unknown>
  for (;;) {
    const { done, value } = await reader.read().catch(unreadable)
    if (done) return pieces
    pieces.push(...piecesOf(Chunk.parse(value).items, height))
    requireBounded(pieces)
  }
}

function xmlIn(attached: unknown): string[] {
  const room = newXmlRoom()
  const entries: unknown[] = attached instanceof Map ? [...attached.values()] : Object.values(attached ?? {})
  return entries.flatMap((entry) => {
    const { data: attachment } = Attachment.safeParse(entry)
    return attachment && fileKindOf(attachment.content) === 'xml' ? [xmlText(attachment.content, room)] : []
  })
}

function piecesOf(items: readonly unknown[], pageHeight: number): TextPiece[] {
  return items.flatMap((item): TextPiece[] => {
    const parsed = Item.safeParse(item)
    if (!parsed.success || parsed.data.str.trim() === '') return []
    const { str, width, transform } = parsed.data
    const [a = 0, b = 0, , , x = 0, y = 0] = transform
    const height = Math.hypot(a, b)
    return [{ text: str, x0: x, x1: x + width, cy: pageHeight - y - height * 0.4, height }]
  })
}
