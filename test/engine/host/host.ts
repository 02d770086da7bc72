import { allPages } from '../app-json'
import { createTabs, onBack } from './bars'
import { beginInteraction, metrics, watchErrors } from './metrics'
import { createLoader } from './module-loader'
import { callPage } from './open-page'
import { packed } from './package-data'
import { currentPages, hideTop, parseUrl, push, showTop, topPage, useLoader } from './page-stack'
import { openSavedFiles } from './temp-files'
import { signIn } from './wx/cloud'
import { appHide, appShow, deviceApis, phoneCalls } from './wx/device'
import { tapBack, tapTab } from './wx/navigation'
import { privacy } from './wx/privacy'
import { wx } from './wx/wx'

const asked = new URLSearchParams(location.search)

/** What a test can do and see besides touching the screen. */
const engine = {
  ready: false,
  metrics,
  phoneCalls,
  privacy,
  beginInteraction,
  /** This phone's person from the next call on. */
  signIn,
  stack: () => currentPages().map((page) => page.route),
  pullDown: () => {
    const page = topPage()
    if (page) callPage(page.instance, 'onPullDownRefresh')
  },
  share: () => {
    const page = topPage()
    return page && callPage(page.instance, 'onShareAppMessage', { from: 'menu' })
  },
  /** The person leaves WeChat for a moment and comes back. */
  leave: () => {
    hideTop()
    callApp('onHide')
    appHide.emit({})
  },
  comeBack: () => {
    callApp('onShow', deviceApis.getEnterOptionsSync())
    appShow.emit(deviceApis.getEnterOptionsSync())
    showTop()
  },
}

export type Engine = typeof engine

const loader = createLoader(wx, currentPages)

function callApp(name: string, ...values: unknown[]) {
  const member = loader.app()[name]
  if (typeof member === 'function') (member as (...given: unknown[]) => void).apply(loader.app(), values)
}

/** An address that the package does not know is the app's to answer, as in WeChat. */
async function open(url: string): Promise<void> {
  const { path, options } = parseUrl(url)
  if (allPages(packed.app).includes(path)) return push(url)
  callApp('onPageNotFound', { path, query: options, isEntryPage: true })
}

async function start() {
  const begin = performance.now()
  useLoader(loader)
  createTabs(tapTab)
  onBack(tapBack)
  loader.load('app.js')
  const options = deviceApis.getLaunchOptionsSync()
  callApp('onLaunch', options)
  callApp('onShow', options)
  const first = asked.get('path') ?? packed.app.entryPagePath ?? packed.app.pages[0] ?? ''
  await open(`/${first.replace(/^\//, '')}`)
  metrics.bootMilliseconds = performance.now() - begin
}

Object.assign(window, { __engine: engine })
watchErrors(window)
const token = asked.get('token')
if (token) signIn(token)
await openSavedFiles()
await start().catch((error: unknown) => console.error(error))
engine.ready = true
