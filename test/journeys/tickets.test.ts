import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { beginsClaim, saysWhereTheyWork, saysWhoTheyAre } from './support/claim-steps'
import { holdReadings } from './support/server'
import { aStage, electronicTickets, platforms, ticketPhotos, type Stage } from './support/stage'

const suite = 'tickets'

for (const platform of platforms) {
  describe(`photos without a network and electronic tickets, in large type (${platform})`, () => {
    /** Where files come from that are no photos. */
    const fromFiles = platform === 'wechat' ? '从微信聊天选（车票）' : '从相册选（车票）'
    let stage: Stage
    let worker: Driver
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      worker = await stage.phone(platform, suite)
      officer = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('the worker chooses large type and comes to the tickets', async () => {
      await worker.signInAs('worker-1')
      await worker.goTab('我的')
      await worker.tap('大字')
      await worker.screenshot('01-large-type')
      await worker.goTab('首页')
      await beginsClaim(worker)
      await saysWhoTheyAre(worker)
      await saysWhereTheyWork(worker)
    })

    test('a photo waits for the network; what is read of it leaves the field alone that is in hand until it is left', async () => {
      await worker.offline(true)
      await worker.choosePhotos('从相册选（车票）', [ticketPhotos[0] ?? ''])
      await worker.see('第 1 张票')
      await worker.see('照片还在您手机里')
      await worker.screenshot('07-offline')
      const arrive = await holdReadings(stage)
      await worker.offline(false)
      await worker.tap('填写第 1 张票')
      await worker.fill('到哪里下车', '')
      arrive()
      await worker.see('延吉西')
      const fields = (await worker.text()).split('\n')
      assert.ok(!fields.includes('长春'), 'the field in hand was filled')
      await worker.tap('从哪里上车')
      await worker.tap('填好了，回到车票')
      await worker.see('延吉西 → 长春')
      await worker.see('188 元')
      await worker.seeNot('照片还在您手机里')
    })

    test('the invoice that the railway sends is read without recognition, and opens', async () => {
      const [pdf = ''] = electronicTickets
      await worker.choosePhotos(fromFiles, [pdf])
      await worker.see('长春 → 延吉西')
      await worker.see('188 + 188 = 376')
      await worker.screenshot('08-electronic')
      await worker.tap('修改第 2 张票')
      await worker.see('PDF')
      await worker.screenshot('09-electronic-ticket')
      if (platform === 'wechat') {
        await worker.tap('打开第 2 张票照片第 1 张')
        await worker.see('正在看文件 pdf')
        await worker.tap('关闭文件')
      }
      await worker.tap('填好了，回到车票')
    })

    test('a paper ticket and the electronic invoice of the same trip count once, and it is said why', async () => {
      const [, ofd = ''] = electronicTickets
      await worker.choosePhotos(fromFiles, [ofd])
      await worker.see('第 3 张票')
      await worker.see('OFD')
      await worker.see('和第 1 张是同一张票，只算一次（同一天同一趟路）')
      await worker.see('188 + 188 = 376')
      await worker.screenshot('10-twice')
      await worker.tap('删除第 3 张票')
      await worker.see('188 + 188 = 376')
    })

    test('the claim is handed in, and the union opens the file', async () => {
      await worker.tap('下一步：核对')
      await worker.tap('提交申请')
      await worker.see('单位工会核对中')
      await officer.signInAs('union-one')
      await officer.tap('核对申请')
      await officer.tap('张样例', 0)
      await officer.see('和照片或文件上自动读到的一样')
      await officer.see('PDF')
      await officer.screenshot('11-review')
      for (const phone of [worker, officer]) assert.deepEqual((await phone.metrics()).errors, [])
    })
  })
}
