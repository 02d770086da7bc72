import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { startLocalCloud, type LocalCloud } from '../../cloudfunctions/local/server'

const root = path.resolve(__dirname, '../..')
const parent = mkdtempSync(path.join(tmpdir(), 'demo-data-'))
const directory = path.join(parent, 'demo')
const functions = path.join(parent, 'functions')
/** The commands have an environment of their own: that of this process points at its own city. */
const environment = { ...process.env }
const settingsFile = path.join(directory, 'settings.json')

beforeAll(async () => {
  const { buildFunctions } = await import('../../scripts/function-bundles')
  await buildFunctions(functions)
  const { startDemoCity } = await import('../../scripts/demo/demo-city')
  const city = await startDemoCity({ directory, port: 0, functions })
  await city.fireTimer('clock', 'everyMinute')
  await city.close()
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** A command of the project on the demo's data: how it ended and what it said. */
function run(script: string, ...more: string[]): { status: number | null; said: string } {
  const file = path.join(root, 'scripts', `${script}.ts`)
  const given = ['--import', 'tsx', file, '--data', directory, ...more]
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  })
  return { status, said: `${stdout}${stderr}` }
}

/** Writes into the database like somebody who has it and no key. */
async function tamper(change: (store: LocalCloud['store']) => void): Promise<void> {
  const cloud = await startLocalCloud({
    dataDirectory: path.join(directory, 'cloud'),
    databaseFile: path.join(root, 'config/database.json'),
    functionsDirectory: path.join(parent, 'none'),
    timersWait: true,
  })
  change(cloud.store)
  await cloud.close()
}

test('the clock kept a head beside the database, and the demo city verifies', () => {
  const { status, said } = run('verify-audit')
  assert.match(said, /sealed up to 2023-02-15T.*\n\d+ claims, 3 batches, \d+ audit rows, 0 faults/)
  assert.equal(status, 0)
})

test('each finding is a line that names the claim, and the command fails', async () => {
  let id = ''
  await tamper((store) => {
    const [found] = store.find('claims', { stage: 'districtReview' }, { limit: 1 })
    assert.ok(typeof found?.document._id === 'string')
    id = found.document._id
    store.update('claims', { _id: id }, { $set: { stage: 'approved' } })
  })
  const { status, said } = run('verify-audit')
  assert.ok(
    said.includes(`claim ${id}: its stage is approved, and its audit rows lead to districtReview\n`),
    said,
  )
  assert.equal(status, 1)
  await tamper((store) => {
    store.remove('claims', { _id: id })
    store.remove('auditRows', { claimId: id })
  })
  assert.match(
    run('verify-audit').said,
    new RegExp(`claim ${id}: audit row \\d+ is missing; it was there on`),
  )
})

test('with other keys, or none beside the data, commands and start say what to do in a line and change nothing', async () => {
  const settings = readFileSync(settingsFile, 'utf8')
  const { lookupKey } = JSON.parse(settings) as { lookupKey: string }
  writeFileSync(settingsFile, settings.replace(lookupKey, Buffer.alloc(32, 9).toString('base64')))
  const wrong = run('verify-audit')
  assert.match(
    wrong.said,
    /^the keys in the settings are not those of the stored data: LOOKUP_KEY is another one\..*\n$/,
  )
  assert.equal(wrong.status, 1)

  rmSync(settingsFile)
  const missing = run('verify-audit')
  assert.match(missing.said, /holds data, but settings\.json with their keys is missing\. Put the file back/)
  assert.equal(missing.status, 1)
  const { startDemoCity } = await import('../../scripts/demo/demo-city')
  await assert.rejects(
    startDemoCity({ directory, port: 0, functions }),
    /settings\.json with their keys is missing/,
  )
  assert.ok(!existsSync(settingsFile), 'no new keys are made beside old data')
  writeFileSync(settingsFile, settings)
})

test('data without check values are tried before these are kept again', async () => {
  await tamper((store) => store.remove('keyChecks', {}))
  assert.match(run('verify-audit').said, /^the data have no check value of their keys.*npm run keep-keys\n$/)
  assert.deepEqual(run('keep-keys'), {
    status: 0,
    said: 'The keys are those of the data. Their check values are kept.\n',
  })
  assert.doesNotMatch(run('verify-audit').said, /check value/)
})

test('settings that an earlier version wrote are named as such', () => {
  const { lookupKey } = JSON.parse(readFileSync(settingsFile, 'utf8')) as { lookupKey: string }
  const older = { fieldKeys: 'k1=older', lookupKey, clockOffsetMilliseconds: 0 }
  writeFileSync(settingsFile, JSON.stringify(older))
  assert.match(run('verify-audit').said, /was made by an earlier version/)
})
