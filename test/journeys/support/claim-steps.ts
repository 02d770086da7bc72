import { sampleIdNumber } from '../../../scripts/demo/people'
import type { Driver } from '../drivers/driver'

/** From the home screen to a claim of one's own: each purpose is agreed to. */
export async function beginsClaim(worker: Driver): Promise<void> {
  await worker.tap('申请出行补贴')
  await agreesToAll(worker)
}

/** Each purpose is agreed to, on the claim's first screen: they stand there, and the button says how many it agrees to. */
export async function agreesToAll(worker: Driver): Promise<void> {
  for (const purpose of ['用我的信息办这份补贴', '看我的车票照片', '查有没有重复申请'])
    await worker.see(purpose)
  await worker.screenshot('02-consent')
  await worker.tap('3 项都同意，开始申请')
}

/** The first step: 张样例 of 延吉, whose name stands on the demo's tickets. */
export async function saysWhoTheyAre(worker: Driver): Promise<void> {
  await worker.fill('姓名', '张样例')
  await worker.fill('身份证号', sampleIdNumber('222401', '19710305', 901))
  if (worker.platform === 'wechat') await worker.tap('用微信的手机号')
  else await worker.fill('手机号', '19900000001')
  await worker.tap('户口就在吉林省延边朝鲜族自治州延吉市')
  await worker.tap('进城打工（农民工）')
  await worker.see('已保存')
  await worker.screenshot('04-person')
  await worker.tap('下一步：在哪上班')
}

/** The second step: the employer by the first letters of its name. */
export async function saysWhereTheyWork(worker: Driver): Promise<void> {
  await worker.fill('单位名字、拼音或首字母', 'sfqc')
  await worker.screenshot('05-employer')
  await worker.tap('长春示范汽车零部件有限公司')
  await worker.see('长春示范汽车零部件有限公司工会')
  await worker.tap('有合同，也入了会')
  await worker.screenshot('06-work')
  await worker.tap('下一步：车票')
}
