import assert from 'node:assert/strict'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { recordsOfCsv } from '../../cloudfunctions/domain/table'
import { sampleCreditCode, sampleIdNumber } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { callAs, claimOf } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'any-procedure'
const packId = 'sample-2023'

const photo = (name: string) => path.resolve(__dirname, '../../scripts/demo/photos', name)

const unit = {
  企业名称: '汽开样例电机有限公司',
  统一社会信用代码: sampleCreditCode('220174', 88),
  法人代表: '严样例',
  法人身份证号: sampleIdNumber('220102', '19790812', 401),
  联系电话: '19900000044',
  企业银行账号: '4200000000000044',
}

/** The smallest phone that people have. */
const narrow = { width: 360, height: 780 }

for (const platform of platforms)
  describe(`a measure that is data alone goes its whole way (${platform})`, () => {
    let stage: Stage
    let applicant: Driver
    let officer: Driver
    beforeAll(async () => {
      stage = await aStage()
      applicant = await stage.phone(platform, suite)
      officer = await stage.phone(platform, suite)
      for (const context of stage.browser.contexts())
        for (const page of context.pages()) await page.setViewportSize(narrow)
      // Whatever comes to a step with a second reading is drawn.
      const drawn = { secondReadingShare: 1 }
      stage.cloud.store.update('campaignSettings', { _id: packId }, drawn, { upsert: true, replace: true })
    })
    afterAll(() => stage.close())

    async function chooses(phone: Driver, ...taps: string[]) {
      for (const words of taps) await phone.tap(words)
    }

    async function putsIn(paper: string, file: string) {
      await applicant.choosePhotos(`从相册选（${paper}）`, [photo(file)])
      await applicant.see(`放大看${paper}第 1 张`)
      await applicant.seeNot('没传完')
    }

    /** An officer comes to the claim through the queue of their office. */
    async function opensFromQueue(persona: string) {
      await officer.signInAs(persona)
      await officer.tap('核对申请')
      await officer.tap(unit.企业名称, 0)
      await officer.see('按申请能领')
    }

    /** Where the address of a picture has not come yet the page says so, and the officer taps again. */
    async function looksAt(paper: string) {
      const notYet = '请过一会儿再点一次'
      await officer.tap(`放大看${paper}第 1 张`)
      while ((await officer.text()).includes(notYet)) {
        await officer.seeNot(notYet)
        await officer.tap(`放大看${paper}第 1 张`)
      }
      await officer.closePhoto()
    }

    test('an enterprise sees the offer at home and fills in its form, field by field', async () => {
      await applicant.signInAs('hr')
      await applicant.see('示例补贴（给多招人的企业）')
      await applicant.screenshot('01-home')
      await applicant.tap('申请示例补贴')
      await applicant.see('用填的内容办这件事')
      await applicant.screenshot('02-consent')
      await applicant.tap('2 项都同意，开始申请')
      for (const [label, written] of Object.entries(unit)) await applicant.fill(label, written)
      await chooses(applicant, '注册在哪个区', '汽开区')
      await chooses(applicant, '开业日期', '2019年', '5月', '5月6日')
      await applicant.screenshot('03-unit')
      await applicant.tap('下一步：新招的人')
      await chooses(applicant, '在', '工厂')
      await applicant.fill('新招的人数', '12')
      await applicant.seeNot('分厂在哪里')
      await applicant.tap('是')
      await chooses(applicant, '分厂在哪里', '吉林省', '吉林市', '昌邑区')
      await applicant.see('已保存')
      await applicant.screenshot('04-jobs')
      await applicant.tap('下一步：材料')
    })

    test('it puts in its papers, is told what is missing, and hands it in', async () => {
      await putsIn('营业执照', 'licence-two.jpg')
      await putsIn('分厂的营业执照', 'licence-three.jpg')
      await applicant.tap('下一步：核对')
      await applicant.tap('先填后面的（这里还差 1 处）')
      await applicant.see('还要填好')
      await applicant.screenshot('05-missing')
      await applicant.tap('劳动合同', 0)
      await putsIn('劳动合同', 'contract.jpg')
      await applicant.screenshot('06-papers')
      await applicant.tap('下一步：核对')
      await applicant.see('12,000')
      await applicant.screenshot('07-check')
      await applicant.tap('提交申请')
      await applicant.see('受理号')
      await applicant.screenshot('08-handed-in')
      assert.doesNotMatch(await applicant.text(), /车票|工会/)
    })

    test('the district gives one paper back, and the enterprise takes another photo of it', async () => {
      await officer.signInAs('employment')
      await officer.tap('核对申请')
      await officer.see(unit.企业名称)
      await officer.screenshot('10-queue')
      await officer.tap(unit.企业名称, 0)
      await officer.see('按申请能领')
      await officer.screenshot('11-review')
      await officer.tap('退回补正')
      await officer.tap('劳动合同', 0)
      await officer.tap('材料看不清，请对着材料重新拍一张。')
      await officer.screenshot('12-return')
      await officer.tap('退回给企业补正')
      await officer.see('已退回补正')

      await applicant.open()
      await applicant.see('您的申请要改一下')
      await applicant.screenshot('13-home-returned')
      await applicant.tap('去补正')
      await applicant.see('材料看不清')
      await applicant.screenshot('14-correction')
      await applicant.tap('劳动合同', 0)
      await applicant.tap('删除劳动合同第 1 张')
      await putsIn('劳动合同', 'licence.jpg')
      await applicant.tap('下一步：核对')
      await applicant.tap('再次提交')
      await applicant.see('受理号')
    })

    test('the district sees each paper, answers what its step asks, and passes it on into its notice', async () => {
      await opensFromQueue('employment')
      await officer.see('还有材料没打开看：营业执照、劳动合同、分厂的营业执照')
      for (const paper of ['营业执照', '劳动合同', '分厂的营业执照']) await looksAt(paper)
      await officer.see('先填“上门看的日期”')
      await chooses(officer, '上门看的日期', '2月14日')
      await officer.screenshot('15-ready')
      await officer.tap('通过')
      await officer.see('已通过')
      await officer.screenshot('16-passed')

      await applicant.open()
      await applicant.see('您的申请正在公示')
      await applicant.tap('看进度')
      await applicant.see('公示到哪天')
      await applicant.screenshot('17-in-notice')
    })

    test('anybody reads it on the notice, masked', async () => {
      const anybody = await stage.phone(platform, suite)
      const { notice } = await claimOf(stage, 'hr')
      assert.ok(notice)
      await anybody.open(`packages/notices/notice/index?id=${notice.id}`)
      await anybody.see(unit.企业名称)
      await anybody.see('严**')
      await anybody.see('12000 元')
      await anybody.screenshot('18-notice')
      assert.doesNotMatch(await anybody.text(), /严样例|4200000000000044|19900000044/)
    })

    test('the days pass, and two officers of the bureau approve it', async () => {
      await stage.goesOnAt(new Date('2023-02-21T10:00:00+08:00'))
      await stage.cloud.fireTimer('clock', 'everyMinute')
      await opensFromQueue('resources')
      for (const paper of ['营业执照', '劳动合同', '分厂的营业执照']) await looksAt(paper)
      await officer.screenshot('20-bureau')
      await officer.tap('同意，转同事复看')
      await officer.tap('同意，转同事复看 12000 元')
      await officer.see('已同意，等另一位同事批准')
      await opensFromQueue('resources-two')
      await officer.tap('批准')
      await officer.see(`批准 ${unit.企业名称} 示例补贴 12000 元？`)
      await officer.screenshot('21-approve')
      await officer.tap('批准 12000 元')
      await officer.see('已批准')
      await officer.screenshot('22-approved')
    })

    test('it writes down the record with its day', async () => {
      await officer.signInAs('resources')
      await officer.tap('核对申请')
      await officer.tap(unit.企业名称, 0)
      await chooses(officer, '哪天备案的', '2月20日')
      await officer.fill('记一句', '示例备〔2023〕8 号')
      await officer.screenshot('23-record')
      await officer.tap('已备案，记下来')
      await officer.see('已记下')
      await officer.screenshot('23-recorded')
    })

    test('finance proposes the payment, a colleague releases it, and the bank says that it is paid', async () => {
      await officer.signInAs('finance')
      await officer.tap('打款')
      await officer.tap('提交打款批次…')
      await officer.see('12000 元')
      await officer.screenshot('24-payable')
      await officer.tap('提交 1 笔')
      await officer.see('须由另一位同事查看后放行')
      await officer.signInAs('finance-two')
      await officer.tap('打款')
      await officer.tap('未放行', 0)
      await officer.tap('放行本批')
      await officer.tap('放行，交银行打款')
      await officer.see('导出银行清单')
      await officer.screenshot('25-released')

      const { batches } = await callAs(stage, 'finance', 'list-batches', {})
      const [batch] = batches
      assert.ok(batch)
      const asked = { batchId: batch.id, format: 'csv' } as const
      const { contentBase64 } = await callAs(stage, 'finance-two', 'export-batch', asked)
      const [row] = recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8'))
      assert.ok(row)
      const answered = { ...row, 结果: '成功', 失败原因: '' }
      await officer.tap('登记银行结果')
      const table = [Object.keys(answered), Object.values(answered)].map((cells) => cells.join(','))
      await officer.paste('银行回单内容', table.join('\n'))
      await officer.tap('读取粘贴的清单')
      await officer.tap('登记银行结果（1 笔）')
      await officer.see('1 笔已处理')
      await officer.tap('完成')
    })

    test('the enterprise sees when what came to which account', async () => {
      await applicant.open()
      await applicant.see('钱打给企业了')
      await applicant.screenshot('26-home-paid')
      await applicant.tap('看进度')
      await applicant.see('12,000元')
      await applicant.see('银行说打成了 2月21日（周二）')
      await applicant.see(`打到哪个账号 尾号 ${unit.企业银行账号.slice(-4)}`)
      await applicant.screenshot('27-paid')
      assert.doesNotMatch(await applicant.text(), /车票|工会|卡号/)
      await applicant.back()
      await applicant.goTab('消息')
      await applicant.screenshot('28-inbox')
    })

    test('nothing went wrong behind the screen', async () => {
      for (const phone of [applicant, officer]) {
        const { errors, missingApis, templateWarnings } = await phone.metrics()
        assert.deepEqual(
          { errors, missingApis, templateWarnings },
          { errors: [], missingApis: [], templateWarnings: [] },
        )
      }
    })
  })
