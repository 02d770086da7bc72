import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { aStage, type Stage } from './support/stage'

describe('the app starts', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await aStage()
  })
  afterAll(() => stage?.close())

  for (const platform of ['browser', 'wechat'] as const)
    it(`with its three tabs (${platform})`, async () => {
      const phone = await stage.phone(platform, 'boot')
      await phone.open()
      for (const tab of ['首页', '消息', '我的']) await phone.see(tab)
      await phone.goTab('消息')
      await phone.goTab('我的')
      await phone.goTab('首页')
      await phone.screenshot('home')
      assert.deepEqual((await phone.metrics()).errors, [])
    })
})
