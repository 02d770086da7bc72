import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { compressFiles } from './compress-files'
import { inProject, projectRoot } from './paths'

export type PhoneBuild = 'weapp' | 'h5'

const sources = [
  'src',
  'config',
  'cloudfunctions/domain',
  'cloudfunctions/contract',
  'package-lock.json',
  'babel.config.js',
  'scripts/compress-files.ts',
]

/** Builds the mini-program (`weapp`) or its browser version (`h5`) into `dist`, unless the last build is of the same sources. */
export async function buildPhone(type: PhoneBuild): Promise<void> {
  const stamp = inProject('dist', `.${type}.stamp`)
  const fingerprint = await fingerprintOf(sources)
  const entry = inProject('dist', type, type === 'h5' ? 'index.html' : 'app.json')
  if (existsSync(entry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  // A build that is broken off must not pass for a whole one.
  rmSync(stamp, { force: true })
  console.log(`Building ${type === 'h5' ? 'the browser version' : 'the mini-program'} …`)
  await runTaro(['build', '--type', type], 'production')
  if (type === 'h5') await compressFiles(inProject('dist', type))
  writeFileSync(stamp, fingerprint)
}

/** Runs the Taro command line of the project. Rejects when it fails, after its output was shown. */
export function runTaro(
  commandLine: string[],
  mode: 'production' | 'development',
  output: 'quiet' | 'shown' = 'quiet',
): Promise<void> {
  const taro = inProject('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, ...commandLine], {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: mode, BROWSERSLIST_IGNORE_OLD_DATA: '1' },
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(text)
      reject(new Error(`taro ${commandLine.join(' ')} ended with ${code}`))
    })
  })
}

async function fingerprintOf(entries: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const entry of entries) await addTo(hash, inProject(entry))
  return hash.digest('hex')
}

async function addTo(hash: ReturnType<typeof createHash>, file: string): Promise<void> {
  const children = await readdir(file, { withFileTypes: true }).catch(() => null)
  if (children === null) {
    hash.update(path.relative(projectRoot, file)).update(await readFile(file))
    return
  }
  for (const child of children.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    await addTo(hash, path.join(file, child.name))
  }
}
