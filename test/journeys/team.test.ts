import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'team'
const team = 'packages/staff/team/index'

for (const platform of platforms) {
  describe(`colleagues (${platform})`, () => {
    let stage: Stage
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      officer = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('an invitation that nobody has used stands in the list until it is taken back', async () => {
      await officer.signInAs('union-one')
      await officer.open(team)
      await officer.tap('邀请同事')
      await officer.fill('怎么称呼', '工会干事王')
      await officer.tap('生成邀请码')
      await officer.see('只能用一次')
      const [code = ''] = /[2-9A-HJKMNP-Z]{10}/.exec(await officer.text()) ?? []
      await officer.tap('记好了，关掉')
      await officer.see('还没用的邀请')
      await officer.see('以前有效')
      await officer.screenshot('01-open')
      await officer.tap('撤回邀请')
      await officer.see('撤回给工会干事王的邀请？')
      await officer.screenshot('02-asked')
      await officer.tap('确认撤回')
      await officer.seeNot('还没用的邀请')

      await officer.signInAs('worker-10')
      await officer.open('packages/staff/invitation/index')
      await officer.fill('邀请码', code)
      await officer.tap('接受邀请')
      await officer.see('这个邀请码用不了')
      const { errors, missingApis } = await officer.metrics()
      assert.deepEqual([errors, missingApis], [[], []])
    })
  })
}
