import assert from 'node:assert/strict'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { FunctionPool } from '../../cloudfunctions/local/functions/function-pool'
import { HandClock } from './support/hand-clock'
import { aCloud, aToken, callAs, WITH_SDK, writeFunction, type TestCloud } from './support/cloud'

const quick = { timeout: 0.3, memorySize: 32 }
const FUNCTIONS = {
  whoami: `${WITH_SDK} exports.main = async ({ n }) => {
    const before = wx.getWXContext().OPENID
    await wx.database().collection('jobs').limit(1).get()
    return { n, before, after: wx.getWXContext().OPENID } }`,
  environment: 'exports.main = async () => process.env',
  crash:
    'exports.main = async () => { setImmediate(() => { throw new Error("boom") }); await new Promise(() => {}) }',
  throws: 'exports.main = async () => { throw new Error("no way") }',
  exits: 'exports.main = async () => process.exit(0)',
  loops: { source: 'exports.main = async ({ loop }) => { while (loop); return "fine" }', config: quick },
  hoards: {
    source:
      'exports.main = async ({ hoard }) => { const all = []; while (hoard) all.push(new Array(1e5).fill(Math.random())); return "fine" }',
    config: { memorySize: 32, timeout: 30 },
  },
  nothing: 'exports.main = async () => {}',
}

let cloud: TestCloud
let token: string
beforeAll(async () => {
  cloud = await aCloud({ functionEnvironment: { MODE: 'test' }, maxWorkersPerFunction: 2 }, FUNCTIONS)
  token = await aToken(cloud)
})
afterAll(() => cloud.close())

test('identities do not mix among concurrent calls', async () => {
  const tokens = await Promise.all(Array.from({ length: 8 }, () => aToken(cloud)))
  const calls = Array.from({ length: 40 }, async (_, n) => {
    const { result } = await callAs(cloud, tokens[n % tokens.length] ?? '', 'whoami', { n })
    return result as { n: number; before: string; after: string }
  })
  const owner = new Map<number, string>()
  for (const { n, before, after } of await Promise.all(calls)) {
    assert.equal(before, after)
    assert.match(before, /^oL[\w-]{26}$/)
    assert.equal(owner.get(n % tokens.length) ?? before, before)
    owner.set(n % tokens.length, before)
  }
  assert.equal(new Set(owner.values()).size, tokens.length)
})

test('a function sees exactly the platform variables and its own', async () => {
  const { result } = await callAs(cloud, token, 'environment')
  const names = Object.keys(result as object).sort()
  assert.deepEqual(names, [
    'MODE',
    'SCF_NAMESPACE',
    'TCB_CONTEXT_CNFG',
    'TCB_CONTEXT_KEYS',
    'TCB_ENV',
    'TCB_SOURCE',
    'TENCENTCLOUD_REGION',
    'TENCENTCLOUD_RUNENV',
    'TENCENTCLOUD_SECRETID',
    'TENCENTCLOUD_SECRETKEY',
    'TENCENTCLOUD_SESSIONTOKEN',
    'WX_API_TOKEN',
    'WX_APPID',
    'WX_CLIENTIP',
    'WX_CONTEXT_KEYS',
    'WX_OPENID',
  ])
})

test('an accident costs one call alone', async () => {
  const failed = { status: 500, errCode: -504002 }
  const outcome = async (name: string, event: object = {}) => {
    const { status, errCode, errMsg } = await callAs(cloud, token, name, event)
    return { status, errCode, errMsg }
  }
  const brief = async (name: string, event: object = {}) => {
    const { status, errCode } = await outcome(name, event)
    return { status, errCode }
  }
  assert.deepEqual(await brief('crash'), failed)
  assert.deepEqual(await brief('throws'), failed)
  assert.match((await outcome('throws')).errMsg ?? '', /no way/)
  assert.deepEqual(await brief('exits'), failed)
  assert.deepEqual(await brief('hoards', { hoard: true }), failed)
  assert.equal((await callAs(cloud, token, 'hoards')).result, 'fine')
  assert.deepEqual(await brief('loops', { loop: true }), { status: 504, errCode: -504003 })
  const others = await Promise.all(
    [...Array(6).keys()].map((n) => callAs(cloud, token, 'loops', { loop: n === 0 })),
  )
  assert.deepEqual(
    others.map(({ result }) => result),
    [undefined, 'fine', 'fine', 'fine', 'fine', 'fine'],
  )
})

test('a missing function, a bad name and no result', async () => {
  assert.deepEqual(
    [(await callAs(cloud, token, 'unknown')).status, (await callAs(cloud, token, '..')).status],
    [404, 404],
  )
  assert.equal((await callAs(cloud, token, 'nothing')).result, null)
  assert.equal((await callAs(cloud, token, encodeURIComponent('../whoami'))).status, 404)
})

test('a function built again is used again', async () => {
  writeFunction(cloud.functionsDirectory, 'fresh', 'exports.main = async () => 1')
  assert.equal((await callAs(cloud, token, 'fresh')).result, 1)
  writeFunction(cloud.functionsDirectory, 'fresh', 'exports.main = async () => 22')
  utimesSync(join(cloud.functionsDirectory, 'fresh/index.js'), new Date(), new Date(Date.now() + 5000))
  assert.equal((await callAs(cloud, token, 'fresh')).result, 22)
})

test('a full queue refuses with its own error', async () => {
  const file = join(cloud.functionsDirectory, 'stuck/index.js')
  writeFunction(cloud.functionsDirectory, 'stuck', 'exports.main = () => new Promise(() => {})', {
    timeout: 60,
  })
  const target = {
    name: 'stuck',
    file,
    version: 1,
    config: { permissions: { openapi: [] }, triggers: [], timeout: 60, memorySize: 64 },
  }
  const options = {
    mostWorkers: 1,
    longestQueue: 1,
    environment: {},
    clock: new HandClock(),
    onLine: () => {},
  }
  const pool = new FunctionPool(target, options)
  const call = { event: {}, environment: {}, context: {} }
  const running = assert.rejects(pool.run(call))
  const waiting = assert.rejects(pool.run(call))
  await assert.rejects(pool.run(call), { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' })
  await pool.close()
  await Promise.all([running, waiting])
})
