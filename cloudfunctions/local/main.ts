import { parseArgs } from 'node:util'
import { z } from 'zod'
import { startLocalCloud } from './server'

const USAGE =
  'usage: main.ts --data DIR --database FILE [--storage FILE] --functions DIR [--port N] [--host H] [--static DIR] [--demo PERSONAS_FILE] [--origin URL …] [--env NAME=VALUE …] [--workers N]'

const flags = z.object({
  data: z.string(),
  database: z.string(),
  storage: z.string().optional(),
  functions: z.string(),
  port: z.coerce.number().int().min(0).max(65535).default(0),
  host: z.string().default('127.0.0.1'),
  static: z.string().optional(),
  demo: z.string().optional(),
  origin: z.array(z.string()).default([]),
  env: z.array(z.string().regex(/^\w+=/)).default([]),
  workers: z.coerce.number().int().min(1).max(64).optional(),
})

const text = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const

function readFlags() {
  const { values } = parseArgs({
    options: {
      data: text,
      database: text,
      storage: text,
      functions: text,
      port: text,
      host: text,
      static: text,
      demo: text,
      workers: text,
      origin: list,
      env: list,
    },
  })
  const parsed = flags.safeParse(values)
  if (!parsed.success) throw new Error(USAGE)
  return parsed.data
}

async function main(): Promise<void> {
  const given = readFlags()
  const cloud = await startLocalCloud({
    dataDirectory: given.data,
    databaseFile: given.database,
    ...(given.storage ? { storageFile: given.storage } : {}),
    functionsDirectory: given.functions,
    functionEnvironment: Object.fromEntries(
      given.env.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
    port: given.port,
    host: given.host,
    ...(given.demo ? { demo: { personasFile: given.demo } } : {}),
    ...(given.static ? { staticDirectory: given.static } : {}),
    allowedOrigins: given.origin,
    ...(given.workers ? { maxWorkersPerFunction: given.workers } : {}),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
  })
  process.stdout.write(`local cloud on ${cloud.url}\n`)
  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
