import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { startLocalCloud, type LocalCloudOptions } from '../../cloudfunctions/local/server'
import { aCloud, cloudFiles, WITH_SDK } from './support/cloud'

const functions = {
  reads: `${WITH_SDK} exports.main = async ({ id }) => (await wx.database().collection('jobs').doc(id).get()).data.n`,
  adds: `${WITH_SDK} exports.main = async ({ id }) => (await wx.database().collection('jobs').add({ data: { _id: id } }))._id`,
  counts: `${WITH_SDK} exports.main = async () => (await wx.database().collection('jobs').where({ text: /x/ }).count()).total`,
}
const files = cloudFiles(functions)
const { databaseFile, functionsDirectory } = files
const whole = files.dataDirectory
const documents = 400
const pageSize = 4096

beforeAll(async () => {
  const cloud = await startLocalCloud({ dataDirectory: whole, databaseFile, functionsDirectory })
  cloud.store.insert(
    'jobs',
    Array.from({ length: documents }, (_, n) => ({ _id: `job-${n}`, n, text: 'x'.repeat(1500) })),
  )
  await cloud.close()
})
afterAll(() => rmSync(files.directory, { recursive: true, force: true }))

let copies = 0
/** The same data in a directory of its own, with something done to it. */
function dataWith(harm: (directory: string, database: string) => void): LocalCloudOptions {
  copies += 1
  const dataDirectory = join(files.directory, `copy-${copies}`)
  cpSync(whole, dataDirectory, { recursive: true })
  harm(dataDirectory, join(dataDirectory, 'database.sqlite'))
  return { dataDirectory, databaseFile, functionsDirectory }
}

function overwrite(path: string, bytes: Buffer, place: (page: number) => number, pages: number[]) {
  const file = openSync(path, 'r+')
  for (const page of pages) writeSync(file, bytes, 0, bytes.length, place(page))
  closeSync(file)
}
/** Of the pages that hold documents, every second one in the middle third. */
function pagesOfDocuments(path: string): number[] {
  const content = readFileSync(path)
  const all = Array.from({ length: content.length / pageSize }, (_, page) => page).filter((page) =>
    content.subarray(page * pageSize, (page + 1) * pageSize).includes('x'.repeat(1400)),
  )
  return all.filter((page, n) => n > all.length / 3 && n < (all.length * 2) / 3 && page % 2 === 0)
}

describe('a start that cannot be says in one line what is wrong and what to do', () => {
  const garbage = Buffer.alloc(pageSize, 0xa5)
  const harmed: [string, RegExp, (directory: string, database: string) => void][] = [
    [
      'a database that is none',
      /database\.sqlite is damaged: .*restore a backup/,
      (_, path) => writeFileSync(path, garbage),
    ],
    [
      'a first page that is damaged behind its head',
      /damaged: .*restore a backup/,
      (_, path) => overwrite(path, garbage.subarray(200), () => 100, [0]),
    ],
    [
      'a database that is gone',
      /database\.sqlite is missing, .*Nothing was changed/,
      (_, path) => rmSync(path),
    ],
    ['a database that is empty', /database\.sqlite is missing, /, (_, path) => writeFileSync(path, '')],
    [
      'a database that may not be opened',
      /database\.sqlite may not be opened or written: check/,
      (_, path) => (rmSync(path), mkdirSync(path)),
    ],
    [
      'a lock that is damaged',
      /in-use\.lock is damaged: .*delete that one file/,
      (directory) => writeFileSync(join(directory, 'in-use.lock'), garbage),
    ],
    [
      'a lock that may not be written',
      /in-use\.lock may not be opened or written/,
      (directory) => (rmSync(join(directory, 'in-use.lock')), mkdirSync(join(directory, 'in-use.lock'))),
    ],
    [
      'a key that is cut short',
      /secret\.key is not a key of 32 bytes/,
      (directory) => writeFileSync(join(directory, 'secret.key'), 'x'),
    ],
  ]
  for (const [name, said, harm] of harmed)
    test(name, async () => {
      const options = dataWith(harm)
      await assert.rejects(startLocalCloud(options), (error: Error) => {
        assert.match(error.message, said)
        assert.doesNotMatch(error.message, /in use by|\n/)
        return true
      })
      // Nothing was made in the place of what is gone, and the lock was let go of.
      await assert.rejects(startLocalCloud(options), { message: said })
    })
})

describe('pages damaged in the middle of the file', () => {
  const harms: [string, Buffer, (page: number) => number][] = [
    ['whole pages', Buffer.alloc(pageSize, 0xff), (page) => page * pageSize],
    ['pages of zeros', Buffer.alloc(pageSize), (page) => page * pageSize],
    ['text that is no text', Buffer.alloc(200, 0xff), (page) => page * pageSize + 2500],
    ['text of zeros', Buffer.alloc(200), (page) => page * pageSize + 2500],
  ]
  for (const [name, bytes, place] of harms)
    test(`${name}: calls that touch them end, and the server stays`, async () => {
      const { dataDirectory } = dataWith((_, path) => overwrite(path, bytes, place, pagesOfDocuments(path)))
      const server = await serve(dataDirectory)
      try {
        const answers = new Map<number, number>()
        for (let n = 0; n < documents; n += 7)
          answers.set(n, (await server.call('reads', { id: `job-${n}` })).status)
        assert.ok([...answers.values()].includes(500), 'some are lost')
        assert.equal(answers.get(0), 200, server.lines.join('\n'))
        assert.equal((await server.call('counts', {})).status, 500)
        const { status, text } = await server.call('reads', { id: 'job-0' })
        assert.deepEqual([status, text], [200, '{"result":0}'])
        assert.match(server.lines.join('\n'), /"advice":"[^"]*is damaged: [^"]*restore a backup/)
        assert.match(
          server.lines.join('\n'),
          /"from":"call","function":"reads","call":"look","trace":"trace-0123"/,
        )
      } finally {
        await server.end()
      }
    })
})

type Served = {
  lines: string[]
  call: (name: string, event: object) => Promise<{ status: number; text: string }>
  end: () => Promise<unknown>
}

/** A cloud in a process of its own: damage that ends a process must not end this one. */
async function serve(dataDirectory: string): Promise<Served> {
  const flags = ['--data', dataDirectory, '--database', databaseFile, '--functions', functionsDirectory]
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', join(process.cwd(), 'cloudfunctions/local/main.ts'), ...flags],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const lines: string[] = []
  const ended = new Promise((resolve) => child.once('close', resolve))
  createInterface({ input: child.stderr ?? process.stdin }).on('line', (line) => lines.push(line))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout ?? process.stdin }).once('line', (line) =>
      resolve(line.replace('local cloud on ', '')),
    )
    child.once('exit', () => reject(new Error(lines.join('\n'))))
  })
  const session = await fetch(`${url}/client/session`, { method: 'POST' })
  const { token } = (await session.json()) as { token: string }
  return {
    lines,
    async call(name, event) {
      const answer = await fetch(`${url}/client/call/${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...event, call: 'look', trace: 'trace-0123' }),
      })
      return { status: answer.status, text: await answer.text() }
    },
    end: () => (child.kill('SIGTERM'), ended),
  }
}

test('on a full disk a write ends with an error and a line of advice; reads go on, and writes do once there is room', async () => {
  const logged: object[] = []
  const cloud = await aCloud({ log: (line) => logged.push(line) }, functions)
  try {
    const { database } = cloud.store.catalog
    const { page_count: pages } = (database.pragma('page_count') as { page_count: number }[])[0] ?? {
      page_count: 0,
    }
    database.pragma(`max_page_count = ${pages + 2}`)
    const write = (n: number) =>
      cloud.store.grouped(() => cloud.store.insert('jobs', [{ _id: `w-${n}`, text: 'x'.repeat(1000) }]))
    let written = 0
    const writeTillFull = async () => {
      for (;;) {
        await write(written)
        written += 1
      }
    }
    await assert.rejects(writeTillFull(), /database or disk is full/)
    assert.ok(written > 0)
    const together = await Promise.allSettled([
      write(1000),
      cloud.store.grouped(() => 'a reading'),
      write(1001),
    ])
    for (const outcome of together)
      assert.match(outcome.status === 'rejected' ? String(outcome.reason) : '', /database or disk is full/)
    assert.equal(
      cloud.store.count('jobs', {}),
      written,
      'what was told to be written is there, and nothing else',
    )

    const session = await fetch(`${cloud.url}/client/session`, { method: 'POST' })
    const { token } = (await session.json()) as { token: string }
    const add = (id: string) =>
      fetch(`${cloud.url}/client/call/adds`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ id: id.repeat(20_000) }),
      })
    assert.equal((await add('a')).status, 500)
    assert.match(
      JSON.stringify(logged),
      /the disk is full, so nothing can be written to the database: make room/,
    )
    database.pragma('max_page_count = 1000000')
    assert.equal((await add('b')).status, 200)
  } finally {
    await cloud.close()
  }
})

test('a cloud says whether its data is sound', async () => {
  const sound = await startLocalCloud(dataWith(() => undefined))
  assert.equal(sound.store.isSound(), true)
  await sound.close()
  const harm = (_: string, path: string) =>
    overwrite(path, Buffer.alloc(pageSize, 0xff), (page) => page * pageSize, pagesOfDocuments(path))
  const harmed = await startLocalCloud(dataWith(harm))
  assert.equal(harmed.store.isSound(), false)
  await harmed.close()
})

test('a second cloud on the same data, and it alone, is told that it is in use', async () => {
  const options = dataWith(() => undefined)
  const first = await startLocalCloud(options)
  await assert.rejects(startLocalCloud(options), /in use by another local cloud/)
  await first.close()
  assert.equal(readFileSync(join(options.dataDirectory, 'secret.key')).length, 32)
  await (await startLocalCloud(options)).close()
})
