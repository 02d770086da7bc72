import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCloud, sdkFor, WITH_SDK, type TestCloud } from './support/cloud'
import type { SdkDatabase } from './support/sdk'

const WHOAMI = `${WITH_SDK} exports.main = async (event) => { const c = wx.getWXContext(); return { event, openid: c.OPENID, source: c.SOURCE } }`

let cloud: TestCloud
let db: SdkDatabase
beforeAll(async () => {
  cloud = await aCloud({}, { whoami: WHOAMI })
  db = sdkFor(cloud, { openid: 'oLtester' }).database()
})
afterAll(() => cloud.close())

test('one document through its life', async () => {
  const jobs = db.collection('jobs')
  const { _id } = await jobs.add({
    data: { title: '护工', wage: 5000, at: db.serverDate(), nested: { list: [1, { a: 2 }] } },
  })
  const found = (await jobs.doc(_id).get()).data
  assert.equal(found['title'], '护工')
  assert.ok(found['at'] instanceof Date)
  assert.deepEqual(found['nested'], { list: [1, { a: 2 }] })
  const { inc, push, remove } = db.command
  const change = { wage: inc(10), tags: push(['a']), title: remove(), 'nested.extra': true }
  assert.equal((await jobs.doc(_id).update({ data: change })).stats.updated, 1)
  const { at, ...after } = (await jobs.doc(_id).get()).data
  assert.ok(at)
  assert.deepEqual(after, { _id, wage: 5010, tags: ['a'], nested: { list: [1, { a: 2 }], extra: true } })
  assert.equal((await jobs.doc('set-1').set({ data: { x: 1 } })).stats.created, 1)
  assert.equal((await jobs.doc('set-1').set({ data: { y: 2 } })).stats.updated, 1)
  assert.deepEqual((await jobs.doc('set-1').get()).data, { _id: 'set-1', y: 2 })
  assert.equal((await jobs.doc('set-1').remove()).stats.removed, 1)
  await assert.rejects(jobs.doc('set-1').get(), /does not exist/)
})

test('queries, pages, fields, counts and updates by query', async () => {
  const jobs = db.collection('jobs')
  const { gte, lt, or, in: among } = db.command
  const data = Array.from({ length: 130 }, (_, i) => ({
    _id: `q${String(i).padStart(3, '0')}`,
    city: 'Q',
    wage: i,
    even: i % 2 === 0,
  }))
  await jobs.add({ data })
  const all = jobs.where({ city: 'Q' })
  assert.equal((await all.get()).data.length, 100, 'the default page')
  assert.equal((await all.limit(5000).get()).data.length, 130, 'at most 1000')
  assert.equal((await all.count()).total, 130)
  const page = await all.orderBy('wage', 'desc').skip(10).limit(3).field({ wage: true, _id: false }).get()
  assert.deepEqual(page.data, [{ wage: 119 }, { wage: 118 }, { wage: 117 }])
  const either = await jobs
    .where(or([{ city: 'Q', wage: lt(2) }, { _id: among(['q129', 'none']) }]))
    .orderBy('_id', 'asc')
    .get()
  assert.deepEqual(
    either.data.map((row) => row._id),
    ['q000', 'q001', 'q129'],
  )
  assert.equal(
    (await jobs.where({ city: 'Q', wage: gte(100) }).update({ data: { top: true } })).stats.updated,
    30,
  )
  assert.equal((await jobs.where({ title: db.RegExp({ regexp: '^没有' }) }).count()).total, 0)
  assert.equal((await jobs.where({ top: true }).remove()).stats.removed, 30)
})

test('aggregate gives 20 documents unless it says limit', async () => {
  const jobs = db.collection('jobs')
  const { sum } = db.command.aggregate
  const twenty = await jobs.aggregate().match({ city: 'Q' }).end()
  assert.equal(twenty.list.length, 20)
  assert.equal((await jobs.aggregate().match({ city: 'Q' }).limit(50).end()).list.length, 50)
  const groups = await jobs
    .aggregate()
    .match({ city: 'Q' })
    .group({ _id: '$even', n: sum(1) })
    .sort({ _id: 1 })
    .end()
  assert.deepEqual(groups.list, [
    { _id: false, n: 50 },
    { _id: true, n: 50 },
  ])
  await db.collection('people').add({ data: { _id: 'p1', city: 'Q', phone: '1' } })
  const joined = await jobs
    .aggregate()
    .match({ _id: 'q001' })
    .lookup({ from: 'people', localField: 'city', foreignField: 'city', as: 'people' })
    .end()
  assert.deepEqual(
    (joined.list[0]?.['people'] as { _id: string }[]).map((p) => p._id),
    ['p1'],
  )
})

test('collections and unique indexes answer as the platform does', async () => {
  await db.createCollection('made')
  await assert.rejects(db.createCollection('made'))
  await db.collection('made').add({ data: {} })
  await assert.rejects(db.collection('nowhere').count(), { errCode: -502005 })
  await assert.rejects(
    db.collection('people').add({ data: { phone: '1' } }),
    (error: Error & { errCode: number }) => {
      assert.equal(error.errCode, -502001)
      assert.match(error.message, /E11000/)
      return true
    },
  )
})

test('functions call functions with the same identity', async () => {
  const { result } = await sdkFor(cloud, { openid: 'oLtester' }).callFunction({
    name: 'whoami',
    data: { a: 1 },
  })
  const expected = {
    event: { a: 1, userInfo: { appId: 'wxlocal0000000000', openId: 'oLtester' } },
    openid: 'oLtester',
    source: 'wx_client,scf',
  }
  assert.deepEqual(result, expected)
  await assert.rejects(sdkFor(cloud).callFunction({ name: 'missing' }), /FUNCTION_NOT_FOUND/)
})
