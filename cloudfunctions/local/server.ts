import { mkdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { adminAddress, announce, withdraw } from './admin/admin-address'
import type { AdminService } from './admin/admin-routes'
import { systemClock, type Clock } from './clock'
import { lockDataDirectory } from './data-lock'
import { readDatabaseFile } from './database/database-file'
import { Store } from './database/store'
import { Transactions } from './database/transactions'
import { asTrouble, DatabaseTrouble } from './database/trouble'
import { startExpiry } from './files/expiry'
import { FileStore } from './files/file-store'
import { readStorageFile } from './files/storage-file'
import { Uploads } from './files/uploads'
import { FunctionRunner } from './functions/function-runner'
import { Timers } from './functions/timers'
import { isLoopback } from './http/origin'
import { createListener } from './http/router'
import { deriveKey, hasSecretKey, readSecretKey } from './identity/secret-key'
import { SimulatedApis, type SentMessage } from './openapi/simulated-apis'

export interface LocalCloudOptions {
  /** Everything the cloud keeps; one running cloud each. */
  dataDirectory: string
  /** JSON file of collections, indexes and permissions. */
  databaseFile: string
  /** JSON file of the storage's rule; `storage.json` beside the database's when left out. Without one whoever is signed in may store. */
  storageFile?: string
  /** Bundled functions: `<name>/index.js` and `<name>/config.json`. */
  functionsDirectory: string
  functionEnvironment?: Record<string, string>
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  demo?: { personasFile: string }
  staticDirectory?: string
  allowedOrigins?: string[]
  /** Timers begin with `startTimers`, not with the cloud: for data that is written out of the order of its time. */
  timersWait?: boolean
  maxWorkersPerFunction?: number
  maxFileBytes?: number
  /** Milliseconds a plain write waits for a document held by a transaction. */
  lockPatience?: number
  clock?: Clock
  log?: (line: object) => void
}

export interface LocalCloud {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** The secret endpoint the SDK talks to. */
  adminUrl: string
  store: Store
  close(): Promise<void>
  /** Lets the timers begin that were made to wait. */
  startTimers(): void
  fireTimer(functionName: string, trigger: string): Promise<unknown>
  sentMessages(): SentMessage[]
  /** Removes stored files that have expired, as happens by itself each minute. */
  sweepExpired(): Promise<void>
}

/** Where a data directory keeps its database. */
export const databaseIn = (dataDirectory: string): string => join(dataDirectory, 'database.sqlite')

const DEFAULT_FILE_BYTES = 50 * 1024 * 1024

const listen = (server: ReturnType<typeof createServer>, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })

/** The database of a data directory. An empty one is never made in the place of one that is gone. */
function openStore(dataDirectory: string, clock: Clock): Store {
  const path = databaseIn(dataDirectory)
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0 && hasSecretKey(dataDirectory)) throw new DatabaseTrouble('missing', path)
  return new Store(path, clock)
}

/** Starts WeChat Cloud on this machine: database, files, functions, timers and the clients' surface on one port. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const {
    dataDirectory,
    functionsDirectory,
    host = '127.0.0.1',
    clock = systemClock,
    log = () => {},
  } = options
  if (options.demo && !isLoopback(host))
    throw new Error('demo mode lets anyone be anyone: it runs on a loopback address only')
  const definition = readDatabaseFile(options.databaseFile)
  const storage = readStorageFile(options.storageFile ?? join(dirname(options.databaseFile), 'storage.json'))
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const unlock = lockDataDirectory(dataDirectory)
  const undo: (() => unknown)[] = [unlock]
  const closeAll = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const store = openStore(dataDirectory, clock)
    undo.push(() => store.close())
    store.applyDefinition(definition)
    const secret = readSecretKey(dataDirectory)

    const server = createServer()
    await listen(server, options.port ?? 0, host)
    undo.push(
      () =>
        new Promise((resolve) => {
          server.close(resolve)
          server.closeAllConnections()
        }),
    )
    const { port } = server.address() as AddressInfo
    const url = `http://${isLoopback(host) ? host : '127.0.0.1'}:${port}`
    const address = adminAddress(url, secret)

    const files = new FileStore(
      join(dataDirectory, 'files'),
      options.maxFileBytes ?? DEFAULT_FILE_BYTES,
      storage.expiry?.under,
      clock,
    )
    const expiry = storage.expiry && startExpiry(files, storage.expiry.days, clock, log)
    undo.push(() => expiry?.end())
    const runner = new FunctionRunner({
      directory: functionsDirectory,
      address,
      environment: options.functionEnvironment ?? {},
      mostWorkers: options.maxWorkersPerFunction ?? 4,
      clock,
      log,
    })
    undo.push(() => runner.close())
    const timers = new Timers(runner, functionsDirectory, clock, log)
    const apis = new SimulatedApis(clock)
    const admin: AdminService = {
      url,
      address,
      store,
      transactions: new Transactions(store),
      lockPatience: options.lockPatience ?? 5000,
      files: { store: files, uploads: new Uploads(clock), key: deriveKey(secret, 'files'), clock, log },
      runner,
      apis,
      log,
    }
    const sessionKey = deriveKey(secret, 'sessions')
    const demo = options.demo && {
      personasFile: options.demo.personasFile,
      key: sessionKey,
      messages: apis.messages,
    }
    const routes = {
      host,
      allowedOrigins: options.allowedOrigins ?? [],
      adminPath: new URL(address).pathname,
      admin,
      client: { key: sessionKey, runner, files, storage },
      demo,
      staticDirectory: options.staticDirectory,
    }
    server.on('request', createListener(routes, log))
    if (!options.timersWait) timers.start()
    undo.push(() => timers.stop())
    announce(url, address)
    undo.push(() => withdraw(url))
    return {
      url,
      adminUrl: address,
      store,
      close: closeAll,
      startTimers: () => timers.start(),
      fireTimer: (name, trigger) => timers.fire(name, trigger),
      sentMessages: () => [...apis.messages],
      sweepExpired: async () => expiry?.sweep(),
    }
  } catch (error) {
    await closeAll()
    throw asTrouble(error, dataDirectory)
  }
}
