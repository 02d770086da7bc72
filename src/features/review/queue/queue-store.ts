import { create } from 'zustand'
import type { QueueView } from '@contract/review-calls'
import type { QueueRow } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { rowAfter, withMore } from './next-row'
import { releaseAgain } from './release-claim'

type QueueStore = {
  view: QueueView
  /** Only the claims of this employer, in the views that are lists by time. */
  employer: { id: string; name: string } | null
  /** What is searched for: whatever view, all claims of the office that match. */
  search: string | null
  /** How many each view has; null until they are counted. */
  counts: Readonly<Record<QueueView, number>> | null
  /** One of the officer's offices, null for the first. */
  organisationId: string | null
  organisationName: string
  /** By which role the list is looked at; empty until it is known. */
  role: string
  rows: readonly QueueRow[]
  /** Where the next page begins, null when all is shown. */
  next: string | null
  /** Whether `rows` are those of `view`. */
  loaded: boolean
  loading: boolean
  loadingMore: boolean
  trouble: Trouble | null
  /** Whose list this is: the grants it was fetched with. */
  grantIds: string | null
  /** What colleagues see as this officer's name; known once a claim was opened. */
  ownName: string | null
}

const start: QueueStore = {
  view: 'waiting',
  employer: null,
  search: null,
  counts: null,
  organisationId: null,
  organisationName: '',
  role: '',
  rows: [],
  next: null,
  loaded: false,
  loading: false,
  loadingMore: false,
  trouble: null,
  grantIds: null,
  ownName: null,
}

/** The officer's list, shared by the queue page and the review page. */
export const useQueue = create<QueueStore>()(() => start)

/** What the list is asked by. */
export function queueQuestion() {
  const { view, organisationId, employer, search } = useQueue.getState()
  return { view, organisationId, employerId: employer?.id ?? null, search }
}

/** Only the answer to the last question counts. */
let asked = 0

let running: { of: string; asking: Promise<void> } | null = null

/**
 * Asks for the list again. What is shown stays until the answer is there. A page that is shown for the first time
 * asks twice: the same question shares one asking. Never throws.
 */
export function loadQueue(): Promise<void> {
  const of = JSON.stringify(queueQuestion())
  if (running?.of === of) return running.asking
  const asking = askAgain().finally(() => {
    if (running?.asking === asking) running = null
  })
  running = { of, asking }
  return asking
}

async function askAgain(): Promise<void> {
  const mine = ++asked
  releaseAgain()
  useQueue.setState({ loading: true, loadingMore: false })
  void count(mine)
  try {
    const page = await pagesOf(useQueue.getState().rows.length)
    if (mine === asked) useQueue.setState({ ...page, loaded: true, loading: false, trouble: null })
  } catch (error) {
    if (mine !== asked) return
    const trouble = troubleOf(error)
    // A list that may no longer be seen goes; any other trouble leaves what was fetched before.
    const gone = trouble.code === 'notAllowed' ? { rows: [], next: null, loaded: false } : {}
    useQueue.setState({ ...gone, loading: false, trouble })
  }
}

/** Counts are an extra: without them the list is still there. */
async function count(mine: number): Promise<void> {
  try {
    const { organisationId } = useQueue.getState()
    const counts = await call('count-review-queue', { organisationId })
    if (mine === asked) useQueue.setState({ counts })
  } catch {
    if (mine === asked) useQueue.setState({ counts: null })
  }
}

/** As many pages as were shown, so that who comes back to the list finds their place. */
async function pagesOf(shown: number) {
  const question = queueQuestion()
  let page = await call('list-review-queue', { ...question, after: null })
  while (page.next !== null && page.rows.length < shown) {
    const more = await call('list-review-queue', { ...question, after: page.next })
    page = { ...more, rows: [...page.rows, ...more.rows] }
  }
  return page
}

/** Adds the next page. Never throws. */
export async function loadMore(): Promise<void> {
  const { next, loadingMore } = useQueue.getState()
  if (next === null || loadingMore) return
  const mine = asked
  useQueue.setState({ loadingMore: true })
  try {
    const page = await call('list-review-queue', { ...queueQuestion(), after: next })
    if (mine !== asked) return
    useQueue.setState(({ rows }) => ({
      rows: withMore(rows, page.rows),
      next: page.next,
      loadingMore: false,
      trouble: null,
    }))
  } catch (error) {
    if (mine === asked) useQueue.setState({ loadingMore: false, trouble: troubleOf(error) })
  }
}

type Turn = Partial<Pick<QueueStore, 'view' | 'organisationId' | 'role' | 'employer' | 'search'>>

/** Shows another view or office, one employer, or what was searched for; empty until it is loaded. */
export function turnTo(change: Turn) {
  useQueue.setState({
    employer: null,
    search: null,
    ...change,
    rows: [],
    next: null,
    loaded: false,
    trouble: null,
  })
  void loadQueue()
}

/** Until the list says it, its role is that of the office that was chosen, or the first. */
export function expectRole(role: string) {
  if (useQueue.getState().organisationName === '') useQueue.setState({ role })
}

/** Counts again after something was done, whatever becomes of the list. */
export const recount = (): void => void count(asked)

/** Learns the officer's own name from a claim they hold. */
export const learnOwnName = (ownName: string) => useQueue.setState({ ownName })

/** Forgets the list when it was fetched with other grants than today's: another person, or a grant lost or gained. */
export function keepQueueFor(grantIds: string) {
  const before = useQueue.getState().grantIds
  if (before === grantIds) return
  useQueue.setState(before === null ? { grantIds } : { ...start, grantIds })
  if (before === null) return
  running = null
  void loadQueue()
}

/** Takes a decided claim off the list of those that wait and names the one to look at next. */
export async function nextAfterDecision(claimId: string): Promise<QueueRow | null> {
  const { view, rows, ownName } = useQueue.getState()
  const next = rowAfter(rows, claimId, ownName)
  if (view !== 'returned' && view !== 'done')
    useQueue.setState({ rows: rows.filter((row) => row.id !== claimId) })
  // A list that was asked for before the decision would bring the claim back.
  if (running) {
    running = null
    void loadQueue()
  } else recount()
  if (next) return next
  const { organisationId } = useQueue.getState()
  try {
    const page = await call('list-review-queue', { view: 'waiting', organisationId, after: null })
    return rowAfter(page.rows, claimId, ownName)
  } catch {
    // Without network there is no next claim to offer; the list says so when it is opened.
    return null
  }
}
