import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import Database from 'libsql'
import { indexEntries } from '../../cloudfunctions/local/database/index-entries'
import { startLocalCloud } from '../../cloudfunctions/local/server'
import { cloudFiles } from './support/cloud'

const files = cloudFiles()
const { dataDirectory, databaseFile, functionsDirectory } = files
const start = () => startLocalCloud({ dataDirectory, databaseFile, functionsDirectory })
afterAll(() => rmSync(files.directory, { recursive: true, force: true }))

const run = (file: string, ...flags: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), file), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe('killed in the middle of writing', () => {
  const acknowledged = new Map<string, number>()
  beforeAll(async () => {
    const child = run('test/local/support/writer.ts', dataDirectory, databaseFile, functionsDirectory)
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      const { lane, n } = JSON.parse(line) as { lane: string; n: number }
      acknowledged.set(lane, n)
      if (n === 60) child.kill('SIGKILL')
    }
    assert.ok(acknowledged.size === 4, 'all four wrote')
  })

  test('every acknowledged write is there after a restart', async () => {
    const cloud = await start()
    try {
      for (const [lane, last] of acknowledged) {
        for (let n = 0; n <= last; n++) {
          const found = cloud.store.byId('people', `${lane}-${n}`)?.document
          const mayBeGone = n % 5 === 3
          const removed = mayBeGone && n + 1 <= last
          if (removed) assert.equal(found, undefined)
          else if (!mayBeGone)
            assert.equal(found?.['phone'], n % 3 === 0 ? `${lane}-${n}-moved` : `${lane}-${n}`)
        }
      }
      assert.throws(() => cloud.store.insert('people', [{ _id: 'again', phone: 'a-1' }]), /E11000/)
    } finally {
      await cloud.close()
    }
  })

  test('the index holds exactly the keys of the documents', async () => {
    const cloud = await start()
    const collection = cloud.store.catalog.get('people')
    const [index] = collection.indexes
    const expected = cloud.store
      .find('people', {})
      .flatMap((row) =>
        indexEntries(row.document, index?.fields ?? []).keys.map((key) => `${key.toString('hex')} ${row.n}`),
      )
    const entries = collection.entries
    await cloud.close()
    const database = new Database(join(dataDirectory, 'database.sqlite'))
    const stored = database.prepare(`SELECT k, n FROM ${entries}`).all() as { k: ArrayBuffer; n: number }[]
    assert.deepEqual(database.pragma('integrity_check'), [{ integrity_check: 'ok' }])
    database.close()
    assert.deepEqual(
      stored.map(({ k, n }) => `${Buffer.from(k).toString('hex')} ${n}`).sort(),
      expected.sort(),
    )
  })
})

test('a second start on the same data refuses, also from another process', async () => {
  const cloud = await start()
  try {
    await assert.rejects(start(), /in use by another local cloud/)
    const child = run(
      'cloudfunctions/local/main.ts',
      '--data',
      dataDirectory,
      '--database',
      databaseFile,
      '--functions',
      functionsDirectory,
    )
    const errors: Buffer[] = []
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
    const [code] = (await once(child, 'close')) as [number]
    assert.equal(code, 1)
    assert.match(
      Buffer.concat(errors).toString(),
      /^the data directory .* is in use by another local cloud: stop that one first\.\n$/,
    )
  } finally {
    await cloud.close()
  }
  await (await start()).close()
})

test('the key is for its owner alone, and identities outlive a restart', async () => {
  assert.equal(statSync(join(dataDirectory, 'secret.key')).mode & 0o777, 0o600)
  const first = await start()
  const { token } = (await (await fetch(`${first.url}/client/session`, { method: 'POST' })).json()) as {
    token: string
  }
  await first.close()
  const second = await start()
  const answer = await fetch(`${second.url}/client/call/none`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  })
  assert.equal(answer.status, 404, 'known, but there is no such function')
  await second.close()
})

test('a faulty database file is named in the error', async () => {
  const faulty = cloudFiles({}, { collections: { x: { indexes: [{ name: 'i', keys: { a: 2 } }] } } })
  const { directory, ...options } = faulty
  await assert.rejects(startLocalCloud(options), /database file .*database\.json/)
  rmSync(directory, { recursive: true })
})
