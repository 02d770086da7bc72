import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { checkPipeline } from '../../cloudfunctions/local/database/check-pipeline'
import { checkQuery } from '../../cloudfunctions/local/database/check-query'
import { checkDocument, checkUpdate } from '../../cloudfunctions/local/database/check-update'
import type { Value } from '../../cloudfunctions/local/database/document'
import { parseEjson } from '../../cloudfunctions/local/database/ejson'
import { startLocalCloud } from '../../cloudfunctions/local/server'
import { aCloud, aToken, callAs, cloudFiles, sdkFor, type TestCloud } from './support/cloud'

describe('unknown operators are errors that name them', () => {
  const refused: [string, (value: Value) => void, Value, RegExp][] = [
    ['a query operator', checkQuery, { a: { $fuzzy: 1 } }, /\$fuzzy/],
    ['a top-level operator', checkQuery, { $where: 'true' }, /\$where/],
    ['a geographic operator', checkQuery, { at: { $nearSphere: {} } }, /\$nearSphere/],
    ['an operator inside $elemMatch', checkQuery, { a: { $elemMatch: { b: { $text: 1 } } } }, /\$text/],
    ['an operator inside $or', checkQuery, { $or: [{ a: { $bad: 1 } }] }, /\$bad/],
    ['an operator inside $not', checkQuery, { a: { $not: { $bad: 1 } } }, /\$bad/],
    ['an operator in $expr', checkQuery, { $expr: { $function: {} } }, /\$function/],
    ['$in without an array', checkQuery, { a: { $in: 1 } }, /\$in/],
    ['an update operator', checkUpdate, { $currentDate: { a: true } }, /\$currentDate/],
    ['a modifier of $push', checkUpdate, { $push: { a: { $each: [], $shuffle: 1 } } }, /\$shuffle/],
    ['an operator in a stored value', checkUpdate, { $set: { a: { $gt: 1 } } }, /\$gt/],
    ['an operator in a new document', checkDocument, { a: [{ $ref: 1 }] }, /\$ref/],
    ['an object as id', checkDocument, { _id: {} }, /_id/],
    ['a stage', checkPipeline, [{ $out: 'x' }], /\$out/],
    ['an accumulator', checkPipeline, [{ $group: { _id: 1, n: { $accumulator: {} } } }], /\$accumulator/],
    ['an expression', checkPipeline, [{ $project: { a: { $function: {} } } }], /\$function/],
    [
      'a stage inside $lookup',
      checkPipeline,
      [{ $lookup: { from: 'c', as: 'x', pipeline: [{ $merge: {} }] } }],
      /\$merge/,
    ],
  ]
  for (const [name, check, value, message] of refused) {
    test(name, () => assert.throws(() => check(value), { code: 'DATABASE_REQUEST_FAILED', message }))
  }
  const texts = [
    '{"a":{"$numberDecimal":"1"}}',
    '{"__proto__":{}}',
    '{"\\u005f_proto__":{}}',
    '{',
    '{"$date":"never"}',
  ]
  for (const text of texts) {
    test(`the text ${text}`, () => assert.throws(() => parseEjson(text, 0), { code: 'INVALID_PARAM' }))
  }
})

describe('limits', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await aCloud({}, { echo: 'exports.main = async ({ size }) => "x".repeat(size || 0)' })
  })
  afterAll(() => cloud.close())

  test('a page has at most 1000 documents, 100 by default', async () => {
    cloud.store.insert(
      'jobs',
      Array.from({ length: 1200 }, (_, i) => ({ n: i })),
    )
    const jobs = sdkFor(cloud).database().collection('jobs')
    assert.equal((await jobs.where({}).get()).data.length, 100)
    assert.equal((await jobs.where({}).limit(2000).get()).data.length, 1000)
  })
  test('an operator the cloud does not know reaches the caller as an error', async () => {
    const jobs = sdkFor(cloud).database().collection('jobs')
    await assert.rejects(jobs.where({ n: { $fuzzy: 1 } }).get(), { errCode: -502001 })
  })
  test('an event above 100 KB is refused', async () => {
    const answer = await callAs(cloud, await aToken(cloud), 'echo', { text: 'x'.repeat(3_000_000) })
    assert.deepEqual([answer.status, answer.errCode], [413, -501023])
  })
  test('so is one from another function', async () => {
    const call = (size: number) =>
      sdkFor(cloud).callFunction({ name: 'echo', data: { text: 'x'.repeat(size) } })
    assert.equal((await call(100_000)).result, '')
    await assert.rejects(call(103_000), /request data exceeds 102400 bytes/)
  })
  test('an answer holds 16 MB of documents, and a document no more than that', async () => {
    const { store } = cloud
    const text = 'x'.repeat(9 * 1024 * 1024)
    store.insert('jobs', [{ _id: 'big-1', big: true, text }])
    const big = () => sdkFor(cloud).database().collection('jobs').where({ big: true }).get()
    assert.equal((await big()).data.length, 1)
    store.insert('jobs', [{ _id: 'big-2', big: true, text }])
    await assert.rejects(big(), { errCode: -502001 })
    assert.throws(() => store.update('jobs', { _id: 'big-1' }, { $set: { more: text } }), /document exceeds/)
    store.remove('jobs', { big: true })
  })
  test('a result above 1 MB is refused', async () => {
    const token = await aToken(cloud)
    assert.equal((await callAs(cloud, token, 'echo', { size: 1_000_000 })).status, 200)
    assert.equal((await callAs(cloud, token, 'echo', { size: 1_100_000 })).errCode, -504002)
  })
})

describe('what an environment may have', () => {
  const refusedStart = async (definition: object, functionEnvironment: Record<string, string> = {}) => {
    const { directory, ...files } = cloudFiles({}, definition)
    try {
      return await startLocalCloud({ ...files, functionEnvironment }).then(
        (cloud) => cloud.close().then(() => null),
        (error: Error) => error.message,
      )
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }
  const collections = (count: number) => ({
    collections: Object.fromEntries(Array.from({ length: count }, (_, n) => [`c${n}`, {}])),
  })
  const indexes = (count: number) => ({
    collections: {
      c: { indexes: Array.from({ length: count }, (_, n) => ({ name: `i${n}`, keys: { [`f${n}`]: 1 } })) },
    },
  })
  test('100 collections, 20 indexes in one, 4 KB of variables', async () => {
    assert.equal(await refusedStart(collections(100)), null)
    assert.match((await refusedStart(collections(101))) ?? '', /more than 100 collections/)
    assert.equal(await refusedStart(indexes(20)), null)
    assert.match((await refusedStart(indexes(21))) ?? '', /database file/)
    assert.equal(await refusedStart(collections(1), { A: 'x'.repeat(4095) }), null)
    assert.match(
      (await refusedStart(collections(1), { A: 'x'.repeat(4096) })) ?? '',
      /environment exceeds 4096 bytes/,
    )
  })
})
