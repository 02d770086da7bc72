import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { sampleWorkers } from '../../scripts/demo/people'
import { beginsClaim } from './support/claim-steps'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'home'
const demoNotice = '演示：今天按'
const paidWorker = sampleWorkers.find(({ key }) => key === 'worker-17')?.label ?? ''

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage?.close())

for (const platform of platforms)
  describe(`home (${platform})`, () => {
    test('says what waits for an officer, and counts it anew on each return; the demo notice stands on every page', async () => {
      const officer = await stage.phone(platform, suite)
      await officer.signInAs('union-one')
      await officer.see('份等着办')
      await officer.see(demoNotice)
      await officer.screenshot('staff')
      await officer.tap('核对申请')
      await officer.see('已退回')
      await officer.see(demoNotice)
      await officer.back()
      await officer.see('份等着办')
      await officer.goTab('我的')
      await officer.see('单位工会（基层工会）')
      await officer.see(demoNotice)
      assert.deepEqual((await officer.metrics()).errors, [])
    })

    test('says what waits for a worker and until when; 我的 lists it with its number', async () => {
      const worker = await stage.phone(platform, suite)
      await worker.signInAs('worker-5')
      await worker.see('5月10日（周三）前改好')
      await worker.see('2月17日（周五）截止，还有 2 天')
      await worker.screenshot('worker')
      await worker.goTab('我的')
      await worker.see('钱**')
      await worker.see('受理号')
      await worker.screenshot('me')
      await worker.tap('要您补正')
      await worker.see('工会的话')
      assert.deepEqual((await worker.metrics()).errors, [])
    })
  })

describe('in a browser', () => {
  test('a wide window has its navigation on every page, with the desks of who it is', async () => {
    const centre = await stage.wideWindow('browser', suite)
    await centre.signInAs('centre')
    await centre.see('份等着办')
    await centre.screenshot('wide-staff')
    await centre.goTab('待办')
    await centre.see('已退回')
    await centre.goTab('打款')
    await centre.seeNot('已退回')
    await centre.goTab('待办')
    await centre.see('已退回')
    await centre.goTab('我的')
    await centre.see('市职工服务中心')
    await centre.screenshot('wide-me')
    await centre.goTab('首页')
    await centre.see('份等着办')
    await centre.signInAs('worker-1')
    await centre.see('申请出行补贴')
    assert.doesNotMatch(await centre.text(), /待办|打款/)
    await centre.screenshot('wide-worker')
    assert.deepEqual((await centre.metrics()).errors, [])
  })

  test('a visitor who played somebody else comes back to what they had begun themselves', async () => {
    const visitor = await stage.phone('browser', suite)
    await visitor.open()
    await beginsClaim(visitor)
    await visitor.see('您是谁')
    await visitor.open()
    await visitor.see('接着填')
    await visitor.tap('切换演示身份')
    await visitor.see('现在就是这个身份')
    await visitor.tap(paidWorker)
    await visitor.see('钱打给您了')
    await visitor.seeNot('接着填')
    await visitor.tap('切换演示身份')
    await visitor.tap('我自己')
    await visitor.see('接着填')
    await visitor.seeNot('钱打给您了')
    assert.deepEqual((await visitor.metrics()).errors, [])
  })
})
