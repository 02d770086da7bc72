import { drawBars } from './bars'
import type { Loader } from './module-loader'
import { callPage, openPage, type OpenPage } from './open-page'
import { tabPaths } from './package-data'

const stack: OpenPage[] = []
/** Tab pages stay alive while another tab is shown. */
const keptTabs = new Map<string, OpenPage>()
let loader: Loader

export const useLoader = (given: Loader): void => {
  loader = given
}

export const topPage = (): OpenPage | undefined => stack.at(-1)

export const stackSize = (): number => stack.length

export const currentPages = () => stack.map((page) => page.instance)

export const isTab = (path: string): boolean => tabPaths.includes(path)

/** `/pages/a/index?x=1` or a path relative to the page shown → path and query. */
export function parseUrl(url: string): { path: string; options: Record<string, string> } {
  const [location = '', query = ''] = url.split('?')
  const base = topPage()?.path ?? ''
  const path = new URL(location, `package:///${base}`).pathname.replace(/^\/+/, '')
  const pairs = query.split('&').filter(Boolean)
  const decoded = pairs.map((pair) => pair.split('=').map(decodeURIComponent))
  return {
    path,
    options: Object.fromEntries(decoded.map(([name = '', value = '']) => [name, value] as const)),
  }
}

function show(page: OpenPage) {
  for (const frame of document.querySelectorAll('#pages iframe'))
    frame.toggleAttribute('data-current', frame === page.frame)
  page.shown = true
  drawBars(page, stack.length > 1)
  callPage(page.instance, 'onShow')
}

export function hideTop(): void {
  const page = topPage()
  if (!page?.shown) return
  page.shown = false
  callPage(page.instance, 'onHide')
}

export function showTop(): void {
  const page = topPage()
  if (page && !page.shown) show(page)
}

/** Opens a page on top of the stack. */
export async function push(url: string): Promise<void> {
  const { path, options } = parseUrl(url)
  const definition = loader.page(path)
  const page = await openPage(path, options, definition, loader.components())
  hideTop()
  stack.push(page)
  if (isTab(path)) keptTabs.set(path, page)
  callPage(page.instance, 'onLoad', options)
  show(page)
  callPage(page.instance, 'onReady')
}

function destroy(page: OpenPage) {
  keptTabs.delete(page.path)
  callPage(page.instance, 'onUnload')
  page.release()
  page.frame.remove()
}

/** Closes the top page for good. */
export function closeTop(): void {
  const page = stack.pop()
  if (page) destroy(page)
}

export function closeAll(): void {
  while (stack.length > 0) closeTop()
  for (const page of keptTabs.values()) destroy(page)
}

/** Shows a tab: pages above it are closed, the tab left behind is kept. */
export async function showTab(url: string): Promise<void> {
  const { path } = parseUrl(url)
  while (stack.length > 0 && !isTab(topPage()?.path ?? '')) closeTop()
  if (topPage()?.path === path) return showTop()
  const kept = keptTabs.get(path)
  if (!kept) {
    hideTop()
    stack.pop()
    return push(`/${path}`)
  }
  hideTop()
  stack.splice(0, stack.length, kept)
  showTop()
}
