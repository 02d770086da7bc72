import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readTickets } from '@domain/ticket/read-tickets'
import type { TicketReading } from '@domain/ticket/reading'
import { loadModels } from '../cloudfunctions/recognize/engine/models'
import { loadPicture } from '../cloudfunctions/recognize/engine/picture'
import { readPictureAsItLies } from '../cloudfunctions/recognize/engine/read-picture'
import { readDocument } from '../cloudfunctions/recognize/read-document'
import { newScore, printScore, type Score } from './tickets/score'
import { readTruth, type TruthEntry } from './tickets/truth'

/*
 * `npm run score:tickets -- DIR [--wrong] [--plain]`: reads every file of a folder that has a `truth.json` and prints accuracy
 * by field, kind and condition, seconds and memory; `--plain` the plain pipeline of the same models beside it.
 */
void main()

async function main(): Promise<void> {
  const [directory, ...options] = process.argv.slice(2)
  if (!directory) throw new Error('Usage: npm run score:tickets -- DIR [--wrong] [--plain]')
  const files = truthByFile(directory)
  const models = await loadModels()
  const whole = await scoreFiles(directory, files, async (content) => {
    const { tickets } = await readDocument(content, () => Promise.resolve(models))
    return tickets
  })
  printScore('Photo or file to fields', whole, options.includes('--wrong'))
  if (!options.includes('--plain')) return
  const pictures = new Map([...files].filter(([file]) => /\.(png|jpe?g|webp)$/i.test(file)))
  const plain = await scoreFiles(directory, pictures, async (content) =>
    readTickets(await readPictureAsItLies(models, await loadPicture(content))),
  )
  printScore('The plain pipeline of the same models (photos only)', plain, false)
}

function truthByFile(directory: string): Map<string, TruthEntry[]> {
  const files = new Map<string, TruthEntry[]>()
  for (const entry of readTruth(directory)) files.set(entry.file, [...(files.get(entry.file) ?? []), entry])
  return files
}

async function scoreFiles(
  directory: string,
  files: ReadonlyMap<string, readonly TruthEntry[]>,
  read: (content: Buffer) => Promise<TicketReading[]>,
): Promise<Score> {
  const score = newScore()
  for (const [file, entries] of files) {
    const content = readFileSync(path.join(directory, file))
    const started = performance.now()
    const readings = await read(content)
    score.seconds.push((performance.now() - started) / 1000)
    score.add(entries, readings)
  }
  return score
}
