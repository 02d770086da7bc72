import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { unzipSync, zipSync } from 'fflate'
import { sdkEnvironment } from '../../cloudfunctions/local/sdk-environment'
import { startLocalCloud } from '../../cloudfunctions/local/server'
import { blankClaim } from '../../cloudfunctions/platform/records/blank-claim'
import { bundlePrograms } from '../function-bundles'
import { databaseFile, inProject } from '../paths'
import { manyPeople } from '../rosters/people'
import { xlsx } from '../rosters/sheet-files'
import { head, line } from '../rosters/stay-lines'
import { cityKeys } from '../../test/faults/support/city-keys'

type Measured = { milliseconds: number; megabytes: number }

const now = new Date('2023-02-10T09:00:00+08:00')
const accountId = 'hr'

/**
 * Rosters from a file: read, judged and stored by the calls of a phone, given back with remarks, and files made to harm; each in a process
 * of its own, bundled as functions are, beside the same file merely read by SheetJS. One row in twenty has something to mend.
 */
export async function benchRosterReading(): Promise<void> {
  console.log('Rosters from a file')
  const directory = mkdtempSync(path.join(tmpdir(), 'bench-rosters-'))
  const program = path.join(directory, 'roster-program.js')
  await bundlePrograms([inProject('scripts', 'bench', 'roster-program.ts')], directory, [])
  const cloud = await startLocalCloud({
    dataDirectory: path.join(directory, 'cloud'),
    port: 0,
    databaseFile,
    functionsDirectory: path.join(directory, 'none'),
  })
  const environment = {
    ...process.env,
    ...sdkEnvironment(cloud.adminUrl),
    ...cityKeys,
    ACCOUNT: accountId,
    NOW: now.toISOString(),
  }
  await measured(program, 'begin', '', { ...environment, CLAIM: 'c-nowhere' })
  for (const count of [500, 10_000]) {
    const claimId = `c-bench-${count}`
    const owner = { kind: 'account' as const, id: accountId }
    const opened = { _id: claimId, packId: 'changchun-2023', measureId: 'stay-subsidy', accountId, owner }
    cloud.store.insert('claims', [blankClaim(opened, now)])
    const file = path.join(directory, `${count}.xlsx`)
    writeFileSync(file, await rosterOf(count))
    const run = (way: string) =>
      measured(program, way, file, { ...environment, CLAIM: claimId, VERSION: '1' })
    const large = count === 10_000
    report(`${count} rows: read and judged`, await run('read'), '')
    report(`${count} rows: read, judged and stored`, await run('take'), large ? '≤ 5 s in ≤ 256 MB' : '≤ 1 s')
    report(`${count} rows: given back with remarks`, await run('mark'), large ? '≤ 3 s' : '')
    report(`${count} rows: opened, nothing more`, await run('open'), '')
    report(`${count} rows: opened by SheetJS`, await run('sheetjs'), '')
  }
  const bomb = path.join(directory, 'bomb.xlsx')
  writeFileSync(bomb, await bombed())
  report('an archive that inflates to 200 MB', await measured(program, 'open', bomb, environment), '≤ 0.2 s')
  const lying = forged(bomb)
  report('the same whose directory says 1 KB', await measured(program, 'open', lying, environment), '≤ 0.2 s')
  await cloud.close()
  rmSync(directory, { recursive: true, force: true })
}

/** The cloud is in this process: it has to go on answering while the program runs. */
async function measured(
  program: string,
  way: string,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, way, file], { env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured
}

function report(name: string, { milliseconds, megabytes }: Measured, target: string): void {
  const figures = `${milliseconds.toFixed(0).padStart(6)} ms   ${megabytes.toFixed(0).padStart(4)} MB`
  console.log(`  ${name.padEnd(44)} ${figures}${target === '' ? '' : `   (target ${target})`}`)
}

const rosterOf = (count: number): Promise<Uint8Array> =>
  xlsx([
    head,
    ...manyPeople(count).map((person, place) =>
      line(person, place, place % 20 === 7 ? { phone: '1990' } : {}),
    ),
  ])

async function bombed(): Promise<Uint8Array> {
  const parts = unzipSync(await xlsx([head]))
  return zipSync({ ...parts, 'xl/worksheets/sheet9.xml': new Uint8Array(200_000_000) }, { level: 1 })
}

/** The same archive with a small size in front of its last file and in its directory. */
function forged(file: string): string {
  const copy = Buffer.from(readFileSync(file))
  copy.writeUInt32LE(1_000, copy.lastIndexOf('PK\u0003\u0004') + 22)
  copy.writeUInt32LE(1_000, copy.lastIndexOf('PK\u0001\u0002') + 24)
  writeFileSync(`${file}.forged`, copy)
  return `${file}.forged`
}
