import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { demoToken } from './drivers/demo-session'
import type { Driver } from './drivers/driver'
import { agreesToAll, saysWhereTheyWork } from './support/claim-steps'
import { sampleIdNumber } from '../../scripts/demo/people'
import { claimOf, holdAnswers, returnAndCorrect } from './support/server'
import { chooseRegister } from './support/steps'
import { aStage, platforms, ticketPhotos, type Stage } from './support/stage'

const suite = 'late-answers'

for (const platform of platforms) {
  describe(`an answer that comes late changes nothing under the hand (${platform})`, () => {
    let stage: Stage
    let worker: Driver
    beforeAll(async () => {
      stage = await aStage()
      worker = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('who agreed has agreed, also when a session opened before arrives after', async () => {
      await worker.signInAs('worker-1')
      // What else is open is known once the session of the home page has come: the next page asks for its own.
      await worker.see('申请示例出行补贴')
      const sessions = await holdAnswers(stage, 'open-session')
      await worker.tap('申请出行补贴')
      await sessions.answered()
      await agreesToAll(worker)
      await worker.see('您是谁')
      await sessions.arrive()
      await worker.fill('姓名', '张样例')
      await worker.see('张样例')
    })

    test('the phone number that a person has typed is not replaced by the one that WeChat knows', async () => {
      await worker.fill('身份证号', sampleIdNumber('222401', '19710305', 901))
      const numbers = platform === 'wechat' ? await holdAnswers(stage, 'read-phone-number') : null
      if (numbers) {
        await worker.tap('用微信的手机号')
        await numbers.answered()
      }
      await worker.fill('手机号', '19900000002')
      await numbers?.arrive()
      await chooseRegister(worker, ['吉林省', '延边朝鲜族自治州', '延吉市'])
      await worker.tap('进城打工（农民工）')
      await worker.tap('下一步：在哪上班')
      await saysWhereTheyWork(worker)
    })

    test('a ticket taken off while it is read is filled in when that is undone', async () => {
      const readings = await holdAnswers(stage, 'read-ticket-photo')
      await worker.choosePhotos('从相册选（车票）', [ticketPhotos[0] ?? ''])
      await readings.answered()
      await worker.tap('删除第 1 张票')
      await worker.see('第 1 张票删掉了')
      for (const button of ['下一步：核对', '上一步'])
        assert.equal(await worker.overlap('撤销', button), false, button)
      await readings.arrive()
      await worker.tap('撤销')
      await worker.see('延吉西 → 长春')
      await worker.see('188 元')
    })

    test('who goes elsewhere while the claim is handed in stays there and is told', async () => {
      const submissions = await holdAnswers(stage, 'submit-claim')
      await worker.tap('下一步：核对')
      await worker.tap('提交申请')
      await submissions.answered()
      await worker.back()
      await worker.goTab('我的')
      await worker.see('大字')
      await submissions.arrive()
      await worker.see('申请提交好了')
      await worker.see('大字')
      await worker.screenshot('submitted-elsewhere')
      const { stage: where, masks } = await claimOf(stage, 'worker-1')
      assert.equal(where, 'grassrootsReview')
      assert.match(masks.phone ?? '', /0002$/)
      assert.deepEqual((await worker.metrics()).errors, [])
    })
  })
}

describe('an officer at a monitor goes on before a decision is answered', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await aStage()
  })
  afterAll(() => stage.close())

  test('what became of one claim is not shown at the next', async () => {
    const page = await workbench(stage, 'union-one')
    await page
      .getByRole('button', { name: /王样本/ })
      .first()
      .click()
    await page.getByRole('checkbox', { name: '身份已核对' }).click()
    for (const original of await page.getByRole('checkbox', { name: '原件看过了' }).all())
      await original.click()
    await returnAndCorrect(stage, 'worker-3')
    const decisions = await holdAnswers(stage, 'decide-claim')
    await page.getByRole('button', { name: '转给上级工会' }).click()
    await decisions.answered()
    await page
      .getByRole('button', { name: /褚假设/ })
      .first()
      .click()
    await page.getByText('褚假设').first().waitFor()
    await decisions.arrive()
    await page.getByText(/的申请没有办成：这份申请刚刚有变动/).waitFor()
    assert.equal(await page.getByText('重新打开').count(), 0)
    await page.getByRole('button', { name: '退回补正' }).waitFor()
    await page.context().close()
  })
})

describe('the claim that is open at the workbench', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await aStage()
  })
  afterAll(() => stage.close())

  test('it is in the address: reloaded or shared, the address opens it, with a way home', async () => {
    const page = await workbench(stage, 'union-one')
    await page
      .getByRole('button', { name: /褚假设/ })
      .first()
      .click()
    await page.getByRole('checkbox', { name: '身份已核对' }).waitFor()
    await page.waitForURL(/staff\/queue\/index\?claim=./)
    await page.reload()
    await page.getByRole('checkbox', { name: '身份已核对' }).waitFor()
    assert.ok((await page.innerText('body')).includes('查看完整身份证号'))
    await page.screenshot({ path: 'test/artefacts/workbench.shared.png' })
    await page.locator('.ui-navigation__link').filter({ hasText: '首页' }).click()
    await page.waitForURL(/pages\/home/)
    await page.context().close()
  })

  test('on a phone the same address opens the claim on a page of its own', async () => {
    const page = await workbench(stage, 'union-one')
    await page
      .getByRole('button', { name: /褚假设/ })
      .first()
      .click()
    await page.waitForURL(/staff\/queue\/index\?claim=./)
    const address = page.url()
    await page.goto('about:blank')
    await page.setViewportSize({ width: 360, height: 780 })
    await page.goto(address)
    await page.getByText('查看完整身份证号').waitFor()
    assert.match(page.url(), /staff\/review\/index\?id=./)
    await page.context().close()
  })
})

async function workbench(stage: Stage, persona: string): Promise<Page> {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const kept = { 'session-token': await demoToken(stage.cloud.url, persona), 'demo-persona': persona }
  await page.goto(new URL('/health', stage.cloud.url).href)
  await page.evaluate((values) => {
    for (const [key, data] of Object.entries(values)) localStorage.setItem(key, JSON.stringify({ data }))
  }, kept)
  await page.goto(new URL('/#/packages/staff/queue/index', stage.cloud.url).href)
  return page
}
