import type { Definition, EngineView, MountedPage, PageInstance, ViewWindow } from '../view/contract'
import { checkTemplates } from './check-templates'
import { recordSetData, watchErrors } from './metrics'
import { packed } from './package-data'
import { addressOf } from './temp-files'

/** A page on the stack: its instance in the logic layer and its frame. */
export interface OpenPage {
  path: string
  instance: PageInstance
  frame: HTMLIFrameElement
  window: ViewWindow
  title: string
  shown: boolean
  release: MountedPage['release']
}

type Frame = Pick<OpenPage, 'frame' | 'window'>

const pagesElement = document.getElementById('pages') as HTMLElement
const logicTypes = { Object, Array, String, Number, Boolean }

function loadFrame(): Promise<Frame> {
  const frame = document.createElement('iframe')
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      const window = frame.contentWindow as ViewWindow
      watchErrors(window)
      resolve({ frame, window })
    })
    frame.src = '/view.html'
    pagesElement.append(frame)
  })
}

// As in WeChat, the view of the next page is loaded before it is needed.
let spare: Promise<Frame> = loadFrame()

function takeFrame(): Promise<Frame> {
  const taken = spare
  spare = loadFrame()
  return taken
}

/** WeChat copies data between the layers as JSON; here too, so that nothing else slips through. */
function measureSetData(instance: PageInstance, path: string, window: ViewWindow) {
  const original = instance.setData.bind(instance)
  instance.setData = function (change, done) {
    const start = performance.now()
    const json = JSON.stringify(change)
    original(window.JSON.parse(json) as Record<string, unknown>, done)
    recordSetData(path, Object.keys(change).length, json, performance.now() - start)
    checkTemplates(path, () => instance.data)
  }
}

function watchScroll(page: OpenPage) {
  const { instance, window, path } = page
  const distance =
    packed.configs[path]?.onReachBottomDistance ?? packed.app.window?.onReachBottomDistance ?? 50
  let last = 0
  let reached = false
  window.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight } = window.document.documentElement
    callPage(instance, 'onPageScroll', { scrollTop })
    const isNear = scrollTop + window.innerHeight >= scrollHeight - distance
    if (isNear && scrollTop > last && !reached) callPage(instance, 'onReachBottom')
    reached = isNear
    last = scrollTop
  })
}

/** Calls one of the page's own functions, if it has it. */
export function callPage(instance: PageInstance, name: string, ...values: unknown[]): unknown {
  const member = instance[name]
  return typeof member === 'function'
    ? (member as (...given: unknown[]) => unknown).apply(instance, values)
    : undefined
}

/** Draws a page in a frame of its own; none of its lifecycle functions has run yet. */
export async function openPage(
  path: string,
  options: Record<string, string>,
  page: Definition,
  components: Record<string, Definition>,
): Promise<OpenPage> {
  const { frame, window } = await takeFrame()
  const view: EngineView = window.engineView
  const mounted = view.mount({ packed, path, page, components, logicTypes, addressOf })
  const instance = mounted.page
  Object.assign(instance, { route: path, __route__: path, options })
  measureSetData(instance, path, window)
  const title =
    packed.configs[path]?.navigationBarTitleText ?? packed.app.window?.navigationBarTitleText ?? ''
  const opened = { path, instance, frame, window, title, shown: false, release: mounted.release }
  watchScroll(opened)
  return opened
}
