import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import {
  startLocalCloud,
  type LocalCloud,
  type LocalCloudOptions,
} from '../../../cloudfunctions/local/server'
import { startEngine } from '../../engine/start-engine'
import { browserDriver } from './browser-driver'
import type { Driver } from './driver'
import { engineDriver } from './engine-driver'
import { launchBrowser } from './launch-browser'

const root = path.resolve(import.meta.dirname, '../../..')
const built = (...parts: string[]) => path.join(root, 'dist', ...parts)

export type StageOptions = Partial<
  Pick<
    LocalCloudOptions,
    'dataDirectory' | 'functionsDirectory' | 'functionEnvironment' | 'demo' | 'clock' | 'log'
  >
>

/** Everything a story needs: a cloud of its own, both builds, and phones to play them on. */
export interface Stage {
  cloud: LocalCloud
  browser: Browser
  /** A new phone with the H5 build or with the WeChat build. */
  phone(platform: Driver['platform'], suite: string): Promise<Driver>
  close(): Promise<void>
}

function checkBuilt(directory: string, command: string): string {
  if (!existsSync(directory)) throw new Error(`${directory} is missing: run npm run ${command} first`)
  return directory
}

/** Starts cloud, engine and browser; the cloud's data is new and goes with the stage unless a folder is named. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const h5 = checkBuilt(built('h5'), 'build:h5')
  const weapp = checkBuilt(built('weapp'), 'build:weapp')
  const work = mkdtempSync(path.join(tmpdir(), 'stage-'))
  const undo: (() => unknown)[] = [() => rmSync(work, { recursive: true, force: true })]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const functions = built('cloudfunctions')
    const cloud = await startLocalCloud({
      dataDirectory: path.join(work, 'data'),
      databaseFile: path.join(root, 'config/database.json'),
      functionsDirectory: existsSync(functions) ? functions : work,
      staticDirectory: h5,
      ...options,
    })
    undo.push(() => cloud.close())
    const engine = await startEngine({ packageDirectory: weapp, cloudUrl: cloud.url })
    undo.push(() => engine.close())
    const browser = await launchBrowser()
    undo.push(() => browser.close())
    return {
      cloud,
      browser,
      phone: (platform, suite) =>
        platform === 'browser'
          ? browserDriver(browser, { suite, url: cloud.url })
          : engineDriver(browser, { suite, url: engine.url }),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
