import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packageFiles } from '../../engine/package-files'
import { parseScript } from './script'

function problemOf(source: string): string | null {
  try {
    parseScript(source)
    return null
  } catch (error) {
    return String(error)
  }
}

/** Scripts that are newer than ES2017. */
export function modernScripts(directory: string): string[] {
  return packageFiles(directory)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const problem = problemOf(readFileSync(path.join(directory, file), 'utf8'))
      return problem ? [`${file}: ${problem}`] : []
    })
}
