import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

export interface ProjectReport {
  problems: string[]
  quality: { name: string; success: boolean; text: string }[]
}

/** The tool insists on a key before it does anything; this one opens nothing. */
function writeKey(file: string) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(file, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 })
}

/** Runs WeChat's own checks over a copy of the package. */
export async function checkProject(packageDirectory: string): Promise<ProjectReport> {
  const work = mkdtempSync(path.join(tmpdir(), 'weapp-project-'))
  try {
    cpSync(packageDirectory, path.join(work, 'package'), { recursive: true })
    rmSync(path.join(work, 'package/project.config.json'), { force: true })
    const settings = { es6: true, minified: true, minifyWXML: true, minifyWXSS: true }
    const config = { miniprogramRoot: 'package/', appid: 'wx0000000000000000', setting: settings }
    writeFileSync(
      path.join(work, 'project.config.json'),
      JSON.stringify({ ...config, compileType: 'miniprogram' }),
    )
    const key = path.join(work, 'key.pem')
    writeKey(key)
    const script = path.join(import.meta.dirname, 'project-process.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, work, key], {
      maxBuffer: 16 * 1024 * 1024,
    })
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as ProjectReport
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
