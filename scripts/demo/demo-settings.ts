import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const DemoSettings = z.object({
  fieldKeys: z.string(),
  lookupKey: z.string(),
  clockOffsetMilliseconds: z.number().int(),
})
export type DemoSettings = z.infer<typeof DemoSettings>

/** The demo begins on this day of the campaign and goes on from there. */
const demoBegins = new Date('2023-02-15T09:00:00+08:00')

/** Keys and clock of a demo city, made on the first start and kept beside its data. */
export function demoSettings(directory: string): DemoSettings {
  mkdirSync(directory, { recursive: true })
  const file = path.join(directory, 'settings.json')
  try {
    return DemoSettings.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const settings = {
    fieldKeys: `k1=${randomBytes(32).toString('base64')}`,
    lookupKey: randomBytes(32).toString('base64'),
    clockOffsetMilliseconds: demoBegins.getTime() - Date.now(),
  }
  writeFileSync(file, JSON.stringify(settings, null, 2), { mode: 0o600 })
  return settings
}

/** The settings as a function's environment. */
export const demoEnvironment = (settings: DemoSettings): Record<string, string> => ({
  FIELD_KEYS: settings.fieldKeys,
  LOOKUP_KEY: settings.lookupKey,
  CLOCK_OFFSET_MILLISECONDS: String(settings.clockOffsetMilliseconds),
  DEMO: '1',
  MESSAGE_TEMPLATE_ID: 'demo-template',
})
