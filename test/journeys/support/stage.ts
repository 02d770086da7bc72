import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../../cloudfunctions/local/server'
import { holdsPersonalNumber } from '../../../cloudfunctions/platform/log/scrub'
import { demoSettings, type DemoSettings } from '../../../scripts/demo/demo-settings'
import { startEngine, type RunningEngine } from '../../engine/start-engine'
import { browserDriver } from '../drivers/browser-driver'
import type { Driver, DriverOptions } from '../drivers/driver'
import { engineDriver } from '../drivers/engine-driver'
import { usualPatience } from '../drivers/phone'
import { launchBrowser } from '../drivers/launch-browser'

const root = path.resolve(__dirname, '../../..')

const ticketFile = (name: string) => path.join(root, 'scripts/demo/photos', name)

/** Photos of tickets, as files of a phone. */
export const ticketPhotos = ['train-blue-1.jpg', 'train-red.jpg', 'coach.jpg'].map(ticketFile)

/** Electronic tickets of the same worker: the way home as a PDF, the way back as an OFD. */
export const electronicTickets = ['invoice.pdf', 'invoice.ofd'].map(ticketFile)

export type Platform = Driver['platform']
export const platforms: readonly Platform[] = ['browser', 'wechat']

/** A demo city of its own, and phones in it that run either build. */
export type Stage = {
  cloud: LocalCloud
  browser: Browser
  /** `patience` in milliseconds where a story has to wait for long work. */
  phone(platform: Platform, suite: string, patience?: number): Promise<Driver>
  /** The same build in a window as wide as a monitor's. */
  wideWindow(platform: Platform, suite: string): Promise<Driver>
  /** The city goes on at this instant, with all it holds: what is open on a phone is opened anew. */
  goesOnAt(instant: Date): Promise<void>
  close(): Promise<void>
}

type StageOptions = {
  /** When the city's clock begins, other than the demo's own day. */
  begins?: Date
}

/** Sets up a city, a browser and the mini-program engine. Needs the builds in dist. */
export async function aStage({ begins }: StageOptions = {}): Promise<Stage> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stage-'))
  await prepareSettings(directory, begins)
  const logged: string[] = []
  const { startDemoCity } = await import('../../../scripts/demo/demo-city')
  const start = (port: number) =>
    startDemoCity({ directory, port, log: (line) => logged.push(JSON.stringify(line)) })
  let cloud = await start(0)
  const browser = await launchBrowser()
  let engine: RunningEngine | null = null
  const phones: Driver[] = []
  async function made(platform: Platform, options: Pick<DriverOptions, 'suite' | 'patience' | 'wide'>) {
    engine ??= await startEngine({ packageDirectory: path.join(root, 'dist/weapp'), cloudUrl: cloud.url })
    const phone =
      platform === 'browser'
        ? await browserDriver(browser, { ...options, url: cloud.url })
        : await engineDriver(browser, { ...options, url: engine.url })
    phones.push(phone)
    return phone
  }
  return {
    get cloud() {
      return cloud
    },
    browser,
    phone: (platform, suite, patience = usualPatience) => made(platform, { suite, patience }),
    wideWindow: (platform, suite) => made(platform, { suite, wide: true }),
    async goesOnAt(instant) {
      const { port } = new URL(cloud.url)
      await cloud.close()
      moveClock(directory, instant)
      cloud = await start(Number(port))
    },
    async close() {
      for (const phone of phones) await phone.close()
      await browser.close()
      await engine?.close()
      await cloud.close()
      rmSync(directory, { recursive: true, force: true })
      assert.deepEqual(logged.filter(holdsPersonalNumber), [], 'a log line holds a personal number')
    },
  }
}

let firstKeys: Pick<DemoSettings, 'fieldKeys' | 'lookupKey' | 'auditKey'> | null = null

/** Every city of one process has the same keys: the seed seals under those that the process read first. */
async function prepareSettings(directory: string, begins: Date | undefined) {
  const { presentShape, setOtherShapeAside } = await import('../../../scripts/demo/shape')
  // A directory that says nothing of its shape counts as older, and would be set aside with these settings.
  setOtherShapeAside(directory, await presentShape(), 'older')
  const made = demoSettings(directory)
  firstKeys ??= { fieldKeys: made.fieldKeys, lookupKey: made.lookupKey, auditKey: made.auditKey }
  writeSettings(directory, { ...made, ...firstKeys })
  if (begins) moveClock(directory, begins)
}

const writeSettings = (directory: string, settings: DemoSettings) =>
  writeFileSync(path.join(directory, 'settings.json'), JSON.stringify(settings))

const moveClock = (directory: string, instant: Date) =>
  writeSettings(directory, {
    ...demoSettings(directory),
    clockOffsetMilliseconds: instant.getTime() - Date.now(),
  })
