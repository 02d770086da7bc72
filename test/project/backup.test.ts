import assert from 'node:assert/strict'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { startLocalCloud, type LocalCloud } from '../../cloudfunctions/local/server'
import { backUp, restore } from '../../scripts/backups'

const room = mkdtempSync(path.join(tmpdir(), 'backup-'))
const at = (...parts: string[]) => path.join(room, ...parts)
const now = new Date('2026-11-28T09:00:00Z')
const today = '2026-11-28'
afterAll(() => rmSync(room, { recursive: true, force: true }))

writeFileSync(at('database.json'), JSON.stringify({ collections: { jobs: {} } }))
const start = (directory: string) =>
  startLocalCloud({
    dataDirectory: path.join(directory, 'cloud'),
    databaseFile: at('database.json'),
    functionsDirectory: at('none'),
  })

/** A data directory with a running cloud, documents, a file and settings. */
async function aRunningCity(directory: string): Promise<LocalCloud> {
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'settings.json'), '{"key":"k"}')
  mkdirSync(path.join(directory, 'log'))
  writeFileSync(path.join(directory, 'log', 'failed-calls.log'), 'a line\n')
  const cloud = await start(directory)
  cloud.store.insert('jobs', [{ _id: 'first' }])
  const session = (await (await fetch(`${cloud.url}/client/session`, { method: 'POST' })).json()) as {
    token: string
  }
  const headers = { authorization: `Bearer ${session.token}` }
  await fetch(`${cloud.url}/client/files/claims/a.jpg`, { method: 'PUT', headers, body: 'picture' })
  return cloud
}

const contents = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))

describe('a backup', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await aRunningCity(at('demo'))
  })
  afterAll(() => cloud.close())

  test('holds database, uploads, key and settings as of one moment, while the cloud goes on writing', async () => {
    let last = 0
    const writing = (async () => {
      for (; last < 200; last += 1) {
        await cloud.store.grouped(() =>
          cloud.store.insert('jobs', [{ _id: `one-${last}` }, { _id: `two-${last}` }]),
        )
      }
    })()
    await cloud.store.grouped(() => cloud.store.insert('jobs', [{ _id: 'before' }]))
    backUp(at('demo'), at('kept'), now)
    await writing
    const { aside } = restore(at('kept'), at('back'), today, false)
    assert.equal(aside, null)
    assert.ok(contents(at('back')).includes('picture'))
    assert.ok(!contents(at('kept')).some((content) => content === 'a line\n'), 'the log stays')
    assert.equal(readFileSync(at('back', 'settings.json'), 'utf8'), '{"key":"k"}')
    assert.deepEqual(readFileSync(at('back/cloud/secret.key')), readFileSync(at('demo/cloud/secret.key')))
    const restored = await start(at('back'))
    assert.ok(restored.store.byId('jobs', 'first'))
    assert.ok(restored.store.byId('jobs', 'before'))
    const names = restored.store.find('jobs', {}).map(({ document }) => document['_id'] as string)
    const ones = names.filter((name) => name.startsWith('one-')).length
    assert.equal(names.filter((name) => name.startsWith('two-')).length, ones, 'no write is there by half')
    await restored.close()
  })

  test('is not made over another one, nor of nothing, and leaves nothing behind when it fails', () => {
    assert.throws(() => backUp(at('demo'), at('kept'), now), /exists already/)
    assert.throws(() => backUp(at('nobody'), at('kept-2'), now), /there is no data in/)
    assert.ok(!existsSync(at('nobody')) && !existsSync(at('kept-2')))
  })

  test('is not restored where a cloud runs, nor over data, unless that is set aside', async () => {
    assert.throws(() => restore(at('kept'), at('demo'), today, true), /in use by another local cloud/)
    await cloud.close()
    assert.throws(() => restore(at('kept'), at('demo'), today, false), /there is data in .*--set-aside/)
    cloud = await start(at('demo'))
    const wasThere = cloud.store.count('jobs', {})
    await cloud.close()
    const { aside } = restore(at('kept'), at('demo'), today, true)
    assert.equal(aside, at(`demo-${today}`))
    cloud = await start(at(`demo-${today}`))
    assert.equal(cloud.store.count('jobs', {}), wasThere, 'what was set aside is as it was')
    await cloud.close()
    assert.equal(restore(at('kept'), at('demo'), today, true).aside, at(`demo-${today}-2`))
    cloud = await start(at('demo'))
    assert.ok(cloud.store.byId('jobs', 'first'))
  })
})

describe('what is damaged is neither kept nor put back', () => {
  const harmed: [string, RegExp, (folder: string) => void][] = [
    [
      'no backup at all',
      /is no backup: it has no backup\.json/,
      (folder) => rmSync(path.join(folder, 'backup.json')),
    ],
    [
      'a file that is gone',
      /not whole: settings\.json/,
      (folder) => rmSync(path.join(folder, 'settings.json')),
    ],
    [
      'a database that was changed',
      /not whole: .*database\.sqlite/,
      (folder) => appendFileSync(path.join(folder, 'cloud', 'database.sqlite'), 'x'),
    ],
  ]
  for (const [name, said, harm] of harmed)
    test(`${name}: the data that is there stays`, () => {
      const folder = at(`harmed-${name}`)
      cpSync(at('kept'), folder, { recursive: true })
      harm(folder)
      const before = contents(at('back')).length
      assert.throws(() => restore(folder, at('back'), today, true), said)
      assert.equal(contents(at('back')).length, before)
      assert.ok(!existsSync(at(`back-${today}`)))
    })

  test('a damaged database gives no backup', async () => {
    const cloud = await aRunningCity(at('damaged'))
    for (let n = 0; n < 50; n += 1) cloud.store.insert('jobs', [{ _id: `${n}`, text: 'x'.repeat(2000) }])
    await cloud.close()
    const file = at('damaged/cloud/database.sqlite')
    const content = readFileSync(file)
    const page = Math.floor(content.indexOf('x'.repeat(1500)) / 4096) * 4096
    writeFileSync(file, content.fill(0xff, page, page + 4096))
    assert.throws(() => backUp(at('damaged'), at('of-damaged'), now), /database\.sqlite is damaged/)
    assert.ok(!existsSync(at('of-damaged')) && !existsSync(at('of-damaged.unfinished')))
  })
})
