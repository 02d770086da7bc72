import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder of an installed package: beside the function when deployed, else in the project above it. */
export function packageFolder(name: string): string {
  for (let directory = __dirname; ; directory = path.dirname(directory)) {
    const folder = path.join(directory, 'node_modules', name)
    if (existsSync(folder)) return folder
    if (directory === path.dirname(directory)) throw new Error(`${name} is not installed`)
  }
}
