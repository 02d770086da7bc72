import type { MadeFile } from '@contract/output-calls'
import type { OutputFormat } from '@domain/output/output-format'
import { addressOfMade } from '@platform/files/made-files'
import type { Rendered } from './render/rendered'

type Named = { name: string; format: OutputFormat; copies: number }

/** Keeps a file that was made for a while, and answers where it is. */
export const madeFile = async (
  { content, changed }: Rendered,
  { name, format, copies }: Named,
  now: Date,
): Promise<MadeFile> => ({
  fileName: `${name}.${format}`,
  format,
  address: await addressOfMade(Buffer.from(content), format, now),
  copies,
  changedCharacters: changed,
})
