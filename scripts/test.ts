import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser'
import { buildFunctions } from './function-bundles'
import { inProject, projectRoot } from './paths'
import { buildPhone } from './phone-builds'

/** Folders of `test` in the order they run: what fails fast comes first. */
const suites = [
  { name: 'Rules, contract and phone', folders: ['domain', 'phone', 'staff', 'ui'], concurrency: 2 },
  { name: 'Back end and local cloud', folders: ['api', 'local', 'project', 'deploy'], concurrency: 2 },
  { name: 'Reading tickets', folders: ['recognize'], concurrency: 1 },
  { name: 'Faults', folders: ['faults'], concurrency: 2 },
  { name: 'WeChat package', folders: ['weapp'], concurrency: 2 },
  { name: 'Journeys in browser and mini-program engine', folders: ['journeys'], concurrency: 1 },
] as const

const reports = mkdtempSync(path.join(tmpdir(), 'reports-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
const only = process.argv.slice(2)

process.env.CHROME_PATH = ensureBrowser()
if (only.length === 0) {
  await step('Types', ['node_modules/typescript/bin/tsc', '-p', '.'])
  await step('Lint', ['node_modules/eslint/bin/eslint.js', '.'])
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
for (const suite of suites) {
  const folders = suite.folders.filter((folder) => only.length === 0 || only.includes(folder))
  if (folders.length > 0) await runSuite(suite.name, folders, suite.concurrency)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

function run(commandLine: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, commandLine, { cwd: projectRoot, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function step(name: string, commandLine: string[]): Promise<void> {
  console.log(`\n■ ${name}`)
  if ((await run(commandLine)) === 0) {
    totals.passed += 1
    return
  }
  totals.failed += 1
  console.error(`✖ ${name} failed`)
}

function testFiles(folder: string): string[] {
  const directory = inProject('test', folder)
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.join(directory, file))
    .sort()
}

async function runSuite(name: string, folders: readonly string[], concurrency: number): Promise<void> {
  console.log(`\n■ ${name}`)
  const report = path.join(reports, `${folders.join('-')}.tap`)
  const reporters = ['spec:stdout', `tap:${report}`].flatMap((entry) => {
    const at = entry.indexOf(':')
    return ['--test-reporter', entry.slice(0, at), '--test-reporter-destination', entry.slice(at + 1)]
  })
  const files = folders.flatMap(testFiles)
  const code = await run([
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${concurrency}`,
    ...reporters,
    ...files,
  ])
  const text = readFileSync(report, 'utf8')
  const count = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  totals.passed += count('pass')
  totals.skipped += count('skipped') + count('todo')
  // A file that dies before its first test counts as one failure.
  totals.failed += Math.max(count('fail') + count('cancelled'), code === 0 ? 0 : 1)
}
