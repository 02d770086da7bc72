import assert from 'node:assert/strict'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { sampleCreditCode } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'enterprise'
const licence = path.resolve(__dirname, '../../scripts/demo/photos/licence.jpg')
const code = sampleCreditCode('220174', 77)

for (const platform of platforms) {
  describe(`an enterprise comes in by itself (${platform})`, () => {
    let stage: Stage
    let person: Driver
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      person = await stage.phone(platform, suite)
      officer = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('somebody says that they are its HR, with code, licence and name', async () => {
      await person.signInAs('worker-1')
      await person.open('pages/me/index')
      await person.screenshot('01-me')
      await person.tap('我是企业人事')
      await person.see('单位怎么开通、由谁确认，文件没有写')
      await person.screenshot('02-form')
      await person.tap('交给就业服务局核对')
      await person.see('请拍一张营业执照')
      await person.choosePhotos('从相册选（营业执照）', [licence])
      await person.see('已上传')
      const wrong = `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`
      await person.fill('统一社会信用代码', wrong)
      await person.see('有一位写错了')
      await person.screenshot('03-wrong-code')
      await person.fill('统一社会信用代码', code.toLowerCase())
      await person.seeNot('有一位写错了')
      await person.fill('单位名称', '长春样例汽车座椅(二厂)有限公司')
      await person.tap('单位在哪个区')
      await person.tap('汽开区')
      await person.fill('您的姓名', '张样例')
      await person.screenshot('04-filled')
      await person.tap('交给就业服务局核对')
      await person.see('汽开区就业服务局在核对')
      await person.screenshot('05-asked')
    })

    test('the district does not confirm yet, and says why', async () => {
      await officer.signInAs('employment')
      await officer.see('家等着核对')
      await officer.screenshot('06-home')
      await officer.tap('单位登记')
      await officer.see('长春样例汽车座椅有限公司')
      await officer.screenshot('06-queue')
      await officer.tap('长春样例汽车座椅（二厂）有限公司')
      await officer.see('逐项核对')
      await officer.see('还有 4 项没核对')
      await officer.screenshot('07-review')
      await officer.tap('不确认')
      await officer.tap('单位名称与执照不一致')
      await officer.fill('还要说的话', '执照上没有“二厂”两个字')
      await officer.screenshot('08-refuse')
      await officer.tap('不确认，告诉申请人')
      await officer.see('申请人收到了理由')
      await officer.screenshot('09-refused')
      await officer.tap('回到名单')
      await officer.seeNot('二厂')
    })

    test('the person corrects it, and is confirmed', async () => {
      await person.open('pages/inbox/index')
      await person.see('单位登记没有确认，请改一下')
      await person.screenshot('10-told')
      await person.tap('单位登记没有确认，请改一下')
      await person.see('执照上没有“二厂”两个字')
      await person.screenshot('11-refused')
      await person.tap('改好再交')
      await person.fill('单位名称', '长春样例汽车座椅三厂有限公司')
      await person.screenshot('12-correcting')
      await person.tap('交给就业服务局核对')
      await person.see('汽开区就业服务局在核对')

      await officer.open('packages/staff/enterprises/index')
      await officer.tap('长春样例汽车座椅三厂有限公司')
      await officer.see('上次没有确认，申请人改过了')
      for (const check of ['信用代码与执照一致', '单位名称与执照一字不差', '执照上的住所在汽开区'])
        await officer.tap(check)
      await officer.tap('已向单位核实 张样例 是人事')
      await officer.screenshot('13-compared')
      await officer.tap('确认单位，给人事权限')
      await officer.see('已确认')
    })

    test('and invites a colleague', async () => {
      await person.open('packages/enterprise/mine/index')
      await person.see('单位确认了')
      await person.screenshot('14-confirmed')
      await person.tap('邀请同事')
      await person.see('长春样例汽车座椅三厂有限公司')
      await person.tap('邀请同事')
      await person.fill('怎么称呼', '人事小李')
      await person.tap('生成邀请码')
      await person.see('只能用一次')
      const [invitation = ''] = /[2-9A-HJKMNP-Z]{10}/.exec(await person.text()) ?? []
      await officer.signInAs('worker-10')
      await officer.open('packages/staff/invitation/index')
      await officer.fill('邀请码', invitation)
      await officer.tap('接受邀请')
      await officer.see('企业人事')
      await officer.open('pages/me/index')
      await officer.see('长春样例汽车座椅三厂有限公司')
      await officer.screenshot('15-colleague')
      const { errors, missingApis } = await officer.metrics()
      assert.deepEqual([errors, missingApis], [[], []])
    })
  })
}
