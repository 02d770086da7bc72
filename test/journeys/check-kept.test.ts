import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { until } from './drivers/waiting'
import { openCheck } from './support/check'
import { callAs } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'check-kept'
const packId = 'changchun-2023'
const results = 'packages/check/results/index'

/** Two answers, and straight to the results. */
async function answersTwo(phone: Driver): Promise<void> {
  await openCheck(phone)
  await phone.tap('给我自己')
  await phone.see('您现在在做什么？')
  await phone.tap('送外卖、送快递、开网约车、跑货运')
  await phone.seeNot('您现在在做什么？')
  await phone.tap('先看结果')
  await phone.see('我的回答（2 题）')
}

for (const platform of platforms) {
  describe(`answers kept with the account (${platform})`, () => {
    let stage: Stage
    let phone: Driver
    let other: Driver
    beforeAll(async () => {
      stage = await aStage()
      phone = await stage.phone(platform, suite)
      other = await stage.phone(platform, `${suite}-other`)
    })
    afterAll(() => stage.close())

    const keptNow = async () => (await callAs(stage, 'worker-1', 'read-kept-answers', { packId })).kept
    const keptUntil = (what: string, met: (answers: Record<string, unknown> | null) => boolean) =>
      until(
        async () => met((await keptNow())?.answers ?? null) || null,
        20_000,
        () => `the server never had: ${what}`,
      )

    test('without a network the row says why nothing is kept; with one it asks, and keeps', async () => {
      await phone.signInAs('worker-1')
      await answersTwo(phone)
      await phone.see('您的回答只存在这部手机里')
      await phone.offline(true)
      await phone.see('没有网，现在存不到账号')
      await phone.screenshot('01-offline')
      await phone.offline(false)
      await phone.tap('存到我的账号，换手机也能看')
      await phone.see('谁能看')
      await phone.screenshot('02-asked')
      assert.equal(await keptNow(), null)
      await phone.tap('同意，存到账号')
      await phone.see('已存到账号')
      await phone.see('您的回答存在手机和您的账号里')
      await phone.screenshot('03-kept')
      assert.equal((await keptNow())?.answers.situation, 'platform')
    })

    test('another phone without answers is asked whether to go on', async () => {
      await other.signInAs('worker-1')
      await openCheck(other)
      await other.see('您上次查过，要接着看吗？')
      await other.screenshot('04-offer')
      await other.tap('接着上次的看')
      await other.seeNot('您给谁查？')
      await other.tap('先看结果')
      await other.see('我的回答（2 题）')
      await other.see('已存到账号')
    })

    test('a changed answer is kept again by itself, also when the network was away', async () => {
      await phone.offline(true)
      await phone.tap('我的回答（')
      await phone.tap('送外卖、送快递、开网约车、跑货运')
      await phone.tap('正在找工作')
      await phone.see('没有网，新改的还没存到账号')
      await phone.screenshot('05-unsent')
      await phone.offline(false)
      await keptUntil('the changed answer', (answers) => answers?.situation === 'seeking')
      await phone.see('已存到账号')
    })

    test('from the page 我的 they are deleted, and the phone still has its own', async () => {
      await phone.open('pages/me/index')
      await phone.tap('删掉账号里的查询回答')
      await phone.screenshot('06-delete')
      await phone.tap('删掉，以后也不存')
      await phone.see('从账号里删掉了')
      assert.equal(await keptNow(), null)
      await phone.open(results)
      await phone.see('存到我的账号，换手机也能看')
      await phone.see('我的回答（')
    })

    test('nothing failed behind the screen', async () => {
      for (const one of [phone, other]) assert.deepEqual((await one.metrics()).errors, [])
    })
  })
}
