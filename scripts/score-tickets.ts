import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { printBeside, type EngineScore } from './tickets/print-beside'
import { newScore, printScore, type Score } from './tickets/score'
import { ownEngine, peerEngine, type TicketEngine } from './tickets/ticket-engines'
import { readTruth, type TruthEntry } from './tickets/truth'

/*
 * `npm run score:tickets -- DIR [--wrong] [--most 60]`: reads every file (or a sample) of a folder that has a `truth.json` and
 * prints accuracy by field, kind and condition, seconds and memory. `--beside` sets the plain pipeline of the same models and
 * tesseract beside it, on a sample of the photos and with the same layouts for all.
 */
void main()

type Files = Map<string, TruthEntry[]>

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      wrong: { type: 'boolean', default: false },
      beside: { type: 'boolean', default: false },
      most: { type: 'string' },
    },
  })
  const [directory] = positionals
  if (!directory) throw new Error('Usage: npm run score:tickets -- DIR [--wrong] [--most 60] [--beside]')
  const files = truthByFile(directory)
  if (!values.beside) {
    const engine = await ownEngine()
    const { score, peaks } = await scoreWith(
      engine,
      directory,
      sampleOf(files, Number(values.most ?? Infinity)),
    )
    printScore(engine.title, score, peaks, values.wrong)
    return
  }
  const photos: Files = new Map([...files].filter(([file]) => /\.(png|jpe?g|webp)$/i.test(file)))
  const sample = sampleOf(photos, Number(values.most ?? 45))
  const scores: EngineScore[] = []
  for (const engine of [
    ownEngine(),
    peerEngine('Plain pipeline, same models', 'plain-pipeline'),
    peerEngine('tesseract.js, chi_sim+eng', 'tesseract'),
  ])
    scores.push(await scoreWith(await engine, directory, sample))
  printBeside(scores)
}

function truthByFile(directory: string): Files {
  const files: Files = new Map()
  for (const entry of readTruth(directory)) files.set(entry.file, [...(files.get(entry.file) ?? []), entry])
  return files
}

/** So many files at even steps through each condition, so that every condition and layout has its share. */
function sampleOf(files: Files, most: number): Files {
  const conditionOf = ([, [first]]: [string, TruthEntry[]]) => first?.condition ?? ''
  const all = [...files].sort((left, right) => conditionOf(left).localeCompare(conditionOf(right)))
  const step = Math.max(1, all.length / most)
  return new Map(all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)))
}

async function scoreWith(engine: TicketEngine, directory: string, files: Files): Promise<EngineScore> {
  const score: Score = newScore()
  const peaks: Record<string, number> = {}
  // What starts a program is not what reads a document.
  const [first] = files.keys()
  if (first) await engine.read(readFileSync(path.join(directory, first)))
  for (const [file, entries] of files) {
    const content = readFileSync(path.join(directory, file))
    const started = performance.now()
    const readings = await engine.read(content)
    score.seconds.push((performance.now() - started) / 1000)
    score.add(entries, readings)
    for (const [name, peak] of Object.entries(engine.peaks())) peaks[name] = Math.max(peak, peaks[name] ?? 0)
  }
  engine.close()
  return { title: engine.title, score, peaks }
}
