import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import { claimEvents, everyMessage } from '@domain/claim/claim-event'
import { isEditable, isLive, takesCard } from '@domain/claim/stage'
import type { Role } from '@domain/organisation/role'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { moveFrom, movesOf } from '@domain/claim/transition'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { travelGuards } from '@domain/procedure/guard'
import { actions, moveEvents, moveMessages, type Action } from '@domain/procedure/move'
import { stagesOf, stepOfStage } from '@domain/procedure/stages'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { stagePage } from '../../../scripts/stage-diagram'

const transitions = movesOf(travelProcedure)
const stages = stagesOf(travelProcedure)

/** Every move that may be made, written down a second time: action, from, by, to. Whatever is not here must not exist. */
const allowed: readonly (readonly [Action, string, Role, readonly string[]])[] = [
  ['submit', 'draft', 'worker', ['grassrootsReview', 'findingUnion']],
  ['resubmit', 'returned', 'worker', ['findingUnion', 'grassrootsReview', 'districtReview', 'centreReview']],
  ['assignUnion', 'findingUnion', 'districtUnion', ['grassrootsReview']],
  ['withdraw', 'findingUnion', 'worker', ['withdrawn']],
  ['return', 'findingUnion', 'districtUnion', ['returned']],
  ['refuse', 'findingUnion', 'districtUnion', ['refused']],
  ['withdraw', 'grassrootsReview', 'worker', ['withdrawn']],
  ['withdraw', 'districtReview', 'worker', ['withdrawn']],
  ['withdraw', 'centreReview', 'worker', ['withdrawn']],
  ['withdraw', 'returned', 'worker', ['withdrawn']],
  ['forward', 'grassrootsReview', 'grassrootsUnion', ['districtReview']],
  ['forward', 'districtReview', 'districtUnion', ['centreReview']],
  ['proposeApproval', 'centreReview', 'cityCentre', ['centreReview']],
  ['approve', 'centreReview', 'cityCentre', ['approved']],
  ['return', 'grassrootsReview', 'grassrootsUnion', ['returned']],
  ['return', 'districtReview', 'districtUnion', ['returned']],
  ['return', 'centreReview', 'cityCentre', ['returned']],
  ['refuse', 'grassrootsReview', 'grassrootsUnion', ['refused']],
  ['refuse', 'districtReview', 'districtUnion', ['refused']],
  ['refuse', 'centreReview', 'cityCentre', ['refused']],
  ['yieldPlace', 'findingUnion', 'districtUnion', ['refused']],
  ['yieldPlace', 'grassrootsReview', 'grassrootsUnion', ['refused']],
  ['yieldPlace', 'districtReview', 'districtUnion', ['refused']],
  ['yieldPlace', 'centreReview', 'cityCentre', ['refused']],
  ['yieldPlace', 'returned', 'grassrootsUnion', ['refused']],
  ['yieldPlace', 'approved', 'cityCentre', ['refused']],
  ['giveCard', 'approved', 'worker', ['approved']],
  ['giveCard', 'paymentFailed', 'worker', ['approved']],
  ['putInBatch', 'approved', 'cityCentre', ['inPayment']],
  ['takeOutOfBatch', 'inPayment', 'cityCentre', ['approved']],
  ['confirmPaid', 'inPayment', 'cityCentre', ['paid']],
  ['reportFailure', 'inPayment', 'cityCentre', ['paymentFailed']],
]

test('stage × action × role: exactly the moves that are allowed', () => {
  const roles: readonly Role[] = ['worker', ...changchunOffices.roles.map(({ id }) => id)]
  for (const stage of stages) {
    for (const action of actions) {
      for (const role of roles) {
        const expected =
          allowed.find(([move, from, by]) => move === action && from === stage && by === role)?.[3] ?? []
        const found = transitions.filter(
          (move) => move.from === stage && move.action === action && move.by === role,
        )
        assert.deepEqual(
          found.map(({ to }) => to).sort(),
          [...expected].sort(),
          `${action} from ${stage} by ${role}`,
        )
      }
      const moves = transitions.filter((move) => move.from === stage && move.action === action)
      assert.ok(new Set(moves.map(({ by }) => by)).size <= 1, 'one move has one kind of actor')
      assert.equal(moveFrom(travelProcedure, stage, action), moves[0] ?? null)
      for (const move of moves) assert.equal(moveFrom(travelProcedure, stage, action, move.to), move)
    }
  }
})

test('every stage is reached from draft, and every guard of the travel subsidy is used', () => {
  const reached = new Set(['draft'])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const move of transitions) if (reached.has(move.from)) reached.add(move.to)
  }
  assert.deepEqual([...reached].sort(), [...stages].sort())
  for (const guard of Object.keys(travelGuards))
    assert.ok(
      transitions.some((move) => (move.guards as readonly string[]).includes(guard)),
      guard,
    )
})

test('whatever a move writes is an event of a claim, and whatever it tells a message: there is one list of each', () => {
  for (const event of moveEvents) assert.ok(claimEvents.includes(event))
  for (const message of moveMessages) assert.ok(everyMessage.includes(message))
  assert.equal(new Set(claimEvents).size, claimEvents.length)
})

test('each procedure has its own moves, and they are made once', () => {
  assert.equal(movesOf(travelProcedure), transitions)
  assert.equal(moveFrom(inventedProcedure, 'districtCheck', 'forward')?.to, 'publicNotice')
  assert.equal(moveFrom(inventedProcedure, 'grassrootsReview', 'forward'), null)
  assert.equal(moveFrom(travelProcedure, 'districtCheck', 'forward'), null)
})

test('a card is asked for only where the money goes to one', () => {
  for (const stage of ['approved', 'paymentFailed']) {
    assert.equal(takesCard(travelProcedure, stage), true)
    assert.equal(takesCard(inventedProcedure, stage), false)
  }
})

test('nothing leads out of paid, refused or withdrawn, and what is paid keeps the place of the person', () => {
  for (const stage of ['paid', 'refused', 'withdrawn'] as const) {
    assert.ok(transitions.every(({ from }) => from !== stage))
    assert.equal(isEditable(stage), false)
    assert.equal(takesCard(travelProcedure, stage), false)
  }
  assert.ok(isLive('paid') && !isLive('refused') && !isLive('withdrawn'))
})

test('only a claim in payment becomes paid, only an approved one goes into payment', () => {
  assert.deepEqual(
    transitions.filter(({ to }) => to === 'paid').map(({ from }) => from),
    ['inPayment'],
  )
  assert.deepEqual(
    transitions.filter(({ to }) => to === 'inPayment').map(({ from }) => from),
    ['approved'],
  )
})

test('somebody has to act in every stage that is not the end, and each review is of the office of its step', () => {
  for (const { to, clock } of transitions) {
    assert.equal(clock === 'none', ['paid', 'refused', 'withdrawn'].includes(to), to)
    const step = stepOfStage(travelProcedure, to)
    if (step?.id === to) assert.equal(clock, step.office.role)
  }
})

test('the page of the stages is the one that the graph draws', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/stages.md'), 'utf8')
  assert.equal(page, stagePage(), 'run: npx tsx scripts/draw-stages.ts')
})
