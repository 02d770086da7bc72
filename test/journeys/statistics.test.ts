import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'statistics'

for (const platform of platforms) {
  describe(`what an office did (${platform})`, () => {
    let stage: Stage
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      await stage.cloud.fireTimer('clock', 'everyMinute')
      officer = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('an officer of the centre sees its figures, as a chart and as a table', async () => {
      await officer.signInAs('centre')
      await officer.tap('统计')
      await officer.see('现在等着办')
      await officer.see('每天收到和办完')
      await officer.screenshot('01-centre')
      await officer.tap('用表格看')
      await officer.see('收到')
      await officer.screenshot('02-table')
    })

    test('and those of every level below', async () => {
      await officer.tap('所有单位工会')
      await officer.see('通过，转给上一级')
      await officer.tap('最近 7 天')
      await officer.screenshot('03-level')
    })

    test('a district sees its own figures and those of the unions that belong to it', async () => {
      await officer.signInAs('district')
      await officer.tap('统计')
      await officer.see('现在等着办')
      await officer.tap('下级单位工会')
      await officer.see('归本单位管的单位工会加在一起')
      await officer.screenshot('04-unions-below')
      const { errors, missingApis } = await officer.metrics()
      assert.deepEqual([errors, missingApis], [[], []])
    })
  })
}
