import type { Effort } from '../drivers/driver'
import { beginsClaim, saysWhereTheyWork, saysWhoTheyAre } from './claim-steps'
import { aStage, ticketPhotos } from './stage'

const words = ({ taps, fields, keys }: Effort): string => `${taps} taps, ${fields} fields typed, ${keys} keys`

/*
 * Counts what a claim with two photos, and its review, cost people in the mini-program, and prints it. The bench runs it as a
 * program of its own. Needs the builds in dist.
 */
void printEffort()

async function printEffort(): Promise<void> {
  const stage = await aStage()
  try {
    const worker = await stage.phone('wechat', 'bench')
    await worker.signInAs('worker-1')
    await worker.see('申请出行补贴')
    worker.effort()
    await beginsClaim(worker)
    await saysWhoTheyAre(worker)
    await saysWhereTheyWork(worker)
    await worker.choosePhotos('从相册选（车票）', ticketPhotos.slice(0, 2))
    await worker.see('188 + 188 = 376')
    await worker.tap('下一步：核对')
    await worker.tap('提交申请')
    console.log(`  a claim of two tickets, from home to 已提交: ${words(worker.effort())}`)
    await worker.see('单位工会核对中')
    await stage.phone('wechat', 'bench').then(async (officer) => {
      await officer.signInAs('union-one')
      await officer.tap('核对申请')
      officer.effort()
      await officer.tap('张样例', 0)
      for (const [label, which] of [
        ['身份已核对', 0],
        ['原件看过了', 0],
        ['原件看过了', 1],
        ['转给上级工会', 0],
      ] as const)
        await officer.tap(label, which)
      console.log(`  its review by the grassroots union:           ${words(officer.effort())}`)
    })
  } finally {
    await stage.close()
  }
}
