import { readFileSync } from 'node:fs'
import { z } from 'zod'

const indexDefinition = z.strictObject({
  name: z.string().min(1),
  keys: z.record(z.string().min(1), z.union([z.literal(1), z.literal(-1)])),
  unique: z.boolean().default(false),
})

/** The platform allows so many in an environment, and so many indexes in a collection. */
const MOST_COLLECTIONS = 100
const MOST_INDEXES = 20

const databaseFile = z.looseObject({
  collections: z
    .record(
      z.string().regex(/^[A-Za-z][\w-]{0,63}$/),
      z.looseObject({
        permission: z.enum(['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY', 'CUSTOM']).default('ADMINONLY'),
        indexes: z.array(indexDefinition).max(MOST_INDEXES).default([]),
      }),
    )
    .refine(
      (all) => Object.keys(all).length <= MOST_COLLECTIONS,
      `more than ${MOST_COLLECTIONS} collections`,
    ),
})

export type IndexDefinition = z.infer<typeof indexDefinition>
export type DatabaseFile = z.infer<typeof databaseFile>

/** Reads collections, permissions and indexes from one JSON file; throws with the file's name on any fault. */
export function readDatabaseFile(path: string): DatabaseFile {
  try {
    return databaseFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`database file ${path}: ${reason}`)
  }
}
