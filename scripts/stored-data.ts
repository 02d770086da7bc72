import path from 'node:path'
import { sdkEnvironment } from '../cloudfunctions/local/sdk-environment'
import { startLocalCloud } from '../cloudfunctions/local/server'
import { demoEnvironment, demoSettings } from './demo/demo-settings'
import { databaseFile, functionsDirectory } from './paths'

/**
 * Points the SDK at stored data, for commands that look at all of it. With the keys of a Tencent Cloud account in the
 * environment that is the real one, and LOOKUP_KEY and FIELD_KEYS are those of its functions; without, it is the demo's
 * data in a folder here. Returns how to let go of it. Import what uses the SDK only after this.
 */
export async function openStoredData(folder: string): Promise<() => Promise<void>> {
  if (process.env.TENCENTCLOUD_SECRETID) return () => Promise.resolve()
  const cloud = await startLocalCloud({
    dataDirectory: path.join(path.resolve(folder), 'cloud'),
    port: 0,
    databaseFile,
    functionsDirectory,
  })
  Object.assign(
    process.env,
    sdkEnvironment(cloud.adminUrl),
    demoEnvironment(demoSettings(path.resolve(folder))),
  )
  return () => cloud.close()
}
