import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { movesOf } from '@domain/claim/transition'
import { guards } from '@domain/procedure/guard'
import type { Procedure } from '@domain/procedure/procedure'
import type { Transition } from '@domain/procedure/transition'
import { returner, stayer } from '../../domain/roster/persons'
import { brokenFurther, correctingSteps } from '../support/broken-further'
import type { City } from '../support/city'
import { soundTrialOf, type TrialSetting } from '../support/invented-trial'
import { anEmploymentCity, rosterClaim, storedClaim, type RosterMeasure } from '../support/roster-office'
import { grantOf, type Submitted } from '../support/trial'
import { tryMove } from '../support/try-move'

const settingOf = (procedure: Procedure): TrialSetting => ({
  procedure,
  offices: { districtEmployment: 'employment-qikai', cityEmployment: 'city-employment' },
  payerId: 'city-employment',
  correction: ['contactPhone', 'roster', 'paper:licence'],
  refusedBy: 'cityDistrict',
  asked: {},
})
const settings = [settingOf(stayProcedure), settingOf(transportProcedure)]

let city: City
const submitted = new Map<string, Submitted>()
beforeAll(async () => {
  city = await anEmploymentCity()
  city.expectDefect('payments differ from the audit trail')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { contentOf } = await import('../../../cloudfunctions/platform/call/claim-decision')
  for (const [measureId, row] of [
    ['stay-subsidy', stayer(1)],
    ['transport-subsidy', returner(2)],
  ] as const satisfies [RosterMeasure, unknown][]) {
    const { claimId, accountId } = await rosterClaim(city, { measureId, rows: [row] })
    const [claim, worker] = [await storedClaim(claimId), await findById(accounts, accountId)]
    assert.ok(worker)
    submitted.set(measureId, { claim, worker, content: contentOf(claim) })
  }
})
afterAll(() => city.close())

const nameOf = ({ from, action, to }: Transition): string => `${from}/${action}/${to}`

for (const setting of settings) {
  const { procedure } = setting
  const sound = soundTrialOf(setting)
  const trialOf = (transition: Transition) => {
    const claim = submitted.get(procedure.measureId)
    assert.ok(claim)
    return sound(claim, transition)
  }
  for (const transition of movesOf(procedure)) {
    describe(`${procedure.measureId} ${nameOf(transition)}`, () => {
      test('is made where nothing is against it', async () => {
        const { came, writes } = await tryMove(trialOf(transition))
        assert.equal(came, transition.to)
        assert.ok(writes > 0)
      })

      test('is made by nobody of another role', async () => {
        const { move, ...rest } = trialOf(transition)
        for (const { id: role } of changchunOffices.roles) {
          if (role === transition.by) continue
          const grant = { ...grantOf('cityCentre'), role }
          const tried = await tryMove({ ...rest, move: { ...move, grant, byClock: undefined } })
          assert.deepEqual(tried, { came: 'notAllowed', writes: 0 }, role)
        }
      })

      for (const guard of transition.guards) {
        // Where one step looks at every correction there is no other that could have returned it.
        if (guard === 'returnedHere' && correctingSteps(procedure).length === 1) continue
        test(`${nameOf(transition)}/${guard}: ${guards[guard]}`, async () => {
          const scenarios = brokenFurther[guard]?.(trialOf(transition), transition) ?? []
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
}
