import type { Browser, Page } from 'playwright-core'
import type { Engine } from '../../engine/host/host'
import type { EngineMetrics } from '../../engine/host/metrics'
import { demoToken } from './demo-session'
import type { Driver, DriverOptions, Metrics } from './driver'
import { hand } from './hand'
import { phone, usualPatience, wideWindow } from './phone'

declare global {
  interface Window {
    __engine?: Engine
  }
}

function largestInteraction(calls: EngineMetrics['setData']): Metrics['largestInteraction'] {
  const bytes = new Map<string, number>()
  for (const call of calls) bytes.set(call.interaction, (bytes.get(call.interaction) ?? 0) + call.bytes)
  const [first] = [...bytes].sort(([, one], [, other]) => other - one)
  return { name: first?.[0] ?? '', bytes: first?.[1] ?? 0 }
}

const emptyMetrics: EngineMetrics = {
  setData: [],
  errors: [],
  apis: [],
  missingApis: [],
  templateWarnings: [],
  nodes: 0,
  depth: 0,
  bootMilliseconds: 0,
}

const readMetrics = (page: Page) => page.evaluate(() => window.__engine?.metrics ?? null)

/** What was measured before the app was started again counts too. */
function merge(one: EngineMetrics, other: EngineMetrics): EngineMetrics {
  return {
    setData: [...one.setData, ...other.setData],
    errors: [...one.errors, ...other.errors],
    apis: [...one.apis, ...other.apis],
    missingApis: [...one.missingApis, ...other.missingApis],
    templateWarnings: [...new Set([...one.templateWarnings, ...other.templateWarnings])],
    nodes: Math.max(one.nodes, other.nodes),
    depth: Math.max(one.depth, other.depth),
    bootMilliseconds: other.bootMilliseconds,
  }
}

/** The WeChat build in the mini-program engine; `url` is the running engine's. */
export async function engineDriver(browser: Browser, options: DriverOptions): Promise<Driver> {
  const { suite, url, patience = usualPatience, wide = false } = options
  const context = await browser.newContext(wide ? wideWindow : phone)
  const page = await context.newPage()
  let earlier = emptyMetrics
  const crashes: string[] = []
  let touches = 0
  // Numbered: the same button tapped again is another interaction.
  const begin = (name: string) =>
    page.evaluate((words) => window.__engine?.beginInteraction(words), `${(touches += 1)}: ${name}`)
  page.on('crash', () => crashes.push('the page crashed'))
  const shared = hand({
    page,
    suite,
    platform: 'wechat',
    patience,
    // WeChat draws dialogs, toasts and bars around the page's frame.
    surfaces: () => [page.frameLocator('#pages iframe[data-current]'), page],
    beforeTouch: begin,
  })

  const ready = () => page.waitForFunction(() => window.__engine?.ready, null, { timeout: patience })

  let starts = 0

  /** What was measured since the app was last started. */
  async function sinceStart(): Promise<EngineMetrics | null> {
    const now = page.url().startsWith(url) ? await readMetrics(page) : null
    const named = now?.setData.map((call) => ({ ...call, interaction: `${starts}/${call.interaction}` }))
    return now && { ...now, setData: named ?? [] }
  }

  async function keepMetrics() {
    const now = await sinceStart()
    if (now) earlier = merge(earlier, now)
    starts += 1
  }

  async function open(target?: string) {
    await keepMetrics()
    await page.goto(target ? `${url}?path=${encodeURIComponent(target)}` : url)
    await ready()
  }

  return {
    platform: 'wechat',
    ...shared,
    open,
    async kill() {
      await keepMetrics()
      await page.goto('about:blank')
    },
    closePhoto: () => shared.tap('关闭图片预览'),
    async back() {
      await begin('back')
      await page.locator('#back').tap({ timeout: patience })
    },
    async goTab(label) {
      await begin(`tab ${label}`)
      await page.locator('#tabs [role=tab]').filter({ hasText: label }).tap({ timeout: patience })
    },
    async signInAs(persona) {
      const token = await demoToken(url, persona)
      await keepMetrics()
      // Away from the app: what it is still doing must not write over the new person. A small file: a browser lays out
      // what it shows, and takes ten seconds over the whole package.
      await page.goto(new URL('/package/app.json', url).href)
      await page.evaluate(() => localStorage.clear())
      await page.goto(`${url}?token=${encodeURIComponent(token)}`)
      await ready()
    },
    offline: (isOffline) => context.setOffline(isOffline),
    async metrics() {
      const now = await sinceStart()
      const { setData, ...rest } = now ? merge(earlier, now) : earlier
      return {
        ...rest,
        errors: [...crashes, ...rest.errors],
        setDataCalls: setData.length,
        largestInteraction: largestInteraction(setData),
      }
    },
    close: () => context.close(),
  }
}
