import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { Collection } from '../store/store'

const MadeFile = z.object({ _id: z.string(), fileId: z.string(), expiresAt: z.string() })
export type MadeFileRecord = z.infer<typeof MadeFile>

/** Files that were made to be printed, until they are forgotten. */
export const madeFiles: Collection<MadeFileRecord> = { name: 'madeFiles', schema: MadeFile }
