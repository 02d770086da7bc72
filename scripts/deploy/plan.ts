import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const DatabaseFile = z.object({
  collections: z.record(
    z.string(),
    z.object({
      permission: z.enum(['ADMINONLY', 'PRIVATE', 'READONLY', 'ADMINWRITE']),
      indexes: z.array(
        z.object({
          name: z.string(),
          keys: z.record(z.string(), z.union([z.literal(1), z.literal(-1)])),
          unique: z.boolean().default(false),
        }),
      ),
    }),
  ),
})

const rule = z.union([z.boolean(), z.string()])

const StorageFile = z.object({
  rule: z.object({ read: rule, write: rule }),
  expiry: z.object({ under: z.string(), days: z.number().int().positive() }),
})
type StorageSettings = z.infer<typeof StorageFile>

const FunctionFile = z.object({
  permissions: z.object({ openapi: z.array(z.string()) }),
  triggers: z.array(z.object({ name: z.string(), type: z.string(), config: z.string() })).default([]),
  timeout: z.number().int().min(1).max(60),
  memorySize: z.number().int(),
})
export type FunctionSettings = z.infer<typeof FunctionFile>

/** One thing a deployment does. The same list is printed by a dry run and carried out by a real one. */
export type DeployStep =
  | { kind: 'createCollection'; collection: string }
  | { kind: 'setPermission'; collection: string; permission: string }
  | { kind: 'createIndex'; collection: string; name: string; keys: Record<string, 1 | -1>; unique: boolean }
  | { kind: 'setStorageRule'; rule: StorageSettings['rule'] }
  | { kind: 'expireFiles'; under: string; days: number }
  | { kind: 'deployFunction'; name: string; settings: FunctionSettings }
  | { kind: 'uploadMiniProgram' }

/** What deploying the committed files means, in order: database and storage first, then what uses them, then the phone. */
export function deployPlan(
  { databaseFile, storageFile }: { databaseFile: string; storageFile: string },
  functionsSource: string,
  functionNames: readonly string[],
): DeployStep[] {
  const storage = StorageFile.parse(JSON.parse(readFileSync(storageFile, 'utf8')))
  const { collections } = DatabaseFile.parse(JSON.parse(readFileSync(databaseFile, 'utf8')))
  const database = Object.entries(collections).flatMap(
    ([collection, { permission, indexes }]): DeployStep[] => [
      { kind: 'createCollection', collection },
      { kind: 'setPermission', collection, permission },
      ...indexes.map((index) => ({ kind: 'createIndex' as const, collection, ...index })),
    ],
  )
  const functions = functionNames.map((name): DeployStep => {
    const file = path.join(functionsSource, name, 'config.json')
    return {
      kind: 'deployFunction',
      name,
      settings: FunctionFile.parse(JSON.parse(readFileSync(file, 'utf8'))),
    }
  })
  return [
    ...database,
    { kind: 'setStorageRule', rule: storage.rule },
    { kind: 'expireFiles', ...storage.expiry },
    ...functions,
    { kind: 'uploadMiniProgram' },
  ]
}

/** A step as a line for people. */
export function describeStep(step: DeployStep): string {
  switch (step.kind) {
    case 'createCollection':
      return `collection ${step.collection}: create unless it is there`
    case 'setPermission':
      return `collection ${step.collection}: permission ${step.permission}`
    case 'createIndex': {
      const keys = Object.entries(step.keys).map(
        ([field, direction]) => `${field} ${direction === 1 ? 'up' : 'down'}`,
      )
      return `collection ${step.collection}: ${step.unique ? 'unique ' : ''}index ${step.name} (${keys.join(', ')}) unless it is there`
    }
    case 'setStorageRule':
      return `storage: rule for phones: read ${step.rule.read}; write ${step.rule.write}`
    case 'expireFiles':
      return `storage: files under ${step.under} are deleted ${step.days} days after they came`
    case 'deployFunction': {
      const { memorySize, timeout, triggers, permissions } = step.settings
      const timers = triggers.map((trigger) => `, timer ${trigger.name} ${trigger.config}`).join('')
      const apis =
        permissions.openapi.length === 0
          ? ''
          : `; open interfaces to permit in DevTools: ${permissions.openapi.join(', ')}`
      return `function ${step.name}: code and settings (${memorySize} MB, ${timeout} s${timers})${apis}`
    }
    case 'uploadMiniProgram':
      return 'mini-program: upload dist/weapp as a development version'
  }
}
