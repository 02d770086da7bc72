import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { beginsClaim, saysWhoTheyAre } from './support/claim-steps'
import { callAs, claimOf } from './support/server'
import { aStage, platforms, ticketPhotos, type Stage } from './support/stage'

const suite = 'named-employer'

for (const platform of platforms) {
  describe(`an employer that is not in the list has a way on (${platform})`, () => {
    let stage: Stage
    let worker: Driver
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      worker = await stage.phone(platform, suite)
      officer = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('the worker names it with its district and hands the claim in', async () => {
      await worker.signInAs('worker-1')
      await beginsClaim(worker)
      await saysWhoTheyAre(worker)
      await worker.fill('单位名字、拼音或首字母', '无名小饭馆')
      await worker.see('没找到“无名小饭馆”')
      await worker.screenshot('01-not-found')
      await worker.tap('名单里没有，我来写单位名字')
      await worker.tap('单位在哪个区')
      await worker.tap('汽开区')
      await worker.see('汽开区总工会')
      await worker.screenshot('02-naming')
      await worker.tap('就写这个单位')
      await worker.see('汽开区总工会先找到这家单位的工会')
      await worker.tap('有合同，也入了会')
      await worker.screenshot('03-named')
      await worker.tap('下一步：车票')
      await worker.choosePhotos('从相册选（车票）', ticketPhotos.slice(0, 1))
      await worker.see('188 元')
      await worker.tap('下一步：核对')
      await worker.see('由谁找单位工会')
      await worker.tap('提交申请')
      await worker.see('正在找单位工会')
      await worker.screenshot('04-waiting')
    })

    test('the district union finds the union, and the claim goes there', async () => {
      await officer.signInAs('district')
      await officer.tap('核对申请')
      await officer.see('要找到单位工会')
      await officer.screenshot('05-queue')
      const { id } = await claimOf(stage, 'worker-1')
      await officer.open(`packages/staff/review/index?id=${id}`)
      await officer.see('无名小饭馆')
      await officer.tap('选单位工会，转去核对')
      await officer.fill('工会名字、拼音或首字母', '示范')
      await officer.screenshot('06-unions')
      await officer.tap('长春示范汽车零部件有限公司工会')
      await officer.see('已转给单位工会')
      await worker.open()
      await worker.see('您的申请正在核对')
      const { claims } = await callAs(stage, 'worker-1', 'list-my-claims', {})
      if (claims[0]?.stage !== 'grassrootsReview') throw new Error('not with the union')
    })
  })
}
