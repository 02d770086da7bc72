import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { sampleIdNumber, sampleWorkers } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { hugePhoto, textNamedPhoto } from './support/files'
import { agrees, arrived, callAs, claimOf, returnAndCorrect } from './support/server'
import { chooseRegister, openTicket, opensClaim, toTickets } from './support/steps'
import { aStage, platforms, ticketPhotos, type Platform, type Stage } from './support/stage'

const suite = 'bad-input'
const directory = mkdtempSync(path.join(tmpdir(), 'bad-input-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const idNumber = sampleIdNumber('220722', '19970126', 110)
const wrongIdNumber = idNumber.slice(0, 17) + (idNumber.endsWith('0') ? '1' : '0')
const idNumberOf = (key: string) => sampleWorkers.find((worker) => worker.key === key)?.idNumber ?? ''
const theClaim = 'packages/worker/claim/index'

for (const platform of platforms) {
  describe(`nothing entered is lost (${platform})`, () => {
    let stage: Stage
    let worker: Driver
    let huge: string
    beforeAll(async () => {
      ;[stage, huge] = await Promise.all([aStage(), hugePhoto(directory)])
      worker = await stage.phone(platform, suite)
      await agrees(stage, 'worker-10')
      await worker.signInAs('worker-10')
      await worker.open(theClaim)
    })
    afterAll(() => stage.close())

    test('a wrong check digit is said at the number when it is left', async () => {
      await worker.fill('姓名', '冯试用')
      await worker.fill('身份证号', wrongIdNumber)
      await worker.fill('手机号', '1990000')
      await worker.see('身份证号最后一位对不上，请对着身份证再看一遍')
      await worker.screenshot('check-digit')
      await worker.fill('身份证号', idNumber)
      await worker.seeNot('身份证号最后一位对不上')
      await worker.see('手机号要 11 位')
      await worker.fill('手机号', '19900000010')
      await worker.seeNot('手机号要 11 位')
    })

    test('numbers pasted with their spaces and +86 are taken whole', async () => {
      await worker.paste('手机号', '+86 138 0013 8000')
      await worker.see('13800138000')
      await worker.paste(
        '身份证号',
        ` ${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)}`,
      )
      await worker.see(idNumber)
      await worker.seeNot('身份证号要 18 位')
      await worker.paste('手机号', '\u202d199 0000 0010\u202c')
      await worker.see('19900000010')
      await worker.seeNot('手机号要 11 位')
    })

    test('a register in Changchun: why not, what the rule is, whom to call; another place takes it back', async () => {
      await chooseRegister(worker, ['吉林省', '长春市', '南关区'])
      await worker.see('吉林省长春市南关区')
      await worker.see('照这样还领不到')
      await worker.see('长春的县区也算长春')
      await worker.see('0431-88912216')
      await worker.screenshot('changchun-register')
      await chooseRegister(worker, ['吉林省', '松原市', '长岭县'])
      await worker.seeNot('照这样还领不到')
      await worker.tap('外卖、快递、网约车司机等（新就业形态劳动者）')
      await worker.see('冯试用')
    })

    test('an employer without a union: what to do and whom to call; what was filled in stays', async () => {
      await worker.tap('下一步：在哪上班')
      await worker.fill('单位名字、拼音或首字母', '小吃')
      await worker.tap('街角样例小吃店')
      await worker.see('这家单位还没有工会')
      await worker.see('有了工会接着交')
      await worker.see('0431-')
      await worker.see('已保存')
      await worker.screenshot('no-union')
      await worker.open(theClaim)
      await worker.see('街角样例小吃店')
      await worker.tap('上一步')
      await worker.see('冯试用')
      await worker.see('松原市长岭县')
      await worker.tap('下一步：在哪上班')
    })

    test('a file that is no photo stays out and is named; the photo chosen with it comes in', async () => {
      await toTickets(worker)
      await worker.choosePhotos('从相册选（车票）', [textNamedPhoto(directory), ...ticketPhotos.slice(0, 1)])
      await worker.see('有一个文件不是照片也不是电子票，没有加进来')
      await worker.see('第 1 张票')
      await worker.seeNot('第 2 张票')
      await worker.tap('删除第 1 张票')
      await worker.see('第 1 张票删掉了')
      await worker.screenshot('undo')
      await worker.tap('撤销')
      await worker.see('第 1 张票')
    })

    test('a photo of 20 MB is made small on the phone and arrives', async () => {
      await worker.choosePhotos('从相册选（车票）', [huge])
      const { photos } = await arrived(stage, 'worker-10', 2)
      await openTicket(worker, '第 2 张票')
      await worker.see('已上传')
      for (const { bytes, width, height } of photos) {
        assert.ok(
          bytes <= 10 * 1_024 * 1_024 && width <= 2_000 && height <= 2_000,
          `${bytes} ${width} ${height}`,
        )
      }
    })

    test('without network words and photos wait on the phone; with it both arrive by themselves', async () => {
      await worker.offline(true)
      await worker.fill('从哪里上车', '长岭')
      await worker.choosePhotos('从相册选（第 2 张票）', [ticketPhotos[1] ?? ''])
      await worker.see('没网，已存在手机里')
      await worker.see('没传上去')
      await worker.screenshot('offline')
      await worker.offline(false)
      await worker.see('已保存')
      await worker.seeNot('没传上去')
      const { tickets } = await arrived(stage, 'worker-10', 3)
      assert.equal(tickets[1]?.from, '长岭')
    })

    test('an app killed without network has its words and photos when it starts again', async () => {
      await worker.offline(true)
      await worker.fill('到哪里下车', '长春站')
      await worker.choosePhotos('从相册选（第 2 张票）', [ticketPhotos[2] ?? ''])
      await worker.see('没网，已存在手机里')
      await worker.see('没传上去')
      await worker.kill()
      await worker.offline(false)
      await worker.open(`${theClaim}?id=${(await claimOf(stage, 'worker-10')).id}`)
      await worker.see('已保存')
      await toTickets(worker)
      await openTicket(worker, '第 2 张票')
      await worker.see('长春站')
      const { tickets } = await arrived(stage, 'worker-10', 4)
      assert.equal(tickets[1]?.to, '长春站')
      await worker.seeNot('等待上传')
      await worker.seeNot('没传上去')
    })

    test('another phone of the same person has all of it', async () => {
      const other = await stage.phone(platform, suite)
      await other.signInAs('worker-10')
      await other.tap('接着填')
      await other.see('街角样例小吃店')
      await toTickets(other)
      await openTicket(other, '第 2 张票')
      await other.see('长岭')
      await other.see('第 3 张')
      await noErrors(other)
    })

    test('a claim with the person and the ticket of another account is taken like any other, and nothing is said of that one', async () => {
      await worker.signInAs('worker-2')
      await worker.tap('接着填')
      await worker.tap('重新填写身份证号')
      await worker.fill('身份证号', idNumberOf('worker-3'))
      await worker.fill('手机号', '19900000002')
      await worker.see('已保存')
      await worker.tap('下一步：在哪上班')
      await worker.tap('加入了')
      await worker.tap('下一步：车票')
      await openTicket(worker, '第 1 张票')
      await worker.fill('车票号', 'SAMPLE00B')
      await worker.tap('填好了，回到车票')
      await worker.seeNot('可能已经用过')
      await worker.tap('下一步：核对')
      await worker.tap('提交申请')
      await worker.see('单位工会核对中')
      await worker.seeNot('另一份')
      await worker.screenshot('second-claim')
      await noErrors(worker)
    })

    test('two officers on one claim: the second sees who was first, and a stale decision is refused', async () => {
      const [first, second] = [worker, await stage.phone(platform, suite)]
      await opensClaim(first, 'union-one')
      await first.see('身份已核对')
      await opensClaim(second, 'union-two')
      await second.see('工会干事甲')
      await second.see('只能看')
      assert.ok(!(await second.text()).includes('转给上级工会'))
      await second.screenshot('held-by-colleague')

      await returnAndCorrect(stage, 'worker-3')
      await first.tap('退回补正')
      await first.tap('第 1 张票')
      await first.tap('照片看不清，请对着票重新拍一张。')
      await first.fill('告诉本人的话', '来长春的票请铺平了再拍一张')
      await first.tap('退回给本人补正')
      await first.see('这份申请刚刚有变动')
      await first.see('您的决定没有发出')
      await first.screenshot('stale-decision')
      assert.equal((await claimOf(stage, 'worker-3')).stage, 'grassrootsReview')
      await first.tap('重新打开')
      await first.tap('退回补正')
      await first.see('来长春的票请铺平了再拍一张')
      await noErrors(second)
    })
  })
}

describe('after the last day', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await aStage({ begins: new Date('2023-05-03T10:00:00+08:00') })
    const { id: claimId, version: expectedVersion } = await claimOf(stage, 'worker-2')
    const changes = { form: { phone: '19900000002', unionMember: true } }
    await callAs(stage, 'worker-2', 'save-draft', { claimId, expectedVersion, changes })
  })
  afterAll(() => stage.close())

  const story = async (platform: Platform) => {
    const worker = await stage.phone(platform, suite)
    await worker.signInAs('worker-2')
    await worker.see('2023年4月28日截止')
    await worker.seeNot('申请出行补贴')
    await worker.tap('接着填')
    await worker.see('申请在2023年4月28日截止了')
    await worker.see('申请已经截止，内容还存着')
    await worker.see('0431-88912216')
    await worker.screenshot('window-closed')
    await worker.tap('修改您是谁')
    await worker.fill('姓名', platform === 'browser' ? '李小样' : '李示范')
    await worker.see('已保存')
    const { stage: where, tickets } = await claimOf(stage, 'worker-2')
    assert.deepEqual([where, tickets.length], ['draft', 1])
    await worker.kill()
    await worker.open(theClaim)
    await worker.see(platform === 'browser' ? '李小样' : '李示范')
    await noErrors(worker)
  }
  for (const platform of platforms)
    test(`the last day is named and the draft is kept (${platform})`, () => story(platform))
})

async function noErrors(phone: Driver): Promise<void> {
  assert.deepEqual((await phone.metrics()).errors, [])
}
