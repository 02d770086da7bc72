import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { ensureBrowser } from '../browser'
import { inProject } from '../paths'
import type { DrawnTicket } from './layout'

let ready: Promise<unknown> | undefined

async function prepare(): Promise<unknown> {
  const wasm = await readFile(
    inProject(path.join('node_modules', 'zxing-wasm/dist/writer/zxing_writer.wasm')),
  )
  return prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true })
}

/** A QR code as SVG. */
export async function qrCode(text: string): Promise<string> {
  await (ready ??= prepare())
  const { svg } = await writeBarcode(text, { format: 'QRCode' })
  return svg.replace(/^[\s\S]*?(?=<svg)/, '')
}

export type Drawing = {
  png(ticket: DrawnTicket): Promise<Buffer>
  pdf(ticket: DrawnTicket): Promise<Buffer>
  close(): Promise<void>
}

/** A browser that draws tickets: as pictures with about 1.5 dots a pixel, or as PDF files with a text layer. */
export async function startDrawing(): Promise<Drawing> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ deviceScaleFactor: 1.5 })
  return {
    async png(ticket) {
      await show(page, ticket)
      return page.screenshot({ type: 'png' })
    },
    async pdf(ticket) {
      await show(page, ticket)
      return page.pdf({ width: ticket.width, height: ticket.height, printBackground: true, pageRanges: '1' })
    },
    close: () => browser.close(),
  }
}

async function show(page: Page, { width, height, html }: DrawnTicket): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>body{margin:0;width:${width}px;height:${height}px;overflow:hidden;color:#1c1c1c}.qr svg{display:block;width:100%;height:100%}</style><div style="position:relative;width:${width}px;height:${height}px">${html}</div>`,
  )
}
