import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { checkCharacterOf } from '../../cloudfunctions/domain/person/id-number'
import { sampleCreditCode, sampleIdNumber } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { claimOf } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'transport'
const photo = (name: string) => path.resolve(__dirname, '../../scripts/demo/photos', name)

const company = {
  企业名称: '长春示范汽车零部件有限公司',
  统一社会信用代码: sampleCreditCode('220174', 91),
  注册地址: '长春市汽开区样例大街 1 号',
  法人代表: '严样例',
  企业经办人: '人事癸',
  联系电话: '19900000044',
  开户行: '样例银行长春样例支行',
  银行账号: '4200000000000044',
}

/** Milliseconds: tickets are really read here, one after the other. */
const patience = 90_000

/** The number of a card of which a ticket prints ten digits in front and four behind. */
function numberBehind(mask: string): string {
  const [head, tail] = [mask.slice(0, 10), mask.slice(14)]
  for (let date = 1; date <= 28; date += 1)
    for (let month = 1; month <= 12; month += 1) {
      const first = `${head}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}${tail.slice(0, 3)}`
      if (checkCharacterOf(first) === tail.slice(3)) return first + tail.slice(3)
    }
  throw new Error(`no card has ${mask}`)
}

/** Three whose tickets are photographed, and two who came by the coach. */
const persons = [
  { name: '尤试举', idNumber: numberBehind('1505021989****1206'), register: '内蒙古通辽市科尔沁区' },
  { name: '朱虚拟', idNumber: numberBehind('1301041981****1183'), register: '河北省石家庄市桥西区' },
  { name: '韩示意', idNumber: numberBehind('1504021995****1167'), register: '内蒙古赤峰市红山区' },
  { name: '张样例', idNumber: sampleIdNumber('511324', '19900307', 123), register: '四川省南充市仪陇县' },
  { name: '李样例', idNumber: sampleIdNumber('411627', '19850611', 125), register: '河南省周口市太康县' },
]
const tickets = ['ticket-w.jpg', 'ticket-u.jpg', 'ticket-s.jpg'].map(photo)

/** The enterprise's own list: it does not say how anybody came. */
function ownList(directory: string): string {
  const lines = persons.map(({ name, idNumber, register }, index) => {
    const sex = Number(idNumber.charAt(16)) % 2 === 1 ? '男' : '女'
    return [name, sex, idNumber, register, `199${String(10_000_000 + index)}`].join(',')
  })
  const file = path.join(directory, '返岗员工.csv')
  writeFileSync(file, `\ufeff${['姓名,性别,身份证号码,户口所在地,联系电话', ...lines].join('\r\n')}\r\n`)
  return file
}

for (const platform of platforms)
  describe(`HR hands in a coach and the tickets that workers bought (${platform})`, () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'transport-'))
    let stage: Stage
    let hr: Driver
    beforeAll(async () => {
      stage = await aStage({ begins: new Date('2023-02-08T09:00:00+08:00') })
      hr = await stage.phone(platform, suite, patience)
      for (const context of stage.browser.contexts())
        for (const page of context.pages()) await page.setViewportSize({ width: 360, height: 780 })
    })
    afterAll(async () => {
      rmSync(directory, { recursive: true, force: true })
      await stage.close()
    })

    const chooseFile = platform === 'wechat' ? '从微信聊天里选表格' : '从电脑、手机里选表格'

    test('it says what the company is, and which coach it hired: half of it is worked out at once', async () => {
      await hr.signInAs('hr')
      await hr.open('packages/worker/claim/index?packId=changchun-2023&measureId=transport-subsidy')
      await hr.tap('项都同意，开始申请')
      await hr.see('单位的情况')
      for (const [label, written] of Object.entries(company)) await hr.fill(label, written)
      await hr.tap('注册在哪个区')
      await hr.tap('汽开区')
      await hr.tap('下一步：单位符合条件吗')
      await hr.tap('是', 0)
      await hr.tap('下一步：包车')
      await hr.see('没有包车，这一步不用填')
      await hr.screenshot('01-no-charter')
      await hr.tap('添一辆大巴')
      await hr.tap('到长春的日期')
      await hr.tap('上个月')
      await hr.tap('1月28日')
      await hr.fill('从哪里出发', '四川南充')
      await hr.fill('车牌号', '川R12345')
      await hr.fill('包车花了多少钱', '86000')
      await hr.fill('发票号码', '23512000000001234567')
      await hr.see('43,000')
      await hr.see('包车 86000 元，补 50%，是 43000 元')
      await hr.see('填好了')
      await hr.see('先在后面放好员工名册')
      await hr.see('已保存')
      await hr.screenshot('02-coach')
      await hr.tap('下一步：员工名册')
    })

    test('its list does not say how anybody came: the tickets say it, each put to its own person', async () => {
      await hr.tap('选表格文件')
      await hr.choosePhotos(chooseFile, [ownList(directory)])
      await hr.see('5 人')
      await hr.tap('名单里的人都是自己买票来的')
      await hr.tap('名单里没有劳务派遣的，都是和本单位签的合同')
      await hr.tap('放进名册（5 人）')
      await hr.tap('回到申请')
      await hr.see('拍员工自己买的票')
      await hr.screenshot('03-roster')
      await hr.tap('拍员工自己买的票')
      await hr.screenshot('04-consent')
      await hr.tap('同意，开始拍票')
      await hr.choosePhotos('从相册选（车票）', tickets)
      await hr.see('刚放好的 3 张')
      await hr.screenshot('05-placed')
      for (const { name } of persons.slice(0, 3)) await hr.see(name)
      // A ticket of somebody who is not on the list is left for a person to place.
      await hr.choosePhotos('从相册选（车票）', [photo('ticket-q.jpg')])
      await hr.see('名册里没找到票上的这个人')
      await hr.screenshot('06-nobody')
      await hr.tap('在名册里找')
      await hr.see('第 4 行')
      await hr.screenshot('07-search')
      await hr.tap('关闭')
      await hr.tap('删掉这张照片')
      await hr.seeNot('名册里没找到票上的这个人')
      await hr.tap('放好了，回去')
    })

    test('it ticks who came by the coach', async () => {
      await hr.tap('谁坐包车来的')
      await hr.see('第 1 辆（大巴），1月28日 四川南充 川R12345')
      await hr.tap('张样例')
      await hr.tap('李样例')
      await hr.see('现在是 2 人')
      await hr.screenshot('08-riders')
      await hr.tap('记下：2 人坐这辆车')
      await hr.see('拍员工自己买的票')
      await hr.screenshot('09-roster-whole')
      const { roster, decision } = await claimOf(stage, 'hr')
      assert.deepEqual([roster?.rows, roster?.bad, roster?.counted], [5, 0, 5])
      // 158 yuan, and twice the most for 243.5 and 212.
      assert.equal(decision.amount.payable, 43_000_00 + 158_00 + 200_00 + 200_00)
    })

    test('it hands in', async () => {
      await hr.tap('下一步：材料')
      for (const [paper, file] of [
        ['《营业执照》', 'licence.jpg'],
        ['包车花钱的凭证，员工自己买票的凭证', 'contract.jpg'],
      ] as const) {
        await hr.choosePhotos(`从相册选（${paper}）`, [photo(file)])
        await hr.see(`放大看${paper}第 1 张`)
        await hr.seeNot('没传完')
      }
      await hr.tap('下一步：核对')
      await hr.see('43,558')
      await hr.screenshot('10-check')
      await hr.tap('下一步：签承诺')
      await hr.tap('我承诺，提交申请')
      await hr.see('受理号')
      await hr.screenshot('11-handed-in')
      const { stage: reached, charters, decision } = await claimOf(stage, 'hr')
      assert.deepEqual([reached, charters?.length, decision.amount.payable], ['districtReview', 1, 43_558_00])
    })

    test('nothing went wrong behind the screen', async () => {
      const { errors, missingApis, templateWarnings } = await hr.metrics()
      assert.deepEqual(
        { errors, missingApis, templateWarnings },
        { errors: [], missingApis: [], templateWarnings: [] },
      )
    })
  })
