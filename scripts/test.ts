import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { ensureBrowser } from './browser'
import { buildFunctions } from './function-bundles'
import { projectRoot } from './paths'
import { buildPhone } from './phone-builds'

/** Folders of `test` in the order they run: what fails fast comes first. */
const suites = [
  { name: 'Rules, contract and phone', folders: ['domain', 'services', 'features', 'ui'], concurrency: 2 },
  {
    name: 'Back end and local cloud',
    folders: ['api', 'clock', 'documents', 'local', 'project', 'deploy'],
    concurrency: 2,
  },
  { name: 'Reading tickets', folders: ['recognize'], concurrency: 1 },
  { name: 'Faults', folders: ['faults'], concurrency: 2 },
  { name: 'Mini-program engine and WeChat package', folders: ['engine', 'weapp'], concurrency: 2 },
  { name: 'Journeys in browser and mini-program engine', folders: ['journeys'], concurrency: 2 },
] as const

const reports = mkdtempSync(path.join(tmpdir(), 'reports-'))
const totals = { passed: 0, failed: 0 }
const counts = z.object({
  numPassedTests: z.number().default(0),
  numFailedTests: z.number().default(0),
  numRuntimeErrorTestSuites: z.number().default(0),
})
const only = process.argv.slice(2)

process.env.CHROME_PATH = ensureBrowser()
// Lint takes as long as everything up to the first test together, on one core: it goes beside it, and is printed at its end.
const lint = only.length === 0 ? runQuietly(['node_modules/eslint/bin/eslint.js', '.']) : null
if (only.length === 0) {
  await step('Types', ['node_modules/typescript/bin/tsc', '-p', '.'])
  const cruise = [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
  ]
  await step('Import directions', [...cruise, 'cloudfunctions', 'src'])
  await step('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])
}
console.log('\n■ Builds')
await buildFunctions()
await buildPhone('h5')
await buildPhone('weapp')
if (lint !== null) {
  const { code, output } = await lint
  console.log(`\n■ Lint\n${output}`)
  countStep('Lint', code)
}
for (const suite of suites) {
  const folders = suite.folders.filter((folder) => only.length === 0 || only.includes(folder))
  if (folders.length > 0) await runSuite(suite.name, folders, suite.concurrency)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

function run(commandLine: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, commandLine, { cwd: projectRoot, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function runQuietly(commandLine: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, commandLine, {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }))
  })
}

async function step(name: string, commandLine: string[]): Promise<void> {
  console.log(`\n■ ${name}`)
  countStep(name, await run(commandLine))
}

function countStep(name: string, code: number): void {
  if (code === 0) {
    totals.passed += 1
    return
  }
  totals.failed += 1
  console.error(`✖ ${name} failed`)
}

async function runSuite(name: string, folders: readonly string[], concurrency: number): Promise<void> {
  console.log(`\n■ ${name}`)
  const report = path.join(reports, `${folders.join('-')}.json`)
  const paths = folders.map((folder) => `test/${folder}/`)
  const output = ['--json', `--outputFile=${report}`, '--verbose']
  const code = await run([
    'node_modules/jest/bin/jest.js',
    ...paths,
    `--maxWorkers=${concurrency}`,
    ...output,
  ])
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = counts.parse(
    existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {},
  )
  totals.passed += numPassedTests
  // A file that dies before its first test counts as one failure, and so does a run that dies before its report.
  totals.failed += Math.max(numFailedTests + numRuntimeErrorTestSuites, code === 0 ? 0 : 1)
}
