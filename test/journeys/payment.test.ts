import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { writeXlsx } from 'hucre/xlsx'
import { recordsOfCsv } from '../../cloudfunctions/domain/table'
import { maskName } from '../../cloudfunctions/domain/person/mask'
import { sampleCard, sampleWorkers } from '../../scripts/demo/people'
import type { Driver } from './drivers/driver'
import { callAs } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'payment'

/** A table as a file on the computer. */
async function workbookFile(rows: string[][]): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'bank-')), '回执.xlsx')
  await writeFile(file, await writeXlsx({ sheets: [{ name: '回执', rows }] }))
  return file
}

/** The demo's worker whose claim waits at the district union. */
const persona = 'worker-13'
const worker = sampleWorkers.find(({ key }) => key === persona)
const inQueue = maskName(worker?.name ?? '')

for (const platform of platforms) {
  describe(`from the district union to the money (${platform})`, () => {
    let stage: Stage
    let staff: Driver
    let own: Driver
    beforeAll(async () => {
      stage = await aStage()
      staff = await stage.phone(platform, suite)
      own = await stage.phone(platform, suite)
    })
    afterAll(() => stage.close())

    /** Opens the claim in one's queue, looks at what has to be looked at, and passes it on. */
    async function passOn(role: string, button: string, done: string) {
      await staff.signInAs(role)
      await staff.tap('核对申请')
      await staff.tap(inQueue)
      await staff.see(worker?.name ?? '')
      await staff.screenshot(`${role}-review`)
      await staff.tap(button)
      if (role === 'centre') {
        await staff.see(`批准 ${worker?.name ?? ''} 出行补贴 72 元？`)
        await staff.screenshot('approve')
        await staff.tap('批准 72 元')
      }
      await staff.see(done)
    }

    /** Looks through what can be paid, and proposes it. */
    async function proposes(count: number) {
      await staff.tap('提交打款批次…')
      await staff.see('请逐笔查看')
      await staff.screenshot('payable')
      await staff.tap(`提交 ${count} 笔`)
      await staff.see('须由另一位同事查看后放行')
    }

    /** The colleague looks at the newest batch and lets it go. */
    async function releases() {
      await staff.signInAs('centre-two')
      await staff.tap('打款')
      await staff.tap('未放行', 0)
      await staff.tap('放行本批')
      await staff.screenshot('releasing')
      await staff.tap('放行，交银行打款')
      await staff.see('导出银行清单')
    }

    /** The list as the bank sends it back: pasted into the page, or as a workbook. */
    async function recordsAnswer(resultOf: (row: Record<string, string>) => string, asFile = false) {
      const { batches } = await callAs(stage, 'centre', 'list-batches', {})
      const released = batches.find(({ state }) => state === 'released')
      assert.ok(released, 'no batch is released')
      const input = { batchId: released.id, format: 'csv' } as const
      const { contentBase64 } = await callAs(stage, 'centre-two', 'export-batch', input)
      const sent = recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8'))
      const [first] = sent
      assert.ok(first)
      const answered = sent.map((row) => {
        const result = resultOf(row)
        return { ...row, 结果: result, 失败原因: result === '失败' ? '户名不符' : '' }
      })
      const table = [Object.keys(first), ...answered.map((row) => Object.values(row))]
      await staff.tap('登记银行结果')
      if (asFile) await staff.choosePhotos('选择银行回单', [await workbookFile(table)])
      else {
        await staff.fill('银行回单内容', table.map((row) => row.join(',')).join('\n'))
        await staff.tap('读取粘贴的清单')
      }
      await staff.see(`${answered.length} 行全部识别`)
      await staff.screenshot('answer-preview')
      await staff.tap(`登记银行结果（${answered.length} 笔）`)
      await staff.see(`${answered.length} 笔已处理`)
      await staff.screenshot('answer')
      await staff.tap('完成')
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
      await own.see('卡号可能有一位写错了')
      await own.see('再填一遍卡号')
      await own.screenshot('card-wrong')
      await own.fill('卡号', right)
      await own.tap('就打到这张卡')
      await own.see(right.slice(-4))
      await own.screenshot('card')
    })

    test('one proposes the batch and is told that a colleague has to release it; the colleague does', async () => {
      await staff.tap('回到待办')
      await staff.tap('打款')
      await staff.see('2 笔')
      await proposes(2)
      await staff.screenshot('proposed')
      await releases()
    })

    test('the bank could not pay one card: that worker is asked to correct it, and is told that nothing is lost', async () => {
      await recordsAnswer((row) => (row['收款卡号'] === sampleCard(13) ? '失败' : '成功'))
      await staff.see('打款失败')
      await staff.screenshot('failed')
      await own.open()
      await own.tap('去改卡号')
      await own.see('钱没有丢')
      await own.see('户名不符')
      await own.screenshot('failed-worker')
      await own.fill('卡号', sampleCard(40))
      await own.tap('就打到这张卡')
      await own.see(sampleCard(40).slice(-4))
    })

    test('in the next batch it is paid; the worker sees amount, day and last four digits', async () => {
      await staff.signInAs('centre')
      await staff.tap('打款')
      await staff.see('待打款')
      await proposes(1)
      await releases()
      await recordsAnswer(() => '成功', true)
      await staff.see('已付')
      await own.open()
      await own.tap('看进度')
      await own.see('钱已打出')
      await own.see('打给您的钱')
      await own.see('72元')
      await own.see('银行说打成了 2月15日（周三）')
      await own.see(`打到哪张卡 尾号 ${sampleCard(40).slice(-4)}`)
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
