import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { movesOf } from '@domain/claim/transition'
import { furtherGuards, guards } from '@domain/procedure/guard'
import type { Transition } from '@domain/procedure/transition'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import type { Context } from '../../../cloudfunctions/api/shared/context'
import type { Evidence } from '../../../cloudfunctions/api/claim/guards/attempt'
import { brokenFurther } from '../support/broken-further'
import type { City } from '../support/city'
import { anInventedCity, inventedClaim, storedClaim } from '../support/invented'
import { soundInventedTrial } from '../support/invented-trial'
import { grantOf, type Submitted } from '../support/trial'
import { tryMove } from '../support/try-move'

let city: City
let submitted: Submitted
beforeAll(async () => {
  city = await anInventedCity()
  city.expectDefect('payments differ from the audit trail')
  const { claimId, accountId } = await inventedClaim(city)
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { contentOf } = await import('../../../cloudfunctions/platform/call/claim-decision')
  const [claim, worker] = [await storedClaim(claimId), await findById(accounts, accountId)]
  assert.ok(worker)
  submitted = { claim, worker, content: contentOf(claim) }
})
afterAll(() => city.close())

const nameOf = ({ from, action, to }: Transition): string => `${from}/${action}/${to}`
const moves = movesOf(inventedProcedure)

for (const transition of moves) {
  describe(nameOf(transition), () => {
    test('is made where nothing is against it', async () => {
      const { came, writes } = await tryMove(soundInventedTrial(submitted, transition))
      assert.equal(came, transition.to)
      assert.ok(writes > 0)
    })

    test('is made by nobody of another role', async () => {
      const { move, ...sound } = soundInventedTrial(submitted, transition)
      for (const { id: role } of changchunOffices.roles) {
        if (role === transition.by) continue
        const grant = { ...grantOf('cityCentre'), role }
        const tried = await tryMove({ ...sound, move: { ...move, grant, byClock: undefined } })
        assert.deepEqual(tried, { came: 'notAllowed', writes: 0 }, role)
      }
    })

    for (const guard of transition.guards) {
      test(`${nameOf(transition)}/${guard}: ${guards[guard]}`, async () => {
        const scenarios = brokenFurther[guard]?.(soundInventedTrial(submitted, transition), transition) ?? []
        assert.ok(scenarios.length > 0, `no scenario breaks ${guard} of ${nameOf(transition)}`)
        const others = transition.guards.filter((other) => other !== guard)
        for (const { trial, code } of scenarios) {
          assert.equal((await tryMove(trial, others)).came, transition.to, 'it breaks another guard too')
          assert.deepEqual(await tryMove(trial), { came: code, writes: 0 })
        }
      })
    }
  })
}

test('what no claim can have yet is passed by nobody', async () => {
  const steps = await import('../../../cloudfunctions/api/claim/guards/steps')
  for (const guard of ['rowCardsKnown', 'roomChosen'] as const) {
    assert.ok(guard in furtherGuards)
    assert.throws(() => steps[guard]({ claim: submitted.claim }), /wrongStage/, guard)
  }
})

test('rows that nobody has settled hold a claim, and so does a move that does not say', async () => {
  const { rowsSeen } = await import('../../../cloudfunctions/api/claim/guards/steps')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const seen = (evidence: Partial<Evidence>) => transact((transaction) => rowsSeen({ transaction, evidence }))
  await seen({ rows: { notSettled: 0, rivals: [] } })
  await assert.rejects(seen({ rows: { notSettled: 1, rivals: [] } }), /rowsNotSettled/)
  await assert.rejects(seen({}), /the move brings no rows/)
})

test('whoever has to have stayed throughout has done so once the last day is over, and not on it', async () => {
  const { coveredDaysOver } = await import('../../../cloudfunctions/api/claim/guards/steps')
  const claim = { ...submitted.claim, packId: 'changchun-2023', measureId: 'stay-subsidy' }
  const on = (today: string) => () => coveredDaysOver({ claim, context: { today: day(today) } as Context })
  assert.throws(on('2023-02-04'), /coveredDaysRunning/)
  assert.throws(on('2023-02-05'), /coveredDaysRunning/)
  on('2023-02-06')()
})
