import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { CallOutput } from '@contract/calls'
import { claimPattern, copyClaim } from '../api/support/claim-copies'
import type { Driver } from './drivers/driver'
import { callAs, claimOf, holdAnswers } from './support/server'
import { aStage, platforms, type Stage } from './support/stage'

const suite = 'bulk'
const copies = 200
/** Copies that carry a flag: somebody has to look at them one by one. */
const flagged = 3
/** A run of 200 claims takes as long as it takes on a busy machine. */
const patience = 120_000

/** Claims before the district like that of the demo's worker 13, confirmed by their grassroots union. */
async function fillDistrict(stage: Stage): Promise<void> {
  const pattern = await claimPattern((await claimOf(stage, 'worker-13')).id)
  for (let index = 0; index < copies; index += 1)
    await copyClaim(pattern, index, () => ({ flags: index < flagged ? [{ kind: 'earlierClaim' }] : [] }))
}

async function waitingOf(stage: Stage, officer: string): Promise<number> {
  let count = 0
  let after: string | null = null
  do {
    const page: CallOutput<'list-review-queue'> = await callAs(stage, officer, 'list-review-queue', {
      view: 'waiting',
      organisationId: null,
      after,
      most: 100,
    })
    count += page.rows.length
    after = page.next
  } while (after !== null)
  return count
}

for (const platform of platforms) {
  describe(`two hundred claims decided together (${platform})`, () => {
    let stage: Stage
    let staff: Driver
    beforeAll(async () => {
      stage = await aStage()
      await fillDistrict(stage)
      staff = await stage.phone(platform, suite, patience)
    })
    afterAll(() => stage.close())

    test('the district chooses all of its list and passes on what needs no closer look', async () => {
      const all = await waitingOf(stage, 'district')
      assert.ok(all > copies)
      await staff.signInAs('district')
      await staff.tap('核对申请')
      await staff.tap('批量办理')
      await staff.see('还没选')
      await staff.tap('全选（最多 500 份）')
      await staff.see(`选了 ${all} 份`)
      await staff.screenshot('chosen')
      await staff.tap('报市职工服务中心…')
      await staff.see('有问题的不会批量办理')
      await staff.screenshot('confirm')
      const parts = await holdAnswers(stage, 'decide-claims')
      await staff.tap(`报市职工服务中心：${all} 份`)
      await parts.answered()
      await staff.tap('暂停')
      await staff.tap('继续办理')
      await parts.arrive()
      await staff.see(`已报市职工服务中心 ${all - flagged} 份`)
      await staff.see(`未办 ${flagged} 份`)
      await staff.see('有要留意的，请单独看')
      await staff.screenshot('result')
      assert.equal(await waitingOf(stage, 'district'), flagged)
      assert.equal(new Set(parts.keys()).size, parts.keys().length, 'a part was sent twice')
    })

    test('what was left out is opened from the result', async () => {
      await staff.tap('有要留意的，请单独看', 0)
      await staff.see('本人以前提交过一份')
      await staff.back()
      await staff.tap('回到待办')
      await staff.see('批量办理')
    })

    test('the centre approves together, and the one that is drawn for second reading stays', async () => {
      const all = await waitingOf(stage, 'centre')
      assert.ok(all > copies - flagged)
      await staff.signInAs('centre')
      await staff.tap('核对申请')
      await staff.tap('批量办理')
      await staff.tap('全选（最多 500 份）')
      await staff.see(`选了 ${all} 份`)
      await staff.tap('批准…')
      await staff.tap(`批准 ${all} 份，合计`)
      await staff.see(`已批准 ${all - 1} 份`)
      await staff.see('抽中两人复核，要一份一份看')
      await staff.screenshot('approved')
      assert.equal(await waitingOf(stage, 'centre'), 1)
    })

    test('nothing went wrong behind the screen', async () => {
      const { errors, missingApis, templateWarnings } = await staff.metrics()
      assert.deepEqual(
        { errors, missingApis, templateWarnings },
        { errors: [], missingApis: [], templateWarnings: [] },
      )
    })
  })
}
