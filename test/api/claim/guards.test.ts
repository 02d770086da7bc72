import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { movesOf } from '@domain/claim/transition'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { guards, travelGuards, type Guard } from '@domain/procedure/guard'
import type { Transition } from '@domain/procedure/transition'
import type { Evidence } from '../../../cloudfunctions/api/claim/guards/attempt'
import { aCity, type City } from '../support/city'
import { broken } from '../support/broken-guards'
import { grantOf, soundTrial, type Submitted } from '../support/trial'
import { tryMove } from '../support/try-move'
import { aWorker } from '../support/worker'

let city: City
let submitted: Submitted
beforeAll(async () => {
  city = await aCity()
  city.expectDefect('payments differ from the audit trail')
  const { claimId, accountId } = await aWorker().withTicket().submits(city)
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { contentOf } = await import('../../../cloudfunctions/platform/call/claim-decision')
  const [claim, worker] = [await findById(claims, claimId), await findById(accounts, accountId)]
  assert.ok(claim && worker)
  submitted = {
    claim,
    worker,
    content: contentOf(claim),
  }
})
afterAll(() => city.close())

/** Guards that cannot be broken without a later one: an employer without a union is never the one that the claim came from. */
const breaksToo: Partial<Record<Guard, readonly Guard[]>> = { employerListed: ['returnedHere'] }

const nameOf = ({ from, action, to }: Transition): string => `${from}/${action}/${to}`

const isOfTravel = (guard: Guard): guard is keyof typeof travelGuards => guard in travelGuards

for (const transition of movesOf(travelProcedure)) {
  describe(nameOf(transition), () => {
    test('is made where nothing is against it', async () => {
      const { came, writes } = await tryMove(soundTrial(submitted, transition))
      assert.equal(came, transition.to)
      assert.ok(writes > 0)
    })

    test('is made by nobody of another role', async () => {
      const sound = soundTrial(submitted, transition)
      // Of two claims for one place the other gives way wherever it lies: its guard says to whom.
      if (transition.action === 'yieldPlace') return
      const grants = [null, ...changchunOffices.roles.map(({ id }) => id)].filter(
        (role) => (role ?? 'worker') !== transition.by,
      )
      for (const role of grants) {
        const grant = role === null ? null : { ...grantOf('cityCentre'), role }
        const tried = await tryMove({ ...sound, move: { ...sound.move, grant } })
        assert.deepEqual(tried, { came: 'notAllowed', writes: 0 }, role ?? 'worker')
      }
    })

    test('is not made without what its guards need to know', async () => {
      const sound = soundTrial(submitted, transition)
      for (const kind of Object.keys(sound.move.evidence) as (keyof Evidence)[]) {
        const evidence = { ...sound.move.evidence, [kind]: undefined }
        const tried = await tryMove({ ...sound, move: { ...sound.move, evidence } })
        assert.deepEqual(tried, { came: 'defect', writes: 0 }, String(kind))
      }
    })

    for (const guard of transition.guards) {
      test(`${nameOf(transition)}/${guard}: ${guards[guard]}`, async () => {
        assert.ok(isOfTravel(guard))
        const scenarios = broken[guard](soundTrial(submitted, transition), transition)
        assert.ok(scenarios.length > 0, `no scenario breaks ${guard} of ${nameOf(transition)}`)
        const spared = [guard, ...(breaksToo[guard] ?? [])]
        const others = transition.guards.filter((other) => !spared.includes(other))
        for (const { trial, code } of scenarios) {
          assert.equal((await tryMove(trial, others)).came, transition.to, 'it breaks another guard too')
          assert.deepEqual(await tryMove(trial), { came: code, writes: 0 })
        }
      })
    }
  })
}
