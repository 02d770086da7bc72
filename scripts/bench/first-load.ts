import { chromium, type Browser } from 'playwright-core'
import { ensureBrowser } from '../browser'
import { percentiles } from './measure'

/** What the throttles of a browser's developer tools call "slow 4G", and the same line by its bare figures. */
export const networks = {
  /** As Lighthouse hands its 1.6 Mbit/s, 750 kbit/s and 150 ms to a browser, which slows whole requests, not packets. */
  asLighthouse: { down: 1.6 * 0.9, up: 0.75 * 0.9, latency: 562.5 },
  bare: { down: 1.6, up: 0.75, latency: 150 },
} as const
type Network = (typeof networks)[keyof typeof networks]

const processorSlowdown = 4
const repeats = 5
const bytesOf = (megabits: number) => (megabits * 1024 * 1024) / 8

export type FirstLoad = {
  /** Milliseconds from the address to something of the page, and to the home page without a placeholder. */
  painted: number
  drawn: number
  kilobytes: number
  requests: number
}

/** Notes when the home page stands there with its own content: no placeholder is left, and the frame after was drawn. */
const watchHome = `(() => {
  const isDrawn = () =>
    document.querySelector('.ui-screen__content') && !document.querySelector('.ui-skeleton, .start')
  const watch = () =>
    isDrawn()
      ? requestAnimationFrame(() => setTimeout(() => (window.homeDrawn = performance.now())))
      : requestAnimationFrame(watch)
  requestAnimationFrame(watch)
})()`

async function loadOnce(
  browser: Browser,
  url: string,
  network: Network,
  isCompressed: boolean,
): Promise<FirstLoad> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  await page.addInitScript(watchHome)
  const session = await context.newCDPSession(page)
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith('http')) sizes.set(requestId, 0)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sizes.has(requestId)) sizes.set(requestId, encodedDataLength)
  })
  await session.send('Network.enable')
  if (!isCompressed)
    await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'identity' } })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesOf(network.down),
    uploadThroughput: bytesOf(network.up),
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown })
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
  const drawn = await page.waitForFunction('window.homeDrawn', null, { timeout: 120_000 })
  await page.waitForLoadState('networkidle', { timeout: 120_000 })
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const load = {
    painted,
    drawn: Number(await drawn.jsonValue()),
    kilobytes: bytes / 1024,
    requests: sizes.size,
  }
  await context.close()
  return load
}

async function median(load: () => Promise<FirstLoad>): Promise<FirstLoad> {
  const loads: FirstLoad[] = []
  for (let round = 0; round < repeats; round += 1) loads.push(await load())
  const middle = (of: (load: FirstLoad) => number) => percentiles(loads.map(of)).p50
  return {
    painted: middle(({ painted }) => painted),
    drawn: middle(({ drawn }) => drawn),
    kilobytes: middle(({ kilobytes }) => kilobytes),
    requests: middle(({ requests }) => requests),
  }
}

/** The browser's first load of the home page by somebody who was never here, over a slow network on a slow phone. */
export async function benchFirstLoad(url: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const row = (name: string, { painted, drawn, kilobytes, requests }: FirstLoad, rest: string) =>
    console.log(
      `  ${name.padEnd(14)} drawn ${drawn.toFixed(0).padStart(6)} ms   first paint ${painted.toFixed(0).padStart(5)} ms   ${kilobytes.toFixed(0).padStart(5)} KB   ${requests} requests   ${rest}`,
    )
  console.log(
    `First load of the home page in a browser, processor ${processorSlowdown} × slower, median of ${repeats}`,
  )
  for (const network of Object.values(networks)) {
    console.log(
      ` slow 4G: ${network.down.toFixed(2)} Mbit/s down, ${network.up.toFixed(2)} up, ${network.latency} ms a request`,
    )
    const compressed = await median(() => loadOnce(browser, url, network, true))
    const plain = await median(() => loadOnce(browser, url, network, false))
    row('as served', compressed, '(target ≤ 3500 ms, ≤ 350 KB)')
    row(
      'uncompressed',
      plain,
      `${(plain.drawn / compressed.drawn).toFixed(2)} × the time, ${(plain.kilobytes / compressed.kilobytes).toFixed(2)} × the bytes`,
    )
  }
  await browser.close()
}
