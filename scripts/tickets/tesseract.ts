import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { createWorker, OEM, type Worker } from 'tesseract.js'
import { readTickets } from '@domain/ticket/read-tickets'
import type { TextLine } from '@domain/ticket/lines/text-line'
import { answerParent } from '../../cloudfunctions/recognize/answer-parent'
import { packageFolder } from '../../cloudfunctions/recognize/package-folder'

/* Tesseract with its Chinese and English data from the packages: nothing is fetched. */
const worker = startWorker()

function startWorker(): Promise<Worker> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tesseract-'))
  for (const language of ['chi_sim', 'eng']) {
    const name = `${language}.traineddata.gz`
    const data = packageFolder(`@tesseract.js-data/${language}`)
    copyFileSync(path.join(data, '4.0.0_best_int', name), path.join(folder, name))
  }
  return createWorker(['chi_sim', 'eng'], OEM.LSTM_ONLY, { langPath: folder, cacheMethod: 'none' })
}

answerParent(async (content) => {
  const upright = await sharp(content).rotate().png({ compressionLevel: 1 }).toBuffer()
  const { data } = await (await worker).recognize(upright, {}, { text: false, blocks: true })
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
  return {
    tickets: readTickets(
      lines.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }): TextLine => ({
        text: text.trim(),
        confidence: confidence / 100,
        x0,
        x1,
        cy: (y0 + y1) / 2,
        height: y1 - y0,
        region: null,
        source: 'photo',
      })),
    ),
  }
})
