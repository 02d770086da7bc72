import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const DemoSettings = z.object({
  fieldKeys: z.string(),
  lookupKey: z.string(),
  auditKey: z.string(),
  clockOffsetMilliseconds: z.number().int(),
})
export type DemoSettings = z.infer<typeof DemoSettings>

/** Something about the data of a demo city that a person has to put right: the message says what. */
export class DemoDataTrouble extends Error {
  override readonly name = 'DemoDataTrouble'
}

/** The demo begins on this day of the campaign and goes on from there. */
const demoBegins = new Date('2023-02-15T09:00:00+08:00')

/** Where a demo city keeps the documents and files of its cloud. */
export const cloudDirectory = (directory: string): string => path.join(directory, 'cloud')
/** Where the heads of its audit trail are kept: beside the database, not in it. */
export const auditHeadsFile = (directory: string): string => path.join(directory, 'audit-heads.jsonl')

const fileOf = (directory: string) => path.join(directory, 'settings.json')
const holdsData = (directory: string) => existsSync(path.join(cloudDirectory(directory), 'database.sqlite'))

function readSettings(directory: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(directory), 'utf8'))
  } catch {
    throw new DemoDataTrouble(
      `${fileOf(directory)}, which has the keys of the data, is not readable. Put it back, or delete the folder ${directory} to begin again.`,
    )
  }
}

/** Keys and clock of the demo city that lies there; null when there is none. Throws `DemoDataTrouble` when its keys are missing. */
export function readDemoSettings(directory: string): DemoSettings | null {
  if (existsSync(fileOf(directory))) {
    const parsed = DemoSettings.safeParse(readSettings(directory))
    if (parsed.success) return parsed.data
    throw new DemoDataTrouble(
      `${directory} was made by an earlier version. npm start sets it aside and begins again.`,
    )
  }
  if (!holdsData(directory)) return null
  throw new DemoDataTrouble(
    `${directory} holds data, but settings.json with their keys is missing. Put the file back, or delete the folder to begin again: without its keys nothing of it opens.`,
  )
}

/** Keys and clock of a demo city, made on the first start and kept beside its data; never made beside data that are there. */
export function demoSettings(directory: string): DemoSettings {
  const there = readDemoSettings(directory)
  if (there) return there
  const settings: DemoSettings = {
    fieldKeys: `k1=${randomBytes(32).toString('base64')}`,
    lookupKey: randomBytes(32).toString('base64'),
    auditKey: randomBytes(32).toString('base64'),
    clockOffsetMilliseconds: demoBegins.getTime() - Date.now(),
  }
  mkdirSync(directory, { recursive: true })
  writeFileSync(fileOf(directory), JSON.stringify(settings, null, 2), { mode: 0o600 })
  return settings
}

/** The settings as a function's environment. */
export const demoEnvironment = (settings: DemoSettings, directory: string): Record<string, string> => ({
  FIELD_KEYS: settings.fieldKeys,
  LOOKUP_KEY: settings.lookupKey,
  AUDIT_KEY: settings.auditKey,
  AUDIT_HEADS: auditHeadsFile(directory),
  CLOCK_OFFSET_MILLISECONDS: String(settings.clockOffsetMilliseconds),
  DEMO: '1',
  MESSAGE_TEMPLATE_ID: 'demo-template',
  SAMPLE_CAMPAIGN: 'on',
})
