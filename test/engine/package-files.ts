import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Every file of a built package, as paths relative to it with forward slashes. */
export function packageFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(directory, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}
