import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject } from '../paths'
import { percentiles } from './measure'

const repeats = 9

/** Milliseconds to load `api` in a fresh process, the start of Node itself not counted. */
function loadMilliseconds(file: string): number {
  const script = `const t=performance.now();require(${JSON.stringify(file)});process.stdout.write(String(performance.now()-t));process.exit(0)`
  const samples = Array.from({ length: repeats }, () => {
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      env: { ...process.env, TENCENTCLOUD_RUNENV: 'SCF' },
    })
    return Number(stdout.toString())
  })
  return percentiles(samples).p50
}

/** Cold load of the function `api`: as deployed (one bundle) against the SDK left as an installed package. */
export async function coldStarts(bundled: string): Promise<{ bundled: number; unbundled: number }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'unbundled-'))
  mkdirSync(path.join(directory, 'api'))
  symlinkSync(inProject('node_modules'), path.join(directory, 'node_modules'), 'junction')
  const outfile = path.join(directory, 'api', 'index.js')
  await build({
    entryPoints: [inProject('cloudfunctions', 'api', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    external: ['wx-server-sdk'],
    tsconfig: inProject('tsconfig.json'),
    logLevel: 'warning',
  })
  writeFileSync(path.join(directory, 'api', 'package.json'), '{}')
  const result = { bundled: loadMilliseconds(bundled), unbundled: loadMilliseconds(outfile) }
  rmSync(directory, { recursive: true, force: true })
  return result
}
