import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Driver } from './drivers/driver'
import {
  answerAll,
  choose,
  choosePlace,
  demoDay,
  openCheck,
  tick,
  write,
  type Answers,
} from './support/check'
import { agreesToAll } from './support/claim-steps'
import { holdSessions } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'check'
const setDataBudget = 64 * 1024

const fares = '过年来回的车票，一共花了多少钱？'
const stayers = '春节一直没离开长春、在干活的外省员工有几人？'
const graduation = '毕业证上写的是哪天毕业？'

const courier: Answers = {
  '您给谁查？': choose('给我自己'),
  '您现在在做什么？': choose('送外卖、送快递、开网约车、跑货运'),
  '您的老家户口在哪里？': choosePlace('吉林省', '四平市', '铁西区'),
  '您和单位签了多久的劳动合同？': choose('1 年以上，不到 3 年'),
  '您加入工会了吗？': choose('加入了'),
  '下面哪些是您的情况？': tick('想找工作、换工作'),
  [fares]: write(fares, '376'),
}

const manager: Answers = {
  '您给谁查？': choose('给企业'),
  '单位的营业执照注册在哪里？': choose('净月区'),
  '单位有下面哪些情况？': tick('春节没停工，有外省员工留下干活'),
  '单位在统计部门的“四上企业”名单里吗？': choose('是'),
  '单位是国有或国有控股的吗？': choose('不是'),
  [stayers]: write(stayers, '12'),
}

const graduate: Answers = {
  '您给谁查？': choose('给我自己'),
  '您现在在做什么？': choose('在单位上班，城镇户口'),
  '您的老家户口在哪里？': choosePlace('吉林省', '四平市', '铁西区'),
  '您和单位签了多久的劳动合同？': choose('3 年或更长'),
  '您加入工会了吗？': choose('还没有'),
  '下面哪些是您的情况？': tick(),
  '您的单位是哪一种？': choose('企业'),
  '您的单位或生意在哪里？': choose('长春市区、开发区'),
  '您读全日制学校，最高读到什么学历？': choose('全日制硕士'),
  [graduation]: async (phone) => {
    await phone.tap('选哪一天')
    await phone.screenshot('30-years')
    for (const step of ['2022年', '6月', '6月30日', '下一步']) await phone.tap(step)
  },
  '您在长春市区有房吗？': choose('没有'),
  '您领过安家费或购房补贴吗？': choose('没领过'),
  '您在法定劳动年龄内吗？': choose('是'),
}

const agency: Answers = {
  '您给谁查？': choose('给人力资源公司'),
  '机构有下面哪几样？': tick('是长春市的经营性机构', '有《人力资源服务许可证》', '年度报告审核通过了'),
  '给规模以上重点企业推荐上岗了多少人？': async (phone) => {
    await phone.tap('一家一家填')
    await phone.tap('再加一家企业')
    for (const [name, number] of [
      ['企业 1', '20'],
      ['企业 2', '15'],
      ['企业 3', '20'],
    ] as const)
      await phone.fill(name, number)
    await phone.see('一共 55 人')
    await phone.screenshot('40-customers')
    await phone.tap('下一步')
  },
}

for (const platform of platforms) {
  describe(`the check (${platform})`, () => {
    let stage: Stage
    let phone: Driver
    beforeAll(async () => {
      stage = await aStage()
      phone = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    test('a courier from 四平 answers without a network and is told 300 yuan', async () => {
      await phone.signInAs('worker-1')
      await openCheck(phone)
      await phone.screenshot('01-asker')
      await phone.offline(true)
      const asked = await answerAll(phone, courier)
      await phone.see('您可能领到')
      await phone.see('300元')
      await phone.screenshot('02-results')
      assert.ok(asked.length <= 8, `${asked.length} questions: ${asked.join(' ')}`)
      await phone.tap('怎么算的', 0)
      await phone.see('来回的车票一共 376 元，最高 300 元')
      await phone.tap('为什么', 0)
      await phone.see('吉林省四平市铁西区')
      await phone.screenshot('03-why')
    })

    test('every measure has its place in the results', async () => {
      for (const title of ['留长补贴', '交通补贴', '家电消费券', '困难职工慰问金', '人才公寓', '帮您要工资'])
        await phone.see(title)
      await phone.see('给别人的')
      await phone.see('请单位替您报')
    })

    test('what was answered outlives the app, and can be changed', async () => {
      await phone.offline(false)
      await phone.kill()
      await phone.open('packages/check/results/index')
      await phone.see('300元')
      await phone.tap('我的回答（')
      await phone.tap('376 元')
      await phone.see(fares)
      await write(fares, '188')(phone)
      await phone.see('188元')
    })

    test('“办理” takes the answers along into the claim', async () => {
      await phone.tap('办理')
      await agreesToAll(phone)
      await phone.see('吉林省四平市铁西区')
      await phone.screenshot('04-claim')
      await phone.tap('下一步：在哪上班')
      await phone.tap('先填后面的（这里还差 3 处）')
      await phone.tap('下一步：车票')
      await phone.see('先填后面的（这里还差 1 处）')
    })

    test('a personnel manager in 净月 is told 6,000 yuan and until when', async () => {
      await phone.open('packages/check/results/index')
      await phone.tap('清空重查')
      await phone.tap('开始查')
      await answerAll(phone, manager)
      await phone.see('单位可能领到')
      await phone.see('6,000元')
      await phone.see('2月17日（周五）截止，还剩 2 天')
      await phone.tap('怎么算的', 0)
      await phone.see('12 人 × 500 元 = 6,000 元')
      await phone.screenshot('10-enterprise')
    })

    test('papers are ticked and stay ticked', async () => {
      await phone.tap('留长补贴（春节留下干活的外省员工）：材料、步骤、电话')
      await phone.see('备好 0/7')
      await phone.tap('审批表（附件1）')
      await phone.see('备好 1/7')
      await phone.see('3 个工作日')
      await phone.see('净月区就业服务局')
      await phone.screenshot('11-measure')
      await phone.kill()
      await phone.open('packages/check/measure/index?pack=changchun-2023&id=stay-subsidy')
      await phone.see('备好 1/7')
    })

    test('an impossible answer is said at the question; back, skip and jump lose nothing', async () => {
      await phone.open('packages/check/results/index')
      await phone.tap('清空重查')
      await phone.tap('开始查')
      await phone.tap('给企业')
      await phone.see('单位的营业执照注册在哪里？')
      await phone.tap('净月区')
      await phone.see('单位有下面哪些情况？')
      await phone.tap('上一题')
      await phone.see('单位的营业执照注册在哪里？')
      await phone.tap('下一步')
      await phone.tap('最近 12 个月招了新人')
      await phone.tap('下一步')
      const counts: Answers = {
        '单位现在有多少职工？': async (hand) => {
          await hand.fill('单位现在有多少职工？', '0')
          await hand.tap('下一步')
          await hand.see('最少是 1 人')
          await write('单位现在有多少职工？', '5')(hand)
        },
        '最近 12 个月新招、符合条件的有几人？': async (hand) => {
          await hand.fill('最近 12 个月新招、符合条件的有几人？', '9')
          await hand.tap('下一步')
          await hand.see('新招的人数比现有职工还多')
          await hand.screenshot('20-impossible')
          await hand.tap('先看结果')
        },
        '单位是中型、小型或微型的吗？': choose('是'),
        '单位有严重违法违规的信用记录吗？': choose('没有'),
      }
      await answerAll(phone, counts)
      await phone.tap('接着答，最多还有 1 题')
      await phone.see('最后一题')
      await write('最近 12 个月新招、符合条件的有几人？', '2')(phone)
      await phone.see('我的回答（')
    })

    test('a graduate chooses a day by year and month and is told about the flat', async () => {
      await phone.open('packages/check/results/index')
      await phone.tap('清空重查')
      await phone.tap('开始查')
      await answerAll(phone, graduate)
      await phone.see('人才公寓')
      await phone.see('文件没写金额，请打电话问')
      await phone.screenshot('31-graduate')
    })

    test('an agency adds up three customers and is told 20,000 yuan', async () => {
      await phone.open('packages/check/results/index')
      await phone.tap('清空重查')
      await phone.tap('开始查')
      await answerAll(phone, agency)
      await phone.see('公司可能领到')
      await phone.see('20,000元')
      await phone.tap('怎么算的', 0)
      await phone.see('55 人，满 50 人，20,000 元')
      await phone.screenshot('41-agency')
    })

    test('the catalogue is searched by pinyin, and a purchase finds its coupon', async () => {
      await phone.open('packages/check/catalogue/index')
      await phone.fill('搜政策：汉字、拼音、首字母都行', 'xiaofeiquan')
      await phone.tap('家电消费券')
      await phone.fill('您想买多少钱的家电？', '3800')
      await phone.see('能省 200 元')
      await phone.see('再买 200 元，就能用 400 元的券')
      await phone.screenshot('50-coupons')
    })

    test('a day that the server tells late leaves the question alone that is being answered', async () => {
      const arrive = await holdSessions(stage)
      await phone.signInAs('worker-2')
      await phone.tap('查一查能领什么')
      await phone.tap('给我自己')
      await phone.tap('在单位上班，农村户口')
      await phone.see('下面哪些是您的情况？')
      await tick('想找工作、换工作')(phone)
      const asked = '您在长春市区有房吗？'
      await phone.see(asked)
      arrive()
      await phone.see(demoDay)
      await phone.see(asked)
      await phone.tap('没有')
      await phone.see('您和单位签了多久的劳动合同？')
    })

    test('nothing went wrong behind the screen, and no interaction was too heavy for a slow phone', async () => {
      const { errors, missingApis, templateWarnings, largestInteraction } = await phone.metrics()
      assert.deepEqual(errors, [])
      assert.deepEqual(missingApis, [])
      assert.deepEqual(templateWarnings, [])
      assert.ok(
        largestInteraction.bytes <= setDataBudget,
        `${largestInteraction.name}: ${largestInteraction.bytes} bytes`,
      )
    })
  })
}
