import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** The kept heads of the audit trail, oldest first: the lines of a file, or the files of a folder from the cloud's storage. */
export async function* keptHeads(from: string): AsyncGenerator<string> {
  if (!existsSync(from)) return
  if (statSync(from).isDirectory()) {
    for (const name of readdirSync(from).sort()) yield readFileSync(path.join(from, name), 'utf8')
    return
  }
  for await (const line of createInterface({ input: createReadStream(from) })) if (line !== '') yield line
}
