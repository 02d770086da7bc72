import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { openCheck } from './support/check'
import { aStage, type Stage } from './support/stage'

describe('ways back and home in the check (browser)', () => {
  let stage: Stage
  let phone: Driver
  beforeAll(async () => {
    stage = await aStage()
    phone = await stage.phone('browser', 'check-back')
  })
  afterAll(() => stage.close())

  test('Back goes one question back, also from the results', async () => {
    await phone.signInAs('worker-1')
    await openCheck(phone)
    await phone.tap('给我自己')
    await phone.see('您现在在做什么？')
    await phone.tap('送外卖、送快递、开网约车、跑货运')
    await phone.seeNot('您现在在做什么？')
    await phone.back()
    await phone.see('您现在在做什么？')
    await phone.tap('先看结果')
    await phone.see('我的回答（')
    await phone.back()
    await phone.see('您现在在做什么？')
    await phone.back()
    await phone.see('您给谁查？')
  })

  test('an address opens its question of its city, with a way home', async () => {
    await phone.open('packages/check/question/index?pack=dalian-2021&at=situation')
    await phone.see('在大连的见习基地见习')
    await phone.tap('回首页')
    await phone.see('查一查能领什么')
  })

  test('the counties’ list opens at its beginning, and Back closes the sheet alone', async () => {
    const asked = '您的老家户口在哪里？'
    await phone.open('packages/check/question/index?pack=changchun-2023&at=householdRegister')
    await phone.tap('选省、市、县')
    await phone.tap('四川省')
    await phone.seeInSight('成都市')
    await phone.screenshot('region')
    await phone.back()
    await phone.seeNot('成都市')
    await phone.see(asked)
    await phone.tap('选省、市、县')
    await phone.tap('关闭')
    await phone.seeNot('四川省')
    await phone.see(asked)
    assert.deepEqual((await phone.metrics()).errors, [])
  })

  test('search finds what only another city has, and says where', async () => {
    await phone.open('packages/check/catalogue/index?pack=changchun-2023')
    await phone.fill('搜政策：汉字、拼音、首字母都行', '社保')
    await phone.see('别处')
    await phone.see('大连市')
    await phone.screenshot('search')
  })
})
