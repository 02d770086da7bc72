import { allPages } from '../../engine/app-json'
import { startEngine } from '../../engine/start-engine'
import { engineDriver } from '../../journeys/drivers/engine-driver'
import { launchBrowser } from '../../journeys/drivers/launch-browser'
import { readApp } from './built-package'

export interface EveryPage {
  /** What WeChat's and glass-easel's template compilers had to say. */
  diagnostics: readonly string[]
  errors: string[]
  missingApis: string[]
  templateWarnings: string[]
  apis: string[]
  largestInteraction: { name: string; bytes: number }
  nodes: number
  depth: number
}

/** Starts the app at each of its pages, without a cloud, and gathers what went wrong. */
export async function openEveryPage(directory: string): Promise<EveryPage> {
  const engine = await startEngine({ packageDirectory: directory })
  const browser = await launchBrowser()
  try {
    const driver = await engineDriver(browser, { suite: 'weapp', url: engine.url })
    for (const page of allPages(readApp(directory))) await driver.open(page)
    return { diagnostics: engine.diagnostics, ...(await driver.metrics()) }
  } finally {
    await browser.close()
    await engine.close()
  }
}
