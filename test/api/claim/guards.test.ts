import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { guards, transitions, type Guard, type Transition } from '@domain/claim/transition'
import type { Evidence } from '../../../cloudfunctions/api/claim/guards/attempt'
import type { Refusal } from '../../../cloudfunctions/platform/store/refusal'
import type { Transaction } from '../../../cloudfunctions/platform/store/transaction'
import { aCity, duringCampaign, type City } from '../support/city'
import { broken } from '../support/broken-guards'
import { grantOf, soundTrial, type Submitted, type Trial } from '../support/trial'
import { aWorker } from '../support/worker'

let city: City
let submitted: Submitted
beforeAll(async () => {
  city = await aCity()
  city.expectDefect('payments differ from the audit trail')
  const { claimId, accountId } = await aWorker().withTicket().submits(city)
  const { claims, photos } = await import('../../../cloudfunctions/platform/records/claim')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { find, findById } = await import('../../../cloudfunctions/platform/store/store')
  const { contentOf } = await import('../../../cloudfunctions/api/claim/claim-content')
  const [claim, worker] = [await findById(claims, claimId), await findById(accounts, accountId)]
  assert.ok(claim && worker)
  submitted = {
    claim,
    worker,
    photos: await find(photos, { claimId }, { limit: 10 }),
    content: contentOf(claim),
  }
})
afterAll(() => city.close())

/** What became of a move: the stage it came to, or what it was refused with; and how often it had written by then. */
type Tried = { came: string; writes: number }

/** Makes a move in a transaction of its own, of which nothing stays. Without `only`, all guards of its transition run. */
async function tryMove(
  { claim, move, account, records }: Trial,
  only = move.transition.guards,
): Promise<Tried> {
  const { moveClaim } = await import('../../../cloudfunctions/api/claim/move-claim')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { dayAt } = await import('@domain/calendar/day')
  const once = () => Promise.reject(new Error('a move is remembered by its call'))
  const context = { account, grants: [], now: duringCampaign, today: dayAt(duringCampaign), once }
  const transition = { ...move.transition, guards: only }
  let tried: Tried = { came: '', writes: 0 }
  const undone = new Error('undone')
  try {
    await transact(async (transaction) => {
      tried = { came: '', writes: 0 }
      const watched: Transaction = {
        get: async (collection, id) =>
          (records[collection.name]?.[id] as never) ?? (await transaction.get(collection, id)),
        put: (collection, record) => {
          tried.writes += 1
          return transaction.put(collection, record)
        },
        remove: (collection, id) => {
          tried.writes += 1
          return transaction.remove(collection, id)
        },
      }
      tried.came = (await moveClaim(watched, claim, { ...move, transition }, context)).stage
      throw undone
    })
  } catch (error) {
    if (error !== undone) tried.came = isRefusal(error) ? error.error.code : 'defect'
  }
  return tried
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === 'Refusal'

/** Guards that cannot be broken without a later one: an employer without a union is never the one that the claim came from. */
const breaksToo: Partial<Record<Guard, readonly Guard[]>> = { employerListed: ['returnedHere'] }

const nameOf = ({ from, action, to }: Transition): string => `${from}/${action}/${to}`

for (const transition of transitions) {
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
