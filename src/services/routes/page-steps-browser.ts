import Taro from '@tarojs/taro'
import '@domain/zod-setup'
import * as z from 'zod/mini'

/**
 * Steps within one page, as entries of the browser's history: a question after another, a dialog over the page. The router
 * knows pages alone, so it is not told of a move between two entries of the same page.
 */
const Step = z.object({ page: z.string(), depth: z.number(), dialog: z.optional(z.string()) })
type Step = z.infer<typeof Step>

const Kept = z.object({ step: Step })

function stepHere(): Step | null {
  const kept = Kept.safeParse(window.history.state)
  return kept.success ? kept.data.step : null
}

/** The address of the page and step that is shown. */
export const addressHere = () => window.location.hash.slice(1)

let shown: { step: Step | null; address: string } = { step: null, address: '' }
const remember = () => (shown = { step: stepHere(), address: addressHere() })

/** What has to wait until the browser has gone back, null while it is not on its way: going back takes it a moment. */
let waiting: (() => void)[] | null = null

/** Does something once the browser stands still. */
export function afterStepBack(act: () => void) {
  if (waiting) waiting.push(act)
  else act()
}

function goBackBy(depth: number) {
  waiting = []
  window.history.go(-depth)
}

let made = 0
const freshId = () => `${Date.now().toString(36)}-${(made += 1)}`

function write(how: 'push' | 'replace', step: Step, address: string) {
  const state = { ...(window.history.state as object | null), step }
  if (how === 'push') window.history.pushState(state, '', `#${address}`)
  else window.history.replaceState(state, '', `#${address}`)
  remember()
}

/** The step of the page that is open; a page without one gets its first. */
function stepOfPage(): Step {
  const here = stepHere()
  if (here) return here
  const first: Step = { page: freshId(), depth: 0 }
  write('replace', first, addressHere())
  return first
}

const dialogs: { id: string; depth: number; close: () => void }[] = []
const pages = new Map<string, (address: string) => void>()

function closeDialogsAbove(depth: number): boolean {
  const above = dialogs.filter((dialog) => dialog.depth > depth)
  dialogs.splice(0, dialogs.length, ...dialogs.filter((dialog) => dialog.depth <= depth))
  for (const { close } of above.reverse()) close()
  return above.length > 0
}

let passed = ''

function onMove(event: PopStateEvent) {
  const before = shown
  const { step, address } = remember()
  const ours = waiting
  waiting = null
  if (before.step && step && before.step.page === step.page) {
    event.stopImmediatePropagation()
    passed = window.location.href
    const closed = closeDialogsAbove(step.depth)
    const moved = before.address !== address
    if (moved) pages.get(step.page)?.(address)
    // An entry whose dialog was gone already: Back would seem to do nothing.
    if (!closed && !moved && ours === null && step.depth < before.step.depth) goBackBy(1)
  }
  ours?.forEach((act) => act())
}

/** Begins to listen. Before the router does, so that it can be kept out. */
export function watchPageSteps() {
  remember()
  Taro.eventCenter.on('__taroRouterChange', remember)
  window.addEventListener('popstate', onMove, true)
  const onAddress = (event: HashChangeEvent) => {
    if (event.newURL === passed) event.stopImmediatePropagation()
    passed = ''
  }
  window.addEventListener('hashchange', onAddress, true)
}

/** A dialog has opened, which Back closes. Gives what is called once it is closed otherwise. */
export function dialogStep(close: () => void): () => void {
  const id = freshId()
  let gone = false
  afterStepBack(() => {
    if (gone) return
    const { page, depth } = stepOfPage()
    dialogs.push({ id, depth: depth + 1, close })
    write('push', { page, depth: depth + 1, dialog: id }, addressHere())
  })
  return () => {
    gone = true
    const place = dialogs.findIndex((dialog) => dialog.id === id)
    if (place < 0) return
    dialogs.splice(place, 1)
    if (stepHere()?.dialog === id) goBackBy(1)
  }
}

/** Leaves the steps of this page behind, dialogs and all, before something else takes its place. */
export function leaveSteps(act: () => void) {
  afterStepBack(() => {
    const depth = stepHere()?.depth ?? 0
    if (depth > 0) goBackBy(depth)
    afterStepBack(act)
  })
}

export type PageSteps = {
  /** Shows the step in the address: as one step further, or in place of the one before. */
  show: (address: string, how: 'push' | 'replace') => void
  /** One step back; false where this page has none before. */
  back: () => boolean
  end: () => void
}

/** The steps of the page that has just opened. `moved` hears of every step that Back or Forward lead to. */
export function pageSteps(moved: (address: string) => void): PageSteps {
  const { page } = stepOfPage()
  pages.set(page, moved)
  const here = () => {
    const step = stepHere()
    return step?.page === page ? step : null
  }
  return {
    show: (address, how) =>
      afterStepBack(() => {
        const step = here()
        if (!step || addressHere() === address) return
        write(how, { page, depth: step.depth + (how === 'push' ? 1 : 0) }, address)
      }),
    back() {
      const isDeep = (here()?.depth ?? 0) > 0
      if (isDeep) goBackBy(1)
      return isDeep
    },
    end: () => void pages.delete(page),
  }
}
