import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import * as z from 'zod'

/** As many pixels as a photo is shrunk to: more read no better. */
const longestSide = 2000

/** The canvas of the library that pdfjs itself depends on. A second copy of it would crash the process. */
const Drawn = z.object({
  canvas: z.custom<{ toBuffer(type: 'image/png'): Uint8Array }>(
    (value) => typeof (value as { toBuffer?: unknown } | null)?.toBuffer === 'function',
  ),
})
type Factory = { create(width: number, height: number): unknown; destroy(drawn: unknown): void }

/** A page as a PNG picture. */
export async function drawPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Uint8Array> {
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: longestSide / Math.max(width, height, 1) })
  const factory = document.canvasFactory as Factory
  const drawn = factory.create(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  try {
    const { canvas } = Drawn.parse(drawn)
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    return canvas.toBuffer('image/png')
  } finally {
    factory.destroy(drawn)
  }
}
