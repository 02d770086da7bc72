import { packed, tabPaths } from '../package-data'
import { allPages } from '../../app-json'
import { metrics } from '../metrics'
import { closeAll, closeTop, isTab, parseUrl, push, showTab, showTop, stackSize } from '../page-stack'
import { later } from './api'
import { clickMilliseconds } from './overlay'

interface Target {
  url: string
}

const mostPages = 10
const known = new Set(allPages(packed.app))

let last: Promise<unknown> = Promise.resolve()

/** Navigations happen one after the other. */
function inTurn(act: () => Promise<void> | void): Promise<void> {
  const turn = last.then(() => new Promise((resolve) => setTimeout(resolve, clickMilliseconds))).then(act)
  last = turn.catch(() => undefined)
  return turn
}

function checked(url: string, wantsTab: boolean): string {
  const { path } = parseUrl(url)
  if (!known.has(path)) throw new Error(`page "${path}" is not found`)
  if (wantsTab && !isTab(path)) throw new Error('can not switch to no-tabBar page')
  if (!wantsTab && isTab(path)) throw new Error('can not navigate to a tabbar page')
  return url
}

const navigateTo = ({ url }: Target) =>
  inTurn(() => {
    if (stackSize() >= mostPages) throw new Error('webview count limit exceed')
    return push(checked(url, false))
  })

const redirectTo = ({ url }: Target) =>
  inTurn(() => {
    const target = checked(url, false)
    const { path, options } = parseUrl(target)
    closeTop()
    return push(`/${path}?${new URLSearchParams(options).toString()}`)
  })

export const navigateBack = ({ delta = 1 }: { delta?: number }) =>
  inTurn(() => {
    if (stackSize() < 2) throw new Error('cannot navigate back at first page.')
    for (let step = Math.min(delta, stackSize() - 1); step > 0; step -= 1) closeTop()
    showTop()
  })

const reLaunch = ({ url }: Target) =>
  inTurn(() => {
    const { path } = parseUrl(url)
    if (!known.has(path)) throw new Error(`page "${path}" is not found`)
    const [, query = ''] = url.split('?')
    closeAll()
    return push(`/${path}?${query}`)
  })

export const switchTab = ({ url }: Target) => inTurn(() => showTab(checked(url, true)))

/** The person's own taps on the bars; a tab already shown stays as it is. */
export function tapTab(path: string): void {
  if (!tabPaths.includes(path)) return
  void switchTab({ url: `/${path}` }).catch((error: unknown) => metrics.errors.push(String(error)))
}

export function tapBack(): void {
  void navigateBack({}).catch((error: unknown) => metrics.errors.push(String(error)))
}

export const navigationApis = {
  navigateTo: later<Target>('navigateTo', navigateTo),
  redirectTo: later<Target>('redirectTo', redirectTo),
  navigateBack: later<{ delta?: number }>('navigateBack', navigateBack),
  reLaunch: later<Target>('reLaunch', reLaunch),
  switchTab: later<Target>('switchTab', switchTab),
}
