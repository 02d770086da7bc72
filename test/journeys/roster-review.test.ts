import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import { callAs } from './support/server'
import { handsInStay, looksAtPapers, persons } from './support/roster-story'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'roster-review'

/** The number that the demo's WeChat knows of everybody. */
const demoPhone = '13800000000'

/** The smallest phone that people have. */
const narrow = { width: 360, height: 780 }

const firms = {
  first: { persona: 'hr-two', organisationId: 'enterprise-2', unitName: '汽开示例模具有限公司', serial: 2 },
  second: {
    persona: 'hr-three',
    organisationId: 'enterprise-3',
    unitName: '汽开样板物流有限公司',
    serial: 3,
  },
}

for (const platform of platforms)
  describe(`an office and a roster (${platform})`, () => {
    let stage: Stage
    let officer: Driver
    let worker: Driver
    let claimId = ''
    const people = persons(12)
    const [both, , denying] = people
    beforeAll(async () => {
      stage = await aStage()
      officer = await stage.phone(platform, suite)
      worker = await stage.phone(platform, suite)
      for (const context of stage.browser.contexts())
        for (const page of context.pages()) await page.setViewportSize(narrow)
      const first = people.map((person, place) => ({
        ...person,
        ...(place === 2 ? { phone: demoPhone } : {}),
        ...(place === 5 ? { stayed: false } : {}),
      }))
      const handedIn = await handsInStay(stage, firms.first, first)
      claimId = handedIn.claimId
      await looksAtPapers(stage, 'employment', handedIn)
      // One of them is in another enterprise's roster, too.
      if (both) await handsInStay(stage, firms.second, [both, ...persons(15).slice(13)])
    })
    afterAll(() => stage.close())

    async function opensRoster() {
      await officer.tap('打开员工名册')
      await officer.see('能算')
    }

    test('a worker looks whether the enterprise has named them, and says that it is not true', async () => {
      await worker.signInAs('worker-1')
      await worker.open('pages/me/index')
      await worker.tap('单位替我报了吗')
      await worker.see('先填身份证号')
      await worker.screenshot('01-places')
      await worker.fill('您的身份证号', denying?.idNumber ?? '')
      await worker.tap('用微信的手机号，看有没有我')
      await worker.see(firms.first.unitName)
      await worker.see('单位报了您，算进去了')
      await worker.screenshot('02-found')
      await worker.tap('没有这回事，我没在')
      await worker.see('系统不会告诉单位')
      await worker.tap('那段时间我回老家了，没在长春。')
      await worker.screenshot('03-deny')
      await worker.tap('告诉就业服务局')
      await worker.see('您说过没有这回事')
      await worker.screenshot('04-denied')
    })

    test('the district sees what has to be settled, and cannot pass it on before', async () => {
      await officer.signInAs('employment')
      await officer.see('报送')
      await officer.open(`packages/staff/review/index?id=${claimId}`)
      await officer.see('12 人，能算 11 人')
      await officer.screenshot('10-review')
      await officer.see('名册里还有 2 行有提醒没定')
      await opensRoster()
      await officer.see('5,500')
      await officer.screenshot('11-roster')
    })

    test('a monitor has the rows in a table, and one of them beside it', async () => {
      if (platform !== 'browser') return
      const window = await stage.wideWindow(platform, suite)
      await window.signInAs('employment')
      await window.open(`packages/staff/roster/index?id=${claimId}`)
      await window.see('签订劳动合同期限')
      await window.screenshot('30-wide')
      await window.tap('打开第 2 行 李样本')
      await window.see('单位手工填的')
      await window.screenshot('31-wide-row')
      await window.tap('户籍地')
      await window.tap('收起这一行')
      await window.seeNot('单位手工填的')
      await window.open(`packages/staff/review/index?id=${claimId}`)
      await window.see('打开员工名册')
      await window.screenshot('32-wide-review')
    })

    test('it leaves one out by a condition, and the sum follows at once', async () => {
      await officer.tap('有提醒 2')
      await officer.see('第 3 行')
      await officer.screenshot('12-flagged')
      await officer.tap('第 3 行 赵样本')
      await officer.see('本人说：“那段时间我回老家了，没在长春。”')
      await officer.screenshot('13-row')
      await officer.tap('查看完整号码')
      await officer.see(denying?.idNumber ?? '')
      await officer.screenshot('14-numbers')
      await officer.tap('去掉')
      await officer.tap('1月14日到2月5日没离开长春，参加生产')
      await officer.tap('看了材料，“1月14日到2月5日没离开长春，参加生产”这一条没有符合。')
      await officer.screenshot('15-exclude')
      await officer.tap('去掉第 3 行 赵样本，不算钱')
      await officer.see('5,000')
      await officer.see('还有 1 行有提醒没定')
      await officer.screenshot('16-excluded')
    })

    test('it keeps another one with a note, and finds the whole list again', async () => {
      await officer.tap('第 1 行 王样本')
      await officer.see('这个人也在另一份名册里')
      await officer.tap('保留')
      await officer.tap('和单位核对过，情况属实。')
      await officer.screenshot('17-keep')
      await officer.tap('保留第 1 行 王样本')
      await officer.seeNot('有提醒没定')
      await officer.tap('全部 12')
      await officer.see('第 12 行')
      await officer.tap('不算 1')
      await officer.see('不符合：1月14日到2月5日没离开长春')
      await officer.screenshot('18-not-counted')
    })

    test('it draws some by lot, and asks for their papers in so many words', async () => {
      await officer.tap('抽几个人看材料')
      await officer.screenshot('19-sample')
      await officer.tap('3 个人')
      await officer.tap('抽 3 个人')
      await officer.see('抽查 3')
      await officer.screenshot('20-sampled')
      await officer.tap('请单位交这 3 个人的材料')
      await officer.see('退回给企业补正')
      await officer.screenshot('21-return')
      assert.match(await officer.text(), /名册里抽到了 3 个人/)
      await officer.tap('关闭')
    })

    test('it passes the claim on, and hands it to the city in a bundle with its sum', async () => {
      await officer.see('12 人，能算 10 人')
      await officer.tap('通过')
      await officer.see('已通过')
      await officer.screenshot('22-passed')
      await officer.open('pages/home/index')
      // One of them was there when the city opened, after two bundles.
      await officer.see('2 份等着报送')
      await officer.tap('报送')
      await officer.see('报送 2 家，共 10,000 元')
      await officer.screenshot('23-bundles')
      await officer.tap('报送 2 家，共 10,000 元')
      await officer.see('第 3 批 留长补贴')
      await officer.see('没有等着报送的')
      await officer.screenshot('24-bundle')
    })

    test('the person still sees where the application is', async () => {
      const { places } = await callAs(stage, 'worker-1', 'list-my-roster-places', {
        idNumber: denying?.idNumber ?? '',
        phoneCode: 'any',
      })
      assert.deepEqual(
        places.map(({ stage: at, counted, denied }) => ({ at, counted, denied })),
        [{ at: 'cityReview', counted: false, denied: true }],
      )
    })
  })
