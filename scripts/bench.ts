import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildBareFunction } from './bench/bare-function'
import { clientAs, type Client } from './bench/client'
import { benchEngines } from './bench/engines'
import { benchGreedyAccount } from './bench/greedy-account'
import { benchTickets } from './bench/tickets'
import { coldStarts } from './bench/cold-start'
import { benchOutputs } from './bench/outputs'
import { benchRosterReading } from './bench/roster-reading'
import { fillQueue } from './bench/many-claims'
import { benchFirstLoad } from './bench/first-load'
import { line, measure, type Latencies } from './bench/measure'
import { benchMoves } from './bench/moves'
import { openingHour, printOpeningHour } from './bench/opening-hour'
import { startDemoCity } from './demo/demo-city'
import { buildFunctions } from './function-bundles'
import { inProject } from './paths'
import { buildPhone } from './phone-builds'

const { values } = parseArgs({
  options: {
    rules: { type: 'boolean', default: false },
    tickets: { type: 'boolean', default: false },
    outputs: { type: 'boolean', default: false },
    'roster-files': { type: 'boolean', default: false },
    'opening-hour': { type: 'boolean', default: false },
    moves: { type: 'boolean', default: false },
    queue: { type: 'boolean', default: false },
    greedy: { type: 'boolean', default: false },
    effort: { type: 'boolean', default: false },
    'first-load': { type: 'boolean', default: false },
    claims: { type: 'string', default: '600' },
    phones: { type: 'string', default: '300' },
    most: { type: 'string', default: '1000000' },
  },
})
const sizes = [1_000, 100_000, 1_000_000].filter((size) => size <= Number(values.most))

if (values.outputs) {
  await benchOutputs()
  process.exit(0)
}
if (values['roster-files']) {
  await benchRosterReading()
  process.exit(0)
}
const backEnd = values['opening-hour'] || values.moves || values.queue
const alone = backEnd || values.greedy || values['first-load']
if (!alone && !values.effort) await benchOffline()
if (!alone) await benchEffort()
if (values.effort) process.exit(0)
console.log('')

const directory = mkdtempSync(path.join(tmpdir(), 'bench-'))
// Beside it: a city finds its directory empty, or sets aside what lies there.
const functions = mkdtempSync(path.join(tmpdir(), 'bench-functions-'))
await buildFunctions(functions)
await buildBareFunction(functions)
if (!backEnd && !values.greedy) await buildPhone('h5')
const cloud = await startDemoCity({ directory, port: 0, functions })
if (!backEnd && !values.greedy) await benchFirstLoad(cloud.url)
if (values['first-load']) await end()
/** Several persons, so that no account's limit of reads is met. */
const workers = await Promise.all(
  [3, 4, 5, 6, 7, 8, 9, 10].map((index) => clientAs(cloud.url, `worker-${index}`)),
)
const worker = oneOf(workers, 0)
const officers = await officersOfBenchUnion()

if (values.queue) {
  await benchQueuePage()
  await end()
}
if (!backEnd) {
  console.log('Reading an honest photo, alone and beside one account that sends documents made to harm')
  await benchGreedyAccount(cloud.url)
}
if (values.greedy) await end()

console.log('\nThe opening hour: whole claims over HTTP, far more phones at once than the cloud runs')
printOpeningHour(await openingHour(cloud.url, Number(values.claims), Number(values.phones)))
if (values['opening-hour']) await end()
console.log('\nWhat officers do with those claims, one after the other')
await benchMoves(cloud.url, 80, (name, latencies) => console.log(`  ${line(name, latencies)}`))
if (values.moves) await end()

console.log('Start of the function api in a fresh process')
const cold = await coldStarts(path.join(functions, 'api', 'index.js'))
console.log(`  bundled   ${cold.bundled.toFixed(0)} ms   (target ≤ 250 ms)`)
console.log(
  `  unbundled ${cold.unbundled.toFixed(0)} ms   (${(cold.unbundled / cold.bundled).toFixed(2)} × bundled)`,
)

console.log('\nEnd to end: HTTP → worker → SDK → database, one caller')
const [own] = ((await worker.call('list-my-claims', {})) as { claims: { id: string }[] }).claims
const bare = await report('bare SDK round trip (one document)', 500, 1, () =>
  worker.invoke('bare', { id: own?.id }),
)
const read = await report('read: list-my-claims', 500, 1, listClaims)
await report('read: read-claim', 300, 1, () => worker.call('read-claim', { claimId: own?.id }))
console.log(
  `  read over bare: ${(read.p50 - bare.p50).toFixed(2)} ms at p50 (target ≤ 5 ms), ${(read.p50 / bare.p50).toFixed(2)} ×`,
)
await writes()

console.log('\nThe same with eight callers at once')
await report('read: list-my-claims', 1500, 8, listClaims)

const filled = await benchQueuePage()

console.log('\nMemory')
console.log(
  `  this process with cloud, workers and ${filled.toLocaleString('en')} claims: ${megabytes(process.memoryUsage().rss)} MB resident`,
)

await end()

/** Gives how many claims wait in the end. */
async function benchQueuePage(): Promise<number> {
  console.log('\nA page of the review queue, by number of claims waiting in one union')
  const pages: Latencies[] = []
  let filled = 0
  for (const size of sizes) {
    await fillQueue(cloud, filled, size)
    filled = size
    pages.push(await report(`${size.toLocaleString('en')} claims`, 300, 1, queuePage))
  }
  const [first] = pages
  const last = pages.at(-1)
  if (first && last)
    console.log(`  p95 at most ÷ p95 at least: ${(last.p95 / first.p95).toFixed(2)} (target ≤ 1.5)`)
  return filled
}

/** What people do for a claim, counted on the mini-program's own screens. */
async function benchEffort(): Promise<void> {
  console.log('\nTaps and keys')
  await buildFunctions()
  await buildPhone('weapp')
  const counting = inProject('test', 'journeys', 'support', 'print-effort.ts')
  execFileSync(process.execPath, ['--import', 'tsx', counting], { stdio: 'inherit' })
}

/** Rules and recognition: what needs no city. */
async function benchOffline(): Promise<void> {
  if (!values.tickets) await benchEngines()
  if (values.rules) process.exit(0)
  await benchTickets()
  if (values.tickets) process.exit(0)
}

async function end(): Promise<never> {
  await cloud.close()
  for (const made of [directory, functions]) rmSync(made, { recursive: true, force: true })
  process.exit(0)
}

async function report(
  name: string,
  times: number,
  inFlight: number,
  call: (index: number) => Promise<unknown>,
) {
  const latencies = await measure(times, inFlight, call)
  console.log(`  ${line(name, latencies)}`)
  return latencies
}

/** Saves of a draft, each with transaction, idempotency and seal. A save limit of 120 a minute is spread over the persons. */
async function writes(): Promise<void> {
  const drafts = await Promise.all(
    ['worker-1', 'worker-2', 'worker-10'].map(async (persona) => {
      const client = await clientAs(cloud.url, persona)
      for (const purpose of ['handleClaim', 'readTicketPhotos', 'checkDuplicates']) {
        await client.call('give-consent', { purpose, granted: true })
      }
      return {
        client,
        ...((await client.call('open-draft', { measureId: 'travel-subsidy' })) as {
          claimId: string
          version: number
        }),
      }
    }),
  )
  await report('write: save-draft', 300, 1, async (index) => {
    const draft = drafts[index % drafts.length]
    if (!draft) return
    const input = {
      claimId: draft.claimId,
      expectedVersion: draft.version,
      changes: { form: { name: `样本${'一二三四五'.charAt(index % 5)}` } },
    }
    draft.version = ((await draft.client.call('save-draft', input)) as { version: number }).version
  })
}

function oneOf(clients: readonly Client[], index: number): Client {
  const client = clients[index % clients.length]
  if (!client) throw new Error('nobody to call')
  return client
}

function listClaims(index: number): Promise<unknown> {
  return oneOf(workers, index).call('list-my-claims', {})
}

/** A first page, and now and then the page after it. */
async function queuePage(index: number): Promise<void> {
  const officer = oneOf(officers, index)
  const input = { view: 'waiting', organisationId: 'union-bench', after: null as string | null }
  const page = (await officer.call('list-review-queue', input)) as { next: string | null }
  if (index % 3 === 0 && page.next) await officer.call('list-review-queue', { ...input, after: page.next })
}

async function officersOfBenchUnion(): Promise<Client[]> {
  const administrator = await clientAs(cloud.url, 'administrator')
  cloud.store.insert('organisations', [
    {
      _id: 'union-bench',
      kind: 'grassrootsUnion',
      name: '示例大厂工会',
      parentId: 'district-xinqu',
      district: '新区',
      phone: null,
      searchKeys: [],
    },
  ])
  const invitation = { role: 'grassrootsUnion', organisationId: 'union-bench', displayName: '量测' }
  return Promise.all(
    ['worker-11', 'worker-12', 'worker-13'].map(async (persona) => {
      const { code } = (await administrator.call('create-invitation', invitation)) as { code: string }
      const client = await clientAs(cloud.url, persona)
      await client.call('accept-invitation', { code })
      return client
    }),
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0)
}
