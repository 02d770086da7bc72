import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { sdkEnvironment } from '../../cloudfunctions/local/sdk-environment'
import type { Document } from '../../cloudfunctions/local/database/document'
import { startLocalCloud, type LocalCloud } from '../../cloudfunctions/local/server'
import { browserBuild, databaseFile, functionsDirectory } from '../paths'
import {
  auditHeadsFile,
  cloudDirectory,
  DemoDataTrouble,
  demoEnvironment,
  demoSettings,
  type DemoSettings,
} from './demo-settings'
import { seedDemo } from './seed-demo'
import { presentShape, setOtherShapeAside } from './shape'

export type DemoCityOptions = {
  directory: string
  port: number
  log?: (line: object) => void
  /** Tells whoever started it what was done. */
  say?: (line: string) => void
  functions?: string
  allowedOrigins?: string[]
}

/**
 * Starts the local cloud with the demo city, filled on the first start and anew when what is stored has an older shape. Throws when
 * another process has the same data, and `DemoDataTrouble` when its keys are missing or others.
 */
export async function startDemoCity({
  directory,
  port,
  log,
  say = console.log,
  functions = functionsDirectory,
  allowedOrigins,
}: DemoCityOptions): Promise<LocalCloud> {
  const aside = setOtherShapeAside(directory, await presentShape(), new Date().toISOString().slice(0, 10))
  if (aside)
    say(
      `The data in ${nameOf(directory)} was made by an older version. It lies now in ${nameOf(aside)}, nothing was deleted; a new city is made.`,
    )
  const personasFile = path.join(directory, 'personas.json')
  const settings = demoSettings(directory)
  const environment = demoEnvironment(settings, directory)
  const dataDirectory = cloudDirectory(directory)
  const start = () =>
    startLocalCloud({
      dataDirectory,
      port,
      databaseFile,
      functionsDirectory: functions,
      functionEnvironment: environment,
      demo: { personasFile },
      staticDirectory: browserBuild,
      // The claims of the demo are made at their own past times: a tick in between would count past some of them.
      timersWait: true,
      ...(allowedOrigins ? { allowedOrigins } : {}),
      ...(log ? { log } : {}),
    })
  let cloud = await start()
  if (!existsSync(personasFile)) {
    // The personas are written last: without them a filling was cut short, and is begun again from nothing.
    if (cloud.store.count('organisations', {}) > 0) {
      await cloud.close()
      rmSync(dataDirectory, { recursive: true, force: true })
      rmSync(auditHeadsFile(directory), { force: true })
      cloud = await start()
    }
    await fill(cloud, personasFile, settings, environment)
  }
  await requireOwnKeys(cloud, environment)
  cloud.startTimers()
  return cloud
}

const nameOf = (directory: string): string => path.relative(process.cwd(), directory) || directory

/** Stops before anybody is served when the keys are not those of the data. */
async function requireOwnKeys(cloud: LocalCloud, environment: Record<string, string>): Promise<void> {
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl), environment)
  const { requireRightKeys } = await import('../../cloudfunctions/platform/security/key-check')
  try {
    await requireRightKeys()
  } catch (error) {
    await cloud.close()
    throw error instanceof Error && error.name === 'WrongKeys' ? new DemoDataTrouble(error.message) : error
  }
}

async function fill(
  cloud: LocalCloud,
  personasFile: string,
  settings: DemoSettings,
  environment: Record<string, string>,
): Promise<void> {
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl), environment)
  // Imported only now: the SDK and the use cases read the environment that was just set.
  const { answerCall } = await import('../../cloudfunctions/api/router')
  const { answerCall: answerOf } = await import('../../cloudfunctions/platform/call/answer-call')
  const { readTicketPhoto } = await import('../../cloudfunctions/recognize/read-ticket-photo')
  const { checksOfKeys, keepChecks } = await import('../../cloudfunctions/platform/security/key-check')
  const { openNotice } = await import('../../cloudfunctions/api/notice/open-notice')
  const { endNotices } = await import('../../cloudfunctions/clock/end-notices')
  const { passNotices } = await import('../../cloudfunctions/api/claim/pass-notices')
  const { transact } = await import('../../cloudfunctions/platform/store/transaction')
  const { default: sdk } = await import('wx-server-sdk')
  await keepChecks(checksOfKeys())
  const quiet = console.log
  console.log = () => undefined
  try {
    await seedDemo({
      answer: answerCall,
      answerReading: (event, occasion, read) => {
        const asKept = readTicketPhoto({ name: 'kept', recognize: () => Promise.resolve(read) })
        return answerOf(event, occasion, { 'read-ticket-photo': asKept })
      },
      upload: async (cloudPath, fileContent) => (await sdk.uploadFile({ cloudPath, fileContent })).fileID,
      now: () => new Date(Date.now() + settings.clockOffsetMilliseconds),
      insert: (collection, documents) => void cloud.store.insert(collection, documents as Document[]),
      put: (collection, { _id, ...rest }) =>
        void cloud.store.update(collection, { _id }, rest, { upsert: true, replace: true }),
      post: (announced, subject, occasion) =>
        transact((transaction) => openNotice(transaction, announced, subject, occasion)),
      endNotices,
      passNotices,
      personasFile,
    })
  } finally {
    console.log = quiet
  }
}
