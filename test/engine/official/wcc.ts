import { chmodSync, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { packageFiles } from '../package-files'

const require = createRequire(import.meta.url)
const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

function program(name: 'wcc' | 'wcsc'): string {
  const home = path.dirname(require.resolve('miniprogram-compiler/package.json'))
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const file = path.join(home, 'bin', folders[process.platform] ?? 'linux', name + suffix)
  if (!existsSync(file)) throw new Error(`${name} is not installed`)
  // The registry's archive carries the programs without the permission to run.
  if (process.platform !== 'win32') chmodSync(file, 0o755)
  return file
}

function run(name: 'wcc' | 'wcsc', parameters: readonly string[], directory: string): string {
  const done = spawnSync(program(name), parameters, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error((done.stderr || done.stdout).trim().slice(0, 500))
  return done.stdout
}

/** Compiles every WXML and WXS file with WeChat's own compiler. Throws with file and line where it refuses. */
export function compileTemplates(directory: string): string {
  const sources = packageFiles(directory).filter((file) => /\.(wxml|wxs)$/.test(file))
  return run('wcc', sources, directory)
}

/** Checks every WXSS file with WeChat's own compiler. Throws with file and line where it refuses. */
export function compileStyles(directory: string): void {
  // Where nothing is written the compiler waits for standard input.
  const sources = packageFiles(directory).filter(
    (file) => file.endsWith('.wxss') && statSync(path.join(directory, file)).size > 0,
  )
  if (sources.length > 0) run('wcsc', ['-lc', ...sources], directory)
}
