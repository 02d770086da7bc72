import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { beginsClaim, saysWhereTheyWork, saysWhoTheyAre } from './support/claim-steps'
import { aStage, platforms, ticketPhotos, type Stage } from './support/stage'

const suite = 'claim'
const setDataBudget = 64 * 1024

for (const platform of platforms) {
  describe(`a travel claim from phone to status (${platform})`, () => {
    let stage: Stage
    let worker: Driver
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      worker = await stage.phone(platform, suite)
      officer = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('the worker agrees to each purpose and says who they are', async () => {
      await worker.signInAs('worker-1')
      await worker.see('申请出行补贴')
      worker.effort()
      await worker.screenshot('01-home')
      await beginsClaim(worker)
      await saysWhoTheyAre(worker)
    })

    test('the worker finds the employer by first letters and sees its union', async () => {
      await saysWhereTheyWork(worker)
    })

    test('the worker photographs tickets and watches the amount', async () => {
      await worker.choosePhotos('从相册选（车票）', ticketPhotos.slice(0, 2))
      // The first new card comes into sight, with its progress.
      await worker.seeInSight('第 1 张票')
      // Way, day, fare and number are read off the photos: nothing about a ticket is typed.
      await worker.see('188 + 188 = 376')
      await worker.see('300')
      await worker.see('延吉西 → 长春')
      await worker.see('长春 → 延吉西')
      await worker.screenshot('08-tickets')
      await worker.tap('修改第 1 张票')
      await worker.see('算进去了，188 元')
      await worker.screenshot('07-ticket')
      await worker.tap('填好了，回到车票')
      await worker.tap('下一步：核对')
      await worker.see('您可能领到')
      await worker.screenshot('09-check')
      await worker.tap('提交申请')
      const { fields, taps } = worker.effort()
      // WeChat gives the phone number; in a browser it is typed as well.
      assert.ok(fields <= (platform === 'wechat' ? 3 : 4), `${fields} fields were typed`)
      // Looking a ticket over and going back is two more than the shortest way.
      assert.ok(taps <= 17, `${taps} taps`)
      await worker.see('单位工会核对中')
      await worker.see('受理号')
      // WeChat reads nothing aloud without somebody's plugin: there is no dead button there.
      if (platform === 'browser') await worker.see('读给我听')
      else await worker.seeNot('读给我听')
      await worker.screenshot('10-submitted')
      await worker.tap('看回执，存图片')
      await worker.see('申请收到了（回执）')
      await worker.screenshot('10-receipt')
      if (platform === 'wechat') {
        await worker.tap('下次有进展，微信提醒我')
        await worker.see('微信会提醒您一次')
      }
    })

    test('the union opens it, sees photos and fields, and returns it', async () => {
      await officer.signInAs('union-one')
      await officer.tap('核对申请')
      await officer.see('待核对')
      await officer.screenshot('11-queue')
      await officer.tap('张样例', 0)
      await officer.see('张样例')
      for (const field of ['日期', '出发地', '到达地', '票价', '票号'])
        await officer.see(`第 1 张票照片上的${field}`)
      await officer.screenshot('12-review')
      await officer.tap('退回补正')
      await officer.tap('第 2 张票')
      await officer.tap('票价和照片上不一样，请对着票再填一遍。')
      await officer.screenshot('13-return')
      await officer.tap('退回给本人补正')
      await officer.see('已退回补正')
      await officer.screenshot('14-returned')
    })

    test('the worker corrects what was asked and submits again', async () => {
      await worker.open()
      await worker.see('您的申请要改一下')
      await worker.screenshot('15-home-returned')
      await worker.tap('去补正')
      await worker.see('票价和照片上不一样，请对着票再填一遍。')
      await worker.see('5月10日（周三）前')
      await worker.screenshot('16-correction')
      await worker.tap('第 2 张票')
      await worker.fill('票价', '92.5')
      await worker.tap('填好了，回到车票')
      await worker.see('已改')
      await worker.see('都改过了')
      await worker.screenshot('16-corrected')
      await worker.tap('都改好了，去核对')
      await worker.tap('再次提交')
      await worker.see('单位工会核对中')
    })

    test('the union confirms identity and originals and forwards; the worker sees it', async () => {
      await officer.open()
      await officer.tap('核对申请')
      await officer.tap('张样例', 0)
      await officer.see('补正前 300 元，补正后 280.50 元，少了 19.50 元')
      await officer.see('票价：照片上是 188 元，本人填 92.50 元')
      await officer.see('和照片或文件上自动读到的一样')
      await officer.tap('身份已核对')
      await officer.tap('原件看过了', 0)
      await officer.tap('原件看过了', 1)
      await officer.screenshot('17-ready')
      await officer.tap('转给上级工会')
      await officer.see('已转给上级工会')
      await worker.open()
      await worker.see('您的申请到上级工会了')
      await worker.tap('看进度')
      await worker.see('280.50')
      await worker.screenshot('18-forwarded')
      await worker.back()
      await worker.goTab('消息')
      await worker.see('单位工会')
      await worker.screenshot('19-inbox')
      await worker.goTab('我的')
      await worker.see('大字')
      await worker.screenshot('20-me')
      await worker.tap('我的信息')
      await worker.see('受理号')
      await worker.tap('谁看过这份申请（')
      await worker.see('打开看过这份申请')
      await worker.screenshot('21-my-data')
    })

    test('nothing went wrong behind the screen, and no interaction was too heavy for a slow phone', async () => {
      for (const phone of [worker, officer]) {
        const { errors, missingApis, templateWarnings, largestInteraction } = await phone.metrics()
        assert.deepEqual(errors, [])
        assert.deepEqual(missingApis, [])
        assert.deepEqual(templateWarnings, [])
        assert.ok(
          largestInteraction.bytes <= setDataBudget,
          `${largestInteraction.name}: ${largestInteraction.bytes} bytes`,
        )
      }
    })
  })
}
