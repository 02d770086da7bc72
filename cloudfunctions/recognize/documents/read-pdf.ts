import type { PDFDocumentProxy } from 'pdfjs-dist'
import * as z from 'zod'
import type { TicketReading } from '@domain/ticket/reading'
import { DocumentRefused } from './document-refused'
import { drawPage } from './draw-page'
import { readPieces, type TextPiece } from './join-pieces'
import { packageFolder } from '../package-folder'
import { lacksFields, vouchersAmong, withPages } from './voucher-and-pages'

const mostPages = 5
/** A page with fewer Chinese characters is a picture, or its text cannot be told. */
const fewestHan = 8
const mostPixelsOfImage = 40_000_000

const Item = z.object({ str: z.string(), width: z.number(), transform: z.array(z.number()).length(6) })
const Attachment = z.object({ content: z.instanceof(Uint8Array) })

/** What a PDF says, and pictures of its pages that have no text. */
export type PdfText = { tickets: TicketReading[]; pages: Uint8Array[] }

/**
 * A PDF: the voucher embedded in it, the text on its pages where there is none or it leaves something out, and pages without
 * text as pictures.
 */
export async function readPdf(content: Uint8Array): Promise<PdfText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
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
    const document = await task.promise.catch(() => {
      throw new DocumentRefused('unreadable')
    })
    if (document.numPages > mostPages) throw new DocumentRefused('tooManyPages')
    const attached: unknown = await document.getAttachments()
    const vouchers = vouchersAmong(xmlIn(attached))
    if (vouchers.length > 0 && document.numPages === 1 && !vouchers.some(lacksFields))
      return { tickets: vouchers, pages: [] }
    const { tickets, pages } = await readPages(document, vouchers.length === 0)
    return { tickets: withPages(vouchers, tickets), pages }
  } finally {
    await task.destroy()
  }
}

async function readPages(document: PDFDocumentProxy, drawn: boolean): Promise<PdfText> {
  const all: PdfText = { tickets: [], pages: [] }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = piecesOf(items, page.getViewport({ scale: 1 }).height)
    const text = pieces.map((piece) => piece.text).join('')
    const han = text.match(/[\u4e00-\u9fa5]/g)?.length ?? 0
    if (han >= fewestHan) all.tickets.push(...readPieces(pieces))
    else if (drawn) all.pages.push(await drawPage(document, page))
  }
  return all
}

function xmlIn(attached: unknown): string[] {
  const entries: unknown[] = attached instanceof Map ? [...attached.values()] : Object.values(attached ?? {})
  return entries.flatMap((entry) => {
    const attachment = Attachment.safeParse(entry)
    return attachment.success ? [new TextDecoder().decode(attachment.data.content)] : []
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
