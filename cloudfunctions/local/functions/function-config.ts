import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CloudError } from '../errors'

const functionConfig = z.looseObject({
  permissions: z.looseObject({ openapi: z.array(z.string()).default([]) }).default({ openapi: [] }),
  triggers: z
    .array(z.object({ name: z.string().min(1), type: z.literal('timer'), config: z.string() }))
    .default([]),
  /** Seconds one call may take: a minute at most, on the platform too. */
  timeout: z.number().positive().max(60).default(3),
  /** Megabytes of heap; more than the most here the platform does not give. */
  memorySize: z.number().int().min(16).max(3072).default(256),
  /** Most instances on this machine, when each holds much memory. The platform has its own limits and ignores it. */
  mostLocalInstances: z.number().int().positive().optional(),
})

export type FunctionConfig = z.infer<typeof functionConfig>

export interface CloudFunction {
  name: string
  file: string
  /** Changes when the bundle is built again. */
  version: number
  config: FunctionConfig
}

const NAME = /^[A-Za-z][\w-]{0,59}$/

/** Reads a deployed function; throws FUNCTION_NOT_FOUND when there is none of that name. */
export function readFunction(directory: string, name: string): CloudFunction {
  const file = join(directory, name, 'index.js')
  const info = NAME.test(name) ? statSync(file, { throwIfNoEntry: false }) : undefined
  if (!info)
    throw new CloudError(
      'FUNCTION_NOT_FOUND',
      `[FUNCTION_NOT_FOUND] function not found: ${name.slice(0, 60)}`,
    )
  const configFile = join(directory, name, 'config.json')
  const parsed = functionConfig.safeParse(
    existsSync(configFile) ? JSON.parse(readFileSync(configFile, 'utf8')) : {},
  )
  if (!parsed.success)
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `${name}/config.json: ${z.prettifyError(parsed.error)}`)
  return { name, file, version: info.mtimeMs, config: parsed.data }
}

/** Names of all deployed functions. */
export function listFunctions(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory).filter(
    (name) => NAME.test(name) && existsSync(join(directory, name, 'index.js')),
  )
}
