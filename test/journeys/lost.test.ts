import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { agrees } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const nobodys = 'claim-that-nobody-has'

/** What a page says when its address is wrong, or not this person's. */
const wrongAddresses = [
  ['packages/worker/claim-status/index', '没找到这份内容'],
  ['packages/worker/claim-status/index?id=x', '没找到这份内容'],
  [`packages/worker/claim-status/index?id=${nobodys}`, '没找到这份内容'],
  [`packages/worker/claim/index?id=${nobodys}`, '没找到这份内容'],
  ['packages/worker/ticket/index?id=x', '没找到这份内容'],
  ['packages/worker/employer/index?id=x', '没找到这份内容'],
  [`packages/staff/review/index?id=${nobodys}`, '您现在没有核对申请的权限'],
  ['packages/notices/notice/index', '没找到这份内容'],
  [`packages/notices/notice/index?id=${nobodys}`, '没找到这份内容'],
  ['packages/notices/objections/index', '您不在公示的单位里'],
  ['packages/staff/queue/index', '您现在没有核对申请的权限'],
  ['packages/staff/payment/index', '您没有做这件事的权限'],
  ['packages/statistics/office/index?office=nowhere', '您没有做这件事的权限'],
] as const

const developersWords = /claimId|undefined|null|\[object|Error/

describe('an address that leads nowhere', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await aStage()
    await agrees(stage, 'worker-1')
  })
  afterAll(() => stage?.close())

  it('is said plainly although it never had a # (browser)', async () => {
    const context = await stage.browser.newContext()
    const page = await context.newPage()
    await page.goto(new URL('/no/such/page', stage.cloud.url).href)
    await page.getByText('没有找到这一页').waitFor()
    await page.goto(new URL('/pages/help/index', stage.cloud.url).href)
    await page.getByText('各区、各县市工会电话').waitFor()
    await context.close()
  })

  for (const platform of platforms) {
    it(`is said plainly, with a way home (${platform})`, async () => {
      const phone = await stage.phone(platform, 'lost')
      await phone.signInAs('worker-1')
      await phone.open('no/such/page')
      await phone.see('没有找到这一页')
      await phone.screenshot('lost')
      await phone.tap('回首页')
      await phone.see('查一查能领什么')
      assert.deepEqual((await phone.metrics()).errors, [])
    })

    it(`without its thing, or of somebody else, says so and leads home (${platform})`, async () => {
      const phone = await stage.phone(platform, 'lost')
      await phone.signInAs('worker-1')
      for (const [address, words] of wrongAddresses) {
        await phone.open(address)
        await phone.see(words)
        assert.doesNotMatch(await phone.text(), developersWords, address)
        await phone.see('回首页')
      }
      await phone.screenshot('no-permission')
      await phone.tap('回首页')
      await phone.see('查一查能领什么')
      assert.deepEqual((await phone.metrics()).errors, [])
    })
  }
})
