import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import wx from 'wx-server-sdk'
import { sdkEnvironment } from '../../../cloudfunctions/local/sdk-environment'
import {
  startLocalCloud,
  type LocalCloud,
  type LocalCloudOptions,
} from '../../../cloudfunctions/local/server'
import type { Sdk } from './sdk'

export interface TestCloud extends LocalCloud {
  directory: string
  functionsDirectory: string
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

/** Absolute path of the SDK, for functions that live outside the repository. */
export const SDK_PATH = createRequire(pathToFileURL(join(process.cwd(), 'package.json'))).resolve(
  'wx-server-sdk',
)

/** First lines of a function that uses the SDK. */
export const WITH_SDK = `const wx = require(${JSON.stringify(SDK_PATH)}); wx.init();`

export const temporaryDirectory = (): string => mkdtempSync(join(tmpdir(), 'local-cloud-'))

/** Writes a function as the build would: one CommonJS file and its config. */
export function writeFunction(directory: string, name: string, source: string, config: object = {}): void {
  mkdirSync(join(directory, name), { recursive: true })
  writeFileSync(join(directory, name, 'index.js'), source)
  writeFileSync(join(directory, name, 'config.json'), JSON.stringify(config))
}

export type TestFunction = string | { source: string; config: object }

/** Directories and files a cloud needs, without starting it. */
export function cloudFiles(functions: Record<string, TestFunction> = {}, definition: object = DEFINITION) {
  const directory = temporaryDirectory()
  const functionsDirectory = join(directory, 'functions')
  const databaseFile = join(directory, 'database.json')
  mkdirSync(functionsDirectory, { recursive: true })
  for (const [name, given] of Object.entries(functions)) {
    if (typeof given === 'string') writeFunction(functionsDirectory, name, given)
    else writeFunction(functionsDirectory, name, given.source, given.config)
  }
  writeFileSync(databaseFile, JSON.stringify(definition))
  return { directory, dataDirectory: join(directory, 'data'), databaseFile, functionsDirectory }
}

/** A running cloud in a directory of its own, removed when it closes. */
export async function aCloud(
  options: Partial<LocalCloudOptions> = {},
  functions: Record<string, TestFunction> = {},
): Promise<TestCloud> {
  const { directory, ...files } = cloudFiles(functions)
  const cloud = await startLocalCloud({ ...files, ...options })
  const close = async () => {
    await cloud.close()
    rmSync(directory, { recursive: true, force: true })
  }
  return { ...cloud, close, directory, functionsDirectory: files.functionsDirectory }
}

/** The real SDK in this process, pointed at the cloud. */
export function sdkFor(cloud: LocalCloud, identity?: { openid: string }): Sdk {
  Object.assign(process.env, sdkEnvironment(cloud.url, identity))
  wx.init({ env: 'local-env' })
  return wx as unknown as Sdk
}

/** A session token of a new identity. */
export async function aToken(cloud: LocalCloud): Promise<string> {
  const response = await fetch(`${cloud.url}/client/session`, { method: 'POST' })
  return ((await response.json()) as { token: string }).token
}

/** Calls a function over the client surface. */
export async function callAs(cloud: LocalCloud, token: string, name: string, event: unknown = {}) {
  const response = await fetch(`${cloud.url}/client/call/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(event),
  })
  const body = (await response.json()) as { result?: unknown; errCode?: number; errMsg?: string }
  return { status: response.status, ...body }
}
