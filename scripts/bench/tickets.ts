import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../paths'
import { hostileFiles } from '../tickets/hostile-files'
import { secondsAt } from '../tickets/score'
import { ownEngine } from '../tickets/ticket-engines'
import { readTruth } from '../tickets/truth'

const fixtures = inProject('test', 'fixtures', 'tickets')
const read = (file: string): Buffer => readFileSync(path.join(fixtures, file))

/** Seconds of ordinary photos once the engine is warm, and of files made to harm; memory of its processes. */
export async function benchTickets(): Promise<void> {
  const engine = await ownEngine()
  const seconds = async (content: Buffer): Promise<number> => {
    const started = performance.now()
    await engine.read(content)
    return (performance.now() - started) / 1000
  }
  const [first = '', ...photos] = readTruth(fixtures)
    .filter(({ condition }) => condition === 'mild')
    .map(({ file }) => file)
  await seconds(read(first))
  await seconds(read('files/sale-0.xml'))
  const ordinary: number[] = []
  for (const photo of photos) ordinary.push(await seconds(read(photo)))
  console.log('\nReading tickets, one at a time, warm')
  console.log(`  ordinary photos  median ${secondsAt(ordinary, 0.5)} s, longest ${secondsAt(ordinary, 1)} s`)
  console.log('  files made to harm, until refused (target ≤ 1 s)')
  for (const { name, content } of await hostileFiles(read(first)))
    console.log(`    ${name.padEnd(40)} ${(await seconds(content)).toFixed(2)} s`)
  const peaks = Object.entries(engine.peaks()).map(([name, peak]) => `process for ${name} ${peak} MB`)
  console.log(`  most memory: ${peaks.join(', ')}`)
  engine.close()
}
