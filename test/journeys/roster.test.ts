import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { sampleCreditCode } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { claimOf } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'
import { idNumberOnList, workerList } from './support/worker-list'

const suite = 'roster'
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

/** What HR may spend from having the file to having handed it in. */
const most = { taps: 20, fields: 8 }

for (const platform of platforms)
  describe(`HR hands in a file of 137 workers, 6 of them wrong (${platform})`, () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'roster-'))
    let stage: Stage
    let hr: Driver
    let spent = { taps: 0, fields: 0 }
    beforeAll(async () => {
      stage = await aStage({ begins: new Date('2023-02-08T09:00:00+08:00') })
      hr = await stage.phone(platform, suite)
      for (const context of stage.browser.contexts())
        for (const page of context.pages()) await page.setViewportSize({ width: 360, height: 780 })
    })
    afterAll(async () => {
      rmSync(directory, { recursive: true, force: true })
      await stage.close()
    })

    const list = (name: string, wrong: number) => workerList(directory, name, 137, wrong)
    const chooseFile = platform === 'wechat' ? '从微信聊天里选表格' : '从电脑、手机里选表格'

    /** What the enterprise is asked besides its roster. */
    async function putsIn(paper: string, file: string) {
      await hr.choosePhotos(`从相册选（${paper}）`, [photo(file)])
      await hr.see(`放大看${paper}第 1 张`)
      await hr.seeNot('没传完')
    }

    test('it says what the company is, and that it keeps the conditions', async () => {
      await hr.signInAs('hr')
      await hr.open('packages/worker/claim/index?packId=changchun-2023&measureId=stay-subsidy')
      await hr.see('开始申请')
      await hr.tap('项都同意，开始申请')
      await hr.see('单位的情况')
      for (const [label, written] of Object.entries(company)) await hr.fill(label, written)
      await hr.tap('注册在哪个区')
      await hr.tap('汽开区')
      await hr.screenshot('01-company')
      await hr.tap('下一步：单位符合条件吗')
      await hr.tap('是', 0)
      await hr.tap('不是', 1)
      await hr.tap('是', 2)
      await hr.see('已保存')
      await hr.screenshot('02-standing')
      await hr.tap('下一步：员工名册')
      await hr.see('选表格文件')
      await hr.screenshot('03-no-roster')
    })

    test('it chooses its own file, sees what was found before anything is in, and puts it on the roster', async () => {
      hr.effort()
      await hr.tap('选表格文件')
      await hr.choosePhotos(chooseFile, [list('员工名单.csv', 6)])
      await hr.see('137 人')
      await hr.see('还没有放进名册')
      await hr.screenshot('04-read')
      assert.equal((await claimOf(stage, 'hr')).roster?.rows ?? 0, 0)
      await hr.tap('名单里的人 1月14日到2月5日都没离开长春，都参加了生产')
      await hr.tap('名单里没有劳务派遣的，都是和本单位签的合同')
      await hr.see('其中 6 人有地方要改')
      await hr.screenshot('05-confirmed')
      await hr.tap('放进名册（137 人）')
      await hr.see('去改这 6 人')
      await hr.screenshot('06-taken')
      const { roster } = await claimOf(stage, 'hr')
      assert.deepEqual([roster?.rows, roster?.bad, roster?.counted], [137, 6, 131])
    })

    test('one by one: what is wrong stands at its place, and the next one comes by itself', async () => {
      spent = hr.effort()
      await hr.tap('去改这 6 人')
      await hr.see('这 6 人先不报')
      await hr.screenshot('06-to-mend')
      await hr.tap('张样例')
      await hr.see('身份证号要 18 位')
      await hr.screenshot('06-person')
      await hr.fill('身份证号', idNumberOnList(0))
      await hr.seeNot('身份证号要 18 位')
      await hr.tap('存好，改下一个')
      await hr.see('手机号要 11 位')
      await hr.screenshot('06-next-person')
      assert.equal((await claimOf(stage, 'hr')).roster?.bad, 5)
      await hr.back()
      await hr.see('这 5 人先不报')
      await hr.back()
      await hr.see('要改的，改好才能算')
      await hr.screenshot('06-step')
      // Whoever mends by hand spends more: counted is the way by the file.
      hr.effort()
    })

    test('it mends its own file and chooses it again: it sees what changes', async () => {
      await hr.tap('再选一个表格文件')
      await hr.choosePhotos(chooseFile, [list('员工名单改.csv', 0)])
      await hr.see('没有看出要改的')
      await hr.screenshot('07-read-again')
      await hr.tap('放进名册（137 人）')
      await hr.see('没有要改的')
      await hr.screenshot('08-taken-again')
      await hr.tap('回到申请')
      await hr.see('68,500')
      await hr.screenshot('09-step')
    })

    test('it adds the papers, reads the declaration and signs it: within 20 taps and 8 typed fields', async () => {
      await hr.tap('下一步：材料')
      await putsIn('“四上企业”入库入统的证明', 'contract.jpg')
      await putsIn('《营业执照》', 'licence.jpg')
      await putsIn('春节连续生产的材料', 'licence-two.jpg')
      await hr.tap('下一步：核对')
      await hr.see('68,500')
      await hr.screenshot('10-check')
      await hr.tap('下一步：签承诺')
      await hr.see('查出不实')
      await hr.screenshot('11-declaration')
      await hr.tap('我承诺，提交申请')
      await hr.see('受理号')
      const rest = hr.effort()
      const effort = { taps: spent.taps + rest.taps, fields: spent.fields + rest.fields }
      await hr.screenshot('12-handed-in')
      assert.ok(effort.taps <= most.taps && effort.fields <= most.fields, JSON.stringify(effort))
      const { roster, stage: reached } = await claimOf(stage, 'hr')
      assert.deepEqual([roster?.rows, roster?.bad, reached], [137, 0, 'districtReview'])
    })

    test('the roster is still there to read, and nothing of it can be changed', async () => {
      await hr.tap('能算的')
      await hr.see('能算 137 人')
      await hr.seeNot('添一个人')
      await hr.screenshot('13-read-only')
      await hr.tap('李样例', 0)
      await hr.see('这个人能算')
      await hr.seeNot('从名册删掉')
      await hr.screenshot('14-person')
    })

    test('nothing went wrong behind the screen', async () => {
      const { errors, missingApis, templateWarnings } = await hr.metrics()
      assert.deepEqual(
        { errors, missingApis, templateWarnings },
        { errors: [], missingApis: [], templateWarnings: [] },
      )
    })
  })
