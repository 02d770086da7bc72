import path from 'node:path'
import { DatabaseTrouble } from '../cloudfunctions/local/database/trouble'
import { sdkEnvironment } from '../cloudfunctions/local/sdk-environment'
import { startLocalCloud } from '../cloudfunctions/local/server'
import { cloudDirectory, DemoDataTrouble, demoEnvironment, readDemoSettings } from './demo/demo-settings'
import { databaseFile, functionsDirectory } from './paths'

/** Whether the environment names an account of Tencent Cloud: then commands look at what is stored there. */
export const isInCloud = (): boolean => Boolean(process.env.TENCENTCLOUD_SECRETID)

/**
 * Points the SDK at stored data, for commands that look at all of it. With the keys of a Tencent Cloud account in the
 * environment that is the real one, and LOOKUP_KEY, FIELD_KEYS and AUDIT_KEY are those of its functions; without, it is the
 * demo's data in a folder here. Returns how to let go of it; ends the command in a line when that cannot be. Import what uses
 * the SDK only after this.
 */
export async function openStoredData(folder: string): Promise<() => Promise<void>> {
  if (isInCloud()) return () => Promise.resolve()
  try {
    return await openDemoData(path.resolve(folder))
  } catch (error) {
    const isKnown = error instanceof DemoDataTrouble || error instanceof DatabaseTrouble
    return endIn(isKnown ? error.message : error)
  }
}

/** Ends the command when the keys that are set are not those of the stored data. */
export async function requireKeysOfData(): Promise<void> {
  const { requireRightKeys, WrongKeys } = await import('../cloudfunctions/platform/security/key-check')
  await requireRightKeys().catch((error: unknown) =>
    endIn(error instanceof WrongKeys ? error.message : error),
  )
}

function endIn(trouble: unknown): never {
  console.error(trouble)
  process.exit(1)
}

async function openDemoData(directory: string): Promise<() => Promise<void>> {
  const settings = readDemoSettings(directory)
  if (!settings) throw new DemoDataTrouble(`There are no data in ${directory}: npm start makes them.`)
  const cloud = await startLocalCloud({
    dataDirectory: cloudDirectory(directory),
    port: 0,
    databaseFile,
    functionsDirectory,
    timersWait: true,
  })
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl), demoEnvironment(settings, directory))
  return () => cloud.close()
}
