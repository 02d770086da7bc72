import { paintNavigation, setTabBadge, setTabStyle, setTabText, setTitle, type TabStyle } from '../bars'
import { isTab, topPage } from '../page-stack'
import { later } from './api'

interface Badge {
  index: number
  text?: string
}

function onTabPage() {
  if (!isTab(topPage()?.path ?? '')) throw new Error('not TabBar page')
}

/** The bars belong to the page that is on top when the app calls. */
export const chromeApis = {
  setNavigationBarTitle: later<{ title: string }>('setNavigationBarTitle', ({ title }) => {
    const page = topPage()
    if (page) setTitle(page, title, true)
  }),
  setNavigationBarColor: later<{ frontColor: string; backgroundColor: string }>(
    'setNavigationBarColor',
    ({ frontColor, backgroundColor }) => paintNavigation(frontColor, backgroundColor),
  ),
  setBackgroundColor: later<{ backgroundColor?: string }>('setBackgroundColor', ({ backgroundColor }) => {
    const frame = topPage()?.frame
    if (frame && backgroundColor) frame.style.background = backgroundColor
  }),
  setBackgroundTextStyle: later('setBackgroundTextStyle', () => undefined),
  setTabBarStyle: later<TabStyle>('setTabBarStyle', (change) => {
    onTabPage()
    setTabStyle(change)
  }),
  setTabBarItem: later<Badge>('setTabBarItem', ({ index, text }) => {
    onTabPage()
    if (text) setTabText(index, text)
  }),
  setTabBarBadge: later<Badge>('setTabBarBadge', ({ index, text = '' }) => {
    onTabPage()
    setTabBadge(index, text)
  }),
  removeTabBarBadge: later<Badge>('removeTabBarBadge', ({ index }) => {
    onTabPage()
    setTabBadge(index, null)
  }),
  showTabBarRedDot: later<Badge>('showTabBarRedDot', ({ index }) => {
    onTabPage()
    setTabBadge(index, '')
  }),
  hideTabBarRedDot: later<Badge>('hideTabBarRedDot', ({ index }) => {
    onTabPage()
    setTabBadge(index, null)
  }),
  pageScrollTo: later<{ scrollTop?: number; selector?: string }>('pageScrollTo', (target) => {
    const view = topPage()?.window
    const element = target.selector ? view?.document.querySelector(target.selector) : null
    const top = element && view ? element.getBoundingClientRect().top + view.scrollY : (target.scrollTop ?? 0)
    view?.scrollTo(0, top)
  }),
  stopPullDownRefresh: later('stopPullDownRefresh', () => undefined),
  startPullDownRefresh: later('startPullDownRefresh', () => undefined),
  showShareMenu: later('showShareMenu', () => undefined),
  hideShareMenu: later('hideShareMenu', () => undefined),
}
