import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates: Record<string, readonly string[]> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** An installed Chromium, Chrome or Edge: `$CHROME_PATH`, else the usual places. Null when there is none. */
export function installedBrowser(): string | null {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : null
  return (candidates[process.platform] ?? []).find((file) => existsSync(file)) ?? null
}

/** Like `installedBrowser`, and installs Debian's package when this is Debian and root. Throws one clear line otherwise. */
export function ensureBrowser(): string {
  const found = installedBrowser() ?? (isDebianRoot() ? installDebianPackage() : null)
  if (found) return found
  throw new Error('No browser for the journeys: install Chrome, Chromium or Edge, or set CHROME_PATH to one.')
}

const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0

function installDebianPackage(): string | null {
  console.log('Installing Chromium and a Chinese font from Debian (once) …')
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], options)
  execFileSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fonts-liberation'],
    options,
  )
  return installedBrowser()
}
