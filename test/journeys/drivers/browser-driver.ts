import type { Browser } from 'playwright-core'
import { demoToken } from './demo-session'
import type { Driver, DriverOptions } from './driver'
import { hand } from './hand'
import { phone, usualPatience, wideWindow } from './phone'
import { until } from './waiting'

/** A request that fails is the story's own doing when it takes the network away. */
const isNetworkLine = (text: string) => text.startsWith('Failed to load resource')

/** The H5 build on a phone's browser; `url` serves it and, beside it, the cloud's client surface. */
export async function browserDriver(browser: Browser, options: DriverOptions): Promise<Driver> {
  const { suite, url, patience = usualPatience, wide = false } = options
  const context = await browser.newContext(wide ? wideWindow : phone)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !isNetworkLine(line.text())) errors.push(line.text())
  })
  const shared = hand({
    page,
    suite,
    platform: 'browser',
    patience,
    surfaces: () => [page],
    beforeTouch: () => Promise.resolve(),
  })

  const isDrawn = async () =>
    (await page.locator('.start').count()) > 0 || (await shared.text()).trim() === '' ? null : true

  const kill = async () => void (await page.goto('about:blank'))

  async function open(target?: string) {
    // Another hash alone would not start the app anew.
    await kill()
    await page.goto(new URL(target ? `#/${target}` : '', url).href)
    await until(isDrawn, patience, () => 'the app does not start (browser)')
  }

  return {
    platform: 'browser',
    ...shared,
    open,
    kill,
    async closePhoto() {
      // Taro's viewer has no button: a tap anywhere closes it.
      await page.locator('taro-swiper-core').filter({ visible: true }).last().tap({ timeout: patience })
    },
    async back() {
      await page.goBack({ timeout: patience })
    },
    async goTab(label) {
      // A wide window has its navigation at the top instead of tabs.
      const tab = page
        .locator('.weui-tabbar__item, .ui-navigation__link')
        .filter({ hasText: label, visible: true })
      await tab.tap({ timeout: patience })
    },
    async signInAs(persona) {
      const token = await demoToken(url, persona)
      // Away from the app: what it is still doing must not write over the new person.
      await page.goto(new URL('/health', url).href)
      const kept = { 'session-token': token, 'demo-persona': persona }
      await page.evaluate((values) => {
        localStorage.clear()
        // Taro's storage wraps every value.
        for (const [key, data] of Object.entries(values)) localStorage.setItem(key, JSON.stringify({ data }))
      }, kept)
      await open()
    },
    offline: (isOffline) => context.setOffline(isOffline),
    metrics: () =>
      Promise.resolve({
        errors: [...errors],
        largestInteraction: { name: '', bytes: 0 },
        setDataCalls: 0,
        nodes: 0,
        depth: 0,
        apis: [],
        missingApis: [],
        templateWarnings: [],
      }),
    close: () => context.close(),
  }
}
