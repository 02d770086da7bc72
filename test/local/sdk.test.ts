import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aCloud, sdkFor, type TestCloud } from './support/cloud'

let cloud: TestCloud
before(async () => {
  cloud = await aCloud(
    {},
    {
      whoami: `const wx=require(${JSON.stringify(require.resolve('wx-server-sdk'))});wx.init();
      exports.main=async(event)=>{const c=wx.getWXContext();return{event,openid:c.OPENID,source:c.SOURCE,env:c.ENV}}`,
    },
  )
})
after(() => cloud.close())

test('one document through its life', async () => {
  const db = sdkFor(cloud, { openid: 'oLtester' }).database()
  const jobs = db.collection('jobs')
  const { _id } = await jobs.add({
    data: { title: '护工', wage: 5000, at: db.serverDate(), loc: { a: [1, 2] } },
  })
  const found = await jobs.doc(_id).get()
  assert.equal(found.data.title, '护工')
  assert.ok(found.data.at instanceof Date)
  console.log(await jobs.where({ wage: db.command.gte(1) }).count())
  const t0 = performance.now()
  for (let i = 0; i < 300; i++) await jobs.doc(_id).get()
  const t1 = performance.now()
  for (let i = 0; i < 300; i++) await jobs.doc(_id).update({ data: { n: db.command.inc(1) } })
  const t2 = performance.now()
  console.log('get', (t1 - t0) / 300, 'update', (t2 - t1) / 300)
  console.log(await wxcall().callFunction({ name: 'whoami', data: { a: 1 } }))
})
const wxcall = () => sdkFor(cloud, { openid: 'oLtester' })
