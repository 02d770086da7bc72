import { readFileSync } from 'node:fs'
import path from 'node:path'
import { useOf } from '../../cloudfunctions/recognize/process-use'
import { inProject } from '../paths'
import { hostileFiles } from '../tickets/hostile-files'
import { secondsAt } from '../tickets/score'
import { ownEngine, type TicketEngine } from '../tickets/ticket-engines'
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
  console.log(`  most memory: ${peaksOf(engine)}`)
  await benchHostileFiles(read(first))
  engine.close()
}

const peaksOf = (engine: TicketEngine): string =>
  Object.entries(engine.peaks())
    .map(([name, peak]) => `process for ${name} ${peak} MB`)
    .join(', ')

/** Seconds and most memory of each file made to harm, with the engine's own limits. */
async function benchHostileFiles(photo: Buffer): Promise<void> {
  const engine = await ownEngine({ ownLimits: true })
  console.log(
    '  files made to harm, from arrival to the answer (target ≤ 3 s), and the most that a process held meanwhile',
  )
  for (const { name, content } of await hostileFiles(photo)) {
    const begun = performance.now()
    const watch = watchMemory(() => engine.processIds())
    const tickets = await engine.read(content)
    const seconds = (performance.now() - begun) / 1000
    console.log(
      `    ${name.padEnd(46)} ${seconds.toFixed(2)} s ${String(watch.stop()).padStart(5)} MB${tickets.length > 0 ? '   read' : ''}`,
    )
  }
  engine.close()
}

/** The most megabytes that any of the processes held until it is stopped; they may end meanwhile. */
function watchMemory(ids: () => (number | null)[]): { stop(): number } {
  let most = 0
  const look = () => {
    for (const id of ids()) if (id !== null) most = Math.max(most, useOf(id).megabytes)
  }
  const timer = setInterval(look, 5)
  return {
    stop() {
      look()
      clearInterval(timer)
      return Math.round(most)
    },
  }
}
