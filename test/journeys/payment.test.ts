import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { recordsOfCsv } from '../../cloudfunctions/domain/table'
import { maskName } from '../../cloudfunctions/domain/person/mask'
import { sampleCard, sampleWorkers } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { callAs } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'payment'

/** The demo's worker whose claim waits at the district union. */
const persona = 'worker-13'
const worker = sampleWorkers.find(({ key }) => key === persona)
const inQueue = maskName(worker?.name ?? '')

for (const platform of platforms) {
  describe(`from the district union to the money (${platform})`, () => {
    let stage: Stage
    let staff: Driver
    let own: Driver
    before(async () => {
      stage = await aStage()
      staff = await stage.phone(platform, suite)
      own = await stage.phone(platform, suite)
    })
    after(() => stage.close())

    /** Opens the claim in one's queue, looks at what has to be looked at, and passes it on. */
    async function passOn(role: string, button: string, done: string) {
      await staff.signInAs(role)
      await staff.tap('工作人员入口')
      await staff.tap(inQueue)
      await staff.see(worker?.name ?? '')
      await staff.screenshot(`${role}-review`)
      await staff.tap(button)
      await staff.see(done)
    }

    const batchOf = async (state: string) => {
      const { batches } = await callAs(stage, 'centre', 'list-batches', {})
      const found = batches.find((batch) => batch.state === state && batch.total.count === 2)
      assert.ok(found, `no batch is ${state}`)
      return found
    }

    test('the district union passes it on, the city centre approves it', async () => {
      await passOn('district', '报市职工服务中心', '已报市职工服务中心')
      await passOn('centre', '批准', '已批准')
    })

    test('the worker is asked for the card, and a wrong digit is said', async () => {
      await own.signInAs(persona)
      await own.tap('去填卡号')
      await own.see('钱打到哪张卡')
      const right = sampleCard(13)
      const wrong = right.slice(0, -1) + String((Number(right.slice(-1)) + 1) % 10)
      await own.fill('卡号', wrong)
      await own.tap('就打到这张卡')
      await own.see('卡号有一位写错了')
      await own.screenshot('card-wrong')
      await own.fill('卡号', right)
      await own.tap('就打到这张卡')
      await own.see(right.slice(-4))
      await own.screenshot('card')
    })

    test('one proposes the batch and is told that a colleague has to release it', async () => {
      await staff.tap('回到待办')
      await staff.tap('打款')
      await staff.see('2 笔')
      await staff.tap('提一批打款')
      await staff.see('要另一位同事看过再放行')
      await staff.screenshot('proposed')
      const { id, version } = await batchOf('proposed')
      await callAs(stage, 'centre-two', 'release-batch', { batchId: id, expectedVersion: version })
    })

    test('what the bank answers reaches the worker: amount, day and last four digits', async () => {
      const { id: batchId } = await batchOf('released')
      const list = await callAs(stage, 'centre-two', 'export-batch', { batchId, format: 'csv' })
      const sent = recordsOfCsv(Buffer.from(list.contentBase64, 'base64').toString('utf8'))
      const rows = sent.map((row) => ({ ...row, 结果: '成功', 失败原因: '' }))
      const { outcomes } = await callAs(stage, 'centre', 'import-bank-answer', { batchId, rows })
      assert.deepEqual(outcomes, ['paid', 'paid'])
      await own.open()
      await own.tap('看进度')
      await own.see('钱已打出')
      await own.see('打给您的钱')
      await own.see('72元')
      await own.see('2月15日（周三）')
      await own.see(sampleCard(13).slice(-4))
      await own.screenshot('paid')
    })

    test('nothing went wrong behind the screen', async () => {
      for (const phone of [staff, own]) {
        const { errors, missingApis, templateWarnings } = await phone.metrics()
        assert.deepEqual(
          { errors, missingApis, templateWarnings },
          { errors: [], missingApis: [], templateWarnings: [] },
        )
      }
    })
  })
}
