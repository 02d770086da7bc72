import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import * as z from 'zod'
import { DocumentRefused } from './document-refused'

/** As many pixels as a photo is shrunk to: more read no better. */
const longestSide = 2000

type Canvas = {
  width: number
  height: number
  toBuffer(type: 'image/png'): Uint8Array
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
  }
}

/** The canvas of the library that pdfjs itself depends on. A second copy of it would crash the process. */
const Drawn = z.object({
  canvas: z.custom<Canvas>(
    (value) => typeof (value as { toBuffer?: unknown } | null)?.toBuffer === 'function',
  ),
})
type Factory = { create(width: number, height: number): unknown; destroy(drawn: unknown): void }

/** Scans have ten, a page whose letters are drawn some thousands. */
const mostOperators = 100_000

/** A page as a PNG picture, or null when it is empty. Refuses one that takes more steps to draw than pages do. */
export async function drawPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Uint8Array | null> {
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: longestSide / Math.max(width, height, 1) })
  const factory = document.canvasFactory as Factory
  const drawn = factory.create(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  try {
    const { canvas } = Drawn.parse(drawn)
    const operationsFilter = (index: number): boolean => {
      if (index >= mostOperators) throw new DocumentRefused('unsafeFile')
      return true
    }
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, operationsFilter }).promise
    return isEmpty(canvas) ? null : canvas.toBuffer('image/png')
  } finally {
    factory.destroy(drawn)
  }
}

/** A page of one colour shows nothing: it need not be read like a photo. */
function isEmpty(canvas: Canvas): boolean {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4)
  return pixels.every((pixel) => pixel === pixels[0])
}
