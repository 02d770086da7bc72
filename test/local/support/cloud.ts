import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import wx from 'wx-server-sdk'
import { sdkEnvironment } from '../../../cloudfunctions/local/sdk-environment'
import {
  startLocalCloud,
  type LocalCloud,
  type LocalCloudOptions,
} from '../../../cloudfunctions/local/server'

export interface TestCloud extends LocalCloud {
  directory: string
  functionsDirectory: string
  databaseFile: string
}

const DEFINITION = {
  collections: {
    jobs: {
      permission: 'ADMINONLY',
      indexes: [
        { name: 'city_wage', keys: { city: 1, wage: -1 } },
        { name: 'tags', keys: { tags: 1 } },
      ],
    },
    counters: { permission: 'ADMINONLY', indexes: [] },
    people: { permission: 'ADMINONLY', indexes: [{ name: 'phone', keys: { phone: 1 }, unique: true }] },
  },
}

export const temporaryDirectory = (): string => mkdtempSync(join(tmpdir(), 'local-cloud-'))

/** Writes a function as the build would: one CommonJS file and its config. */
export function writeFunction(directory: string, name: string, source: string, config: object = {}): void {
  mkdirSync(join(directory, name), { recursive: true })
  writeFileSync(join(directory, name, 'index.js'), source)
  writeFileSync(join(directory, name, 'config.json'), JSON.stringify(config))
}

/** A running cloud in a directory of its own. */
export async function aCloud(
  options: Partial<LocalCloudOptions> = {},
  functions: Record<string, string> = {},
): Promise<TestCloud> {
  const directory = temporaryDirectory()
  const functionsDirectory = join(directory, 'functions')
  const databaseFile = join(directory, 'database.json')
  mkdirSync(functionsDirectory, { recursive: true })
  for (const [name, source] of Object.entries(functions)) writeFunction(functionsDirectory, name, source)
  writeFileSync(databaseFile, JSON.stringify(DEFINITION))
  const cloud = await startLocalCloud({
    dataDirectory: join(directory, 'data'),
    databaseFile,
    functionsDirectory,
    ...options,
  })
  const close = async () => {
    await cloud.close()
    rmSync(directory, { recursive: true, force: true })
  }
  return { ...cloud, close, directory, functionsDirectory, databaseFile }
}

/** The real SDK in this process, pointed at the cloud. */
export function sdkFor(cloud: LocalCloud, identity?: { openid: string }): typeof wx {
  Object.assign(process.env, sdkEnvironment(cloud.url, identity))
  wx.init({ env: 'local-env' })
  return wx
}
