import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { lockDataDirectory } from '../../cloudfunctions/local/data-lock'
import { inProject } from '../paths'
import { cloudDirectory } from './demo-settings'

const records = inProject('cloudfunctions', 'platform', 'records')
const shapeFile = 'shape'

/** The shape of all that is stored: a hash of the schemas of every collection. Changes with any of them, by itself. */
export async function presentShape(): Promise<string> {
  const shapes: [string, unknown][] = []
  for (const file of readdirSync(records).sort()) {
    const exported: unknown = await import(path.join(records, file))
    for (const value of Object.values(exported ?? {})) {
      const { name, schema } = (value ?? {}) as { name?: unknown; schema?: unknown }
      if (typeof name !== 'string' || !isSchema(schema)) continue
      shapes.push([name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })])
    }
  }
  return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
}

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value

/** The shape of the data in a directory; null where none is written, as in those of before there were any. */
export function storedShape(directory: string): string | null {
  const file = path.join(directory, shapeFile)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/**
 * Moves data of another shape away, so that new data can be made in its place; deletes nothing. Gives where it lies now, or null
 * when the data fits or there is none. Throws when somebody uses it.
 */
export function setOtherShapeAside(directory: string, shape: string, today: string): string | null {
  const isEmpty = !existsSync(directory) || readdirSync(directory).length === 0
  const aside = isEmpty || storedShape(directory) === shape ? null : setAside(directory, today)
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, shapeFile), `${shape}\n`)
  return aside
}

/** Moves a data directory to a free name beside it, `demo-2026-11-28`. Throws when somebody uses it. */
export function setAside(directory: string, today: string): string {
  const cloud = cloudDirectory(directory)
  // Taken and let go of: whoever holds it is at work in it.
  if (existsSync(cloud)) lockDataDirectory(cloud)()
  const names = [
    `${directory}-${today}`,
    ...Array.from({ length: 98 }, (_, n) => `${directory}-${today}-${n + 2}`),
  ]
  const free = names.find((name) => !existsSync(name))
  if (free === undefined)
    throw new Error(`no free name is left beside ${directory}: move the older ones away`)
  renameSync(directory, free)
  return free
}
