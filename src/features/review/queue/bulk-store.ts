import { create } from 'zustand'
import type { CallOutput } from '@contract/calls'
import { claimsACall, claimsARun, type BulkDecision, type BulkResult } from '@contract/review-calls'
import type { QueueRow } from '@contract/views'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { loadQueue, queueQuestion, useQueue } from './queue-store'

/** One part of a run: sent under its own key, so that sending it again counts once. */
type Chunk = { key: string; rows: readonly QueueRow[] }

export type BulkRun = {
  decision: BulkDecision
  rows: readonly QueueRow[]
  chunks: readonly Chunk[]
  sent: number
  results: readonly BulkResult[]
  state: 'running' | 'stopped' | 'done'
  trouble: Trouble | null
}

type BulkStore = {
  choosing: boolean
  chosen: ReadonlyMap<string, QueueRow>
  /** Pages are being fetched to choose all. */
  gathering: boolean
  trouble: Trouble | null
  run: BulkRun | null
}

const start: BulkStore = {
  choosing: false,
  chosen: new Map(),
  gathering: false,
  trouble: null,
  run: null,
}

/** Which claims are to be decided together, and how far that has come. It goes on when the page is left. */
export const useBulk = create<BulkStore>()(() => start)

let gatherings = 0

export const beginChoosing = () => useBulk.setState({ choosing: true, trouble: null })
export const endChoosing = () => {
  gatherings += 1
  useBulk.setState({ ...start, run: useBulk.getState().run })
}

/** Chooses a claim, or takes it out again. */
export function toggleChosen(row: QueueRow) {
  const chosen = new Map(useBulk.getState().chosen)
  if (!chosen.delete(row.id) && chosen.size < claimsARun) chosen.set(row.id, row)
  useBulk.setState({ chosen, choosing: true })
}

export const chooseRows = (rows: readonly QueueRow[]) => {
  const chosen = new Map(useBulk.getState().chosen)
  for (const row of rows) if (chosen.size < claimsARun || chosen.has(row.id)) chosen.set(row.id, row)
  useBulk.setState({ chosen })
}

/** Chooses all of the list that are wanted, fetching what is not shown yet, up to the most of one run. Never throws. */
export async function chooseAll(wanted: (row: QueueRow) => boolean): Promise<void> {
  const question = queueQuestion()
  useBulk.setState({ gathering: true, trouble: null })
  const mine = ++gatherings
  try {
    let after: string | null = null
    do {
      const page: CallOutput<'list-review-queue'> = await call('list-review-queue', {
        ...question,
        after,
        most: 100,
      })
      // Meanwhile the officer has turned to another list, or given up.
      if (mine !== gatherings) return
      chooseRows(page.rows.filter(wanted))
      after = page.next
    } while (after !== null && useBulk.getState().chosen.size < claimsARun)
  } catch (error) {
    if (mine === gatherings) useBulk.setState({ trouble: troubleOf(error) })
  } finally {
    if (mine === gatherings) useBulk.setState({ gathering: false })
  }
}

/** Begins to decide on rows that one decision fits. */
export function beginRun(decision: BulkDecision, rows: readonly QueueRow[]): void {
  const chunks: Chunk[] = []
  for (let from = 0; from < rows.length; from += claimsACall)
    chunks.push({ key: newKey(), rows: rows.slice(from, from + claimsACall) })
  useBulk.setState({
    run: { decision, rows, chunks, sent: 0, results: [], state: 'running', trouble: null },
  })
  void goOn()
}

const change = (part: Partial<BulkRun>) =>
  useBulk.setState(({ run }) => ({ run: run && { ...run, ...part } }))

/** Stops after the part that is on its way. */
export const stopRun = () => change({ state: 'stopped' })

/** Goes on where it stopped: the part that failed is sent again under its key. */
export function resumeRun(): void {
  change({ state: 'running', trouble: null })
  void goOn()
}

/** What was decided is decided; the rest stays where it is. */
export const finishRun = () => {
  change({ state: 'done', trouble: null })
  endChoosing()
  void loadQueue()
}

let going = false

/** One part after the other. Who stops and goes on before the part under way is answered does not start a second round. */
async function goOn(): Promise<void> {
  if (going) return
  going = true
  try {
    await sendParts()
  } finally {
    going = false
  }
}

/** Whether it is the run of which an answer speaks: meanwhile another one may have begun. */
const isStill = ({ chunks }: BulkRun) => useBulk.getState().run?.chunks === chunks

async function sendParts(): Promise<void> {
  for (;;) {
    const { run } = useBulk.getState()
    if (run?.state !== 'running') return
    const chunk = run.chunks[run.sent]
    if (!chunk) return finishRun()
    const claims = chunk.rows.map(({ id, version }) => ({ claimId: id, expectedVersion: version }))
    try {
      const { results } = await call('decide-claims', { decision: run.decision, claims }, { key: chunk.key })
      if (isStill(run)) change({ sent: run.sent + 1, results: [...run.results, ...results] })
    } catch (error) {
      if (isStill(run)) change({ state: 'stopped', trouble: troubleOf(error) })
    }
  }
}

export const forgetRun = () => useBulk.setState({ run: null })

const listKeys = ['view', 'organisationId', 'employer', 'search'] as const

// What was chosen belongs to one list of one person.
useQueue.subscribe((now, before) => {
  if (now.grantIds !== before.grantIds && before.grantIds !== null) useBulk.setState(start)
  else if (listKeys.some((key) => now[key] !== before[key])) endChoosing()
})
