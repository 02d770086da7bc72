// The only script that runs before anything is installed: plain Node, no dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const stamp = path.join(root, 'node_modules', '.installed-lock')

function fail(line) {
  console.error(line)
  process.exit(1)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
}

function installWhatIsMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing dependencies (about a minute, once) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-progress'], {
    cwd: root,
    stdio: 'inherit',
    // Its install script fetches graphics-card libraries; what runs on the processor is in the package.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail('Installing failed: see the lines of npm above.')
  writeFileSync(stamp, lock)
}

requireNode()
installWhatIsMissing()
const [task = 'start', ...rest] = process.argv.slice(2)
const script = path.join(root, 'scripts', `${task}.ts`)
if (!existsSync(script)) fail(`No such task: ${task}`)
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
