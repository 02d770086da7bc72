import type { AppJson } from '../app-json'
import type { OpenPage } from './open-page'
import { onThemeChange, packed, tabPaths, themed } from './package-data'

type TabBar = NonNullable<AppJson['tabBar']>
export type TabStyle = Partial<Pick<TabBar, 'color' | 'selectedColor' | 'backgroundColor' | 'borderStyle'>>

const element = (id: string) => document.getElementById(id) as HTMLElement
const [bar, title, back, tabs] = ['navigation', 'title', 'back', 'tabs'].map(element) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
]

/** What the app changed at run time, over app.json. */
let style: TabStyle = {}
let selected = ''
let tapTab: (path: string) => void = () => undefined

function paintTabs() {
  const written = packed.app.tabBar
  if (!written) return
  const value = (name: keyof TabStyle) => style[name] ?? themed(written[name]) ?? ''
  tabs.style.background = value('backgroundColor')
  tabs.style.borderTopColor = value('borderStyle') === 'white' ? '#fff3' : '#0002'
  for (const item of tabs.children) {
    const isSelected = (item as HTMLElement).dataset.path === selected
    const tab = written.list.find(({ pagePath }) => pagePath === (item as HTMLElement).dataset.path)
    ;(item as HTMLElement).style.color = value(isSelected ? 'selectedColor' : 'color')
    item.setAttribute('aria-selected', String(isSelected))
    const icon = isSelected ? tab?.selectedIconPath : tab?.iconPath
    if (icon) item.querySelector('img')?.setAttribute('src', `/package/${icon}`)
  }
}

/** Draws one button for each tab of app.json. */
export function createTabs(onTap: (path: string) => void): void {
  tapTab = onTap
  for (const { pagePath, text } of packed.app.tabBar?.list ?? []) {
    const item = document.createElement('button')
    item.setAttribute('role', 'tab')
    item.dataset.path = pagePath
    const icon = document.createElement('img')
    icon.alt = ''
    const label = document.createElement('span')
    label.textContent = text
    item.append(icon, label)
    item.addEventListener('click', () => tapTab(pagePath))
    tabs.append(item)
  }
}

export const onBack = (listener: () => void): void => back.addEventListener('click', listener)

/** Draws both bars for the page now on top. */
export function drawBars(page: OpenPage, canGoBack: boolean): void {
  const settings = { ...packed.app.window, ...packed.configs[page.path] }
  title.textContent = page.title
  back.hidden = !canGoBack
  bar.hidden = settings.navigationStyle === 'custom'
  tabs.hidden = !tabPaths.includes(page.path)
  const foreground = themed(settings.navigationBarTextStyle) === 'white' ? '#fff' : '#000'
  paintNavigation(foreground, themed(settings.navigationBarBackgroundColor) ?? '#fff')
  selected = page.path
  paintTabs()
}

export function paintNavigation(foreground: string, background: string): void {
  bar.style.color = foreground
  bar.style.background = background
}

export function setTitle(page: OpenPage, text: string, isTop: boolean): void {
  page.title = text
  if (isTop) title.textContent = text
}

export function setTabStyle(change: TabStyle): void {
  style = { ...style, ...change }
  paintTabs()
}

/** A number or a word at a tab; an empty text is the red dot, null takes it away. */
export function setTabBadge(index: number, text: string | null): void {
  const item = tabs.children[index]
  if (!item) throw new Error('invalid index')
  item.querySelector('i')?.remove()
  if (text === null) return
  const badge = document.createElement('i')
  badge.textContent = text
  item.append(badge)
}

export function setTabText(index: number, text: string): void {
  const label = tabs.children[index]?.querySelector('span')
  if (label) label.textContent = text
}

onThemeChange(paintTabs)
