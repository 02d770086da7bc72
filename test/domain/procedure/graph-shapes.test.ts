import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { graphOf } from '@domain/procedure/graph-of'
import { guards as everyGuard, type Guard } from '@domain/procedure/guard'
import { actions, applicantActions, moveEvents, moveMessages } from '@domain/procedure/move'
import { applicantRoleOf } from '@domain/procedure/applicant'
import { correctedStage } from '@domain/procedure/step-moves'
import { isFinal, stageKindOf, stageKinds, stagesOf } from '@domain/procedure/stages'
import type { Transition } from '@domain/procedure/transition'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import {
  cardHandedOut,
  everyShape,
  noticeBeforePayment,
  paidRowByRow,
  reviewAlone,
  roomChosen,
} from './variants'

const reachedFrom = (start: string, moves: readonly Transition[]): Set<string> => {
  const reached = new Set([start])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const { from, to } of moves) if (reached.has(from)) reached.add(to)
  }
  return reached
}

for (const [name, procedure] of everyShape) {
  describe(name, () => {
    const moves = graphOf(procedure)
    const stages = stagesOf(procedure)
    const kindOf = (stage: string) => stageKindOf(procedure, stage)

    test('every stage is reached, and each that is not the end has a way to the good end', () => {
      assert.deepEqual([...reachedFrom('draft', moves)].sort(), [...stages].sort())
      const end = procedure.steps.some(({ kind }) => kind === 'payment') ? 'paid' : 'done'
      for (const stage of stages) {
        const ahead = moves.filter(({ from }) => from === stage)
        if (isFinal(kindOf(stage))) assert.deepEqual(ahead, [], `${stage} is an end`)
        else assert.ok(reachedFrom(stage, moves).has(end), `${stage} leads to ${end}`)
      }
    })

    test('no way skips a step', () => {
      const line = procedure.steps.filter(({ kind }) => kind !== 'payment').map(({ id }) => id)
      const end = stages.includes('approved') ? 'approved' : 'done'
      const placeOf = (stage: string): number =>
        kindOf(stage) === 'finding' ? -1 : stage === end ? line.length : line.indexOf(stage)
      const onLine = moves.filter(({ from, to }) => line.includes(from) && (line.includes(to) || to === end))
      for (const { from, to } of onLine) assert.ok(placeOf(to) <= placeOf(from) + 1, `${from} → ${to}`)
      for (const { from, to } of moves.filter(({ from: start }) => start === 'draft'))
        assert.ok(to === line[0] || kindOf(to) === 'finding', `${from} → ${to}`)
      for (const stage of line)
        assert.equal(
          reachedFrom(
            'draft',
            // A correction goes back only to where the claim has been.
            moves.filter(({ from, action }) => from !== stage && action !== 'resubmit'),
          ).has(end),
          false,
          `nothing passes ${stage} by`,
        )
    })

    test('one action from a stage has one kind of actor, and the applicant does only what is theirs', () => {
      for (const stage of stages)
        for (const action of actions) {
          const actors = moves
            .filter((move) => move.from === stage && move.action === action)
            .map(({ by }) => by)
          assert.ok(new Set(actors).size <= 1, `${action} from ${stage}`)
        }
      for (const { action, by } of moves)
        if (applicantActions.includes(action)) assert.equal(by, applicantRoleOf(procedure), action)
    })

    test('whoever has a claim has a clock, and only who is at the end has none', () => {
      for (const { to, clock, action } of moves)
        assert.equal(clock === 'none', isFinal(kindOf(to)), `${action} to ${to}`)
    })

    test('the same move is not there twice', () => {
      const named = moves.map(({ action, from, to }) => `${action} ${from} ${to}`)
      assert.deepEqual(named, [...new Set(named)])
    })
  })
}

test('together the shapes use every kind of stage, action, event, message and guard', () => {
  const moves = everyShape.flatMap(([, procedure]) => graphOf(procedure))
  const kinds = everyShape.flatMap(([, procedure]) =>
    stagesOf(procedure).map((stage) => stageKindOf(procedure, stage)),
  )
  assert.deepEqual(
    stageKinds.filter((kind) => !kinds.includes(kind)),
    [],
  )
  assert.deepEqual(
    actions.filter((action) => !moves.some((move) => move.action === action)),
    [],
  )
  assert.deepEqual(
    moveEvents.filter((event) => !moves.some(({ writes }) => writes === event)),
    [],
  )
  assert.deepEqual(
    moveMessages.filter((message) => !moves.some(({ tells }) => tells === message)),
    [],
  )
  const used = new Set<string>(moves.flatMap(({ guards }) => guards))
  assert.deepEqual(
    Object.keys(everyGuard).filter((guard) => !used.has(guard)),
    [],
  )
})

const found = (moves: readonly Transition[], action: string, from: string) =>
  moves.filter((move) => move.action === action && move.from === from)

test('a notice is passed by the clock when its days are stated, and by its office when they are not', () => {
  const [passed] = found(graphOf(inventedProcedure), 'passNotice', 'publicNotice')
  assert.deepEqual(passed, {
    action: 'passNotice',
    from: 'publicNotice',
    to: 'bureauReview',
    by: 'clock',
    guards: ['noticeOver', 'noOpenObjection'],
    writes: 'noticePassed',
    tells: 'claimForwarded',
    clock: 'cityHumanResources',
    due: 'pilotBureauBy',
  })
  const [inner] = found(graphOf(cardHandedOut), 'passNotice', 'innerNotice')
  assert.deepEqual(
    [inner?.by, inner?.to, inner?.guards],
    ['enterpriseHr', 'talentReview', ['noticeOver', 'noOpenObjection']],
  )
})

test('what is corrected after a notice or a record is looked at again by the review before it', () => {
  const moves = graphOf(inventedProcedure)
  for (const stage of ['publicNotice', 'bureauRecord']) {
    const [back] = found(moves, 'return', stage)
    assert.equal(back?.due, 'pilotBureauBy')
    assert.deepEqual(
      moves.filter(({ action, to }) => action === 'resubmit' && to === stage),
      [],
    )
  }
  assert.deepEqual(
    moves.filter(({ action }) => action === 'resubmit').map(({ to }) => to),
    ['districtCheck', 'bureauReview'],
  )
  const own = graphOf(cardHandedOut).filter(({ action }) => action === 'resubmit')
  assert.deepEqual(
    own.map(({ to }) => to),
    ['innerNotice', 'talentReview'],
    'an inner notice begins again',
  )
})

test('a returned claim goes back to the stage that looks at the correction, never beyond the one that returned it', () => {
  for (const [name, procedure] of everyShape) {
    const moves = graphOf(procedure)
    const stages = stagesOf(procedure)
    const returning = moves.filter(({ action }) => action === 'return').map(({ from }) => from)
    const targets = moves.filter(({ action }) => action === 'resubmit').map(({ to }) => to)
    for (const stage of returning) {
      const back = correctedStage(procedure, stage)
      assert.ok(targets.includes(back), `${name}: ${stage} → ${back}`)
      assert.ok(stages.indexOf(back) <= stages.indexOf(stage), `${name}: ${stage} → ${back}`)
    }
    assert.deepEqual(
      [...new Set(returning.map((stage) => correctedStage(procedure, stage)))].sort(),
      targets.sort(),
    )
  }
  assert.equal(correctedStage(inventedProcedure, 'publicNotice'), 'districtCheck')
  assert.equal(correctedStage(inventedProcedure, 'bureauRecord'), 'bureauReview')
  assert.throws(() => correctedStage(inventedProcedure, 'draft'), /returns nothing/)
})

test('the last review approves, whatever comes after it', () => {
  const ofReviews = (moves: readonly Transition[]) =>
    moves.flatMap(({ action, from, to, tells }) =>
      action === 'approve' || action === 'forward' ? [[action, from, to, tells]] : [],
    )
  assert.deepEqual(ofReviews(graphOf(inventedProcedure)), [
    ['forward', 'districtCheck', 'publicNotice', 'claimInNotice'],
    ['approve', 'bureauReview', 'bureauRecord', 'claimForwarded'],
  ])
  assert.deepEqual(ofReviews(graphOf(noticeBeforePayment)), [
    ['approve', 'districtCheck', 'publicNotice', 'claimInNotice'],
  ])
  assert.deepEqual(ofReviews(graphOf(roomChosen)), [['approve', 'talentReview', 'room', 'choiceOpen']])
  assert.deepEqual(ofReviews(graphOf(reviewAlone)), [['approve', 'talentReview', 'done', 'claimDone']])
})

test('a review of a second reading has its proposal, and what the officer is asked is a guard', () => {
  const moves = graphOf(inventedProcedure)
  const hands = ['notOwnWork', 'notPassedBelow', 'notHeldByAnother']
  const ready = ['hasPlace', 'papersSeen', 'conditionsMet']
  assert.deepEqual(found(moves, 'approve', 'bureauReview')[0]?.guards, [...hands, 'secondReader', ...ready])
  assert.deepEqual(found(moves, 'proposeApproval', 'bureauReview')[0]?.guards, [...hands, 'drawn', ...ready])
  assert.deepEqual(found(moves, 'forward', 'districtCheck')[0]?.guards, [
    'notOwnWork',
    'notHeldByAnother',
    'papersSeen',
    'conditionsMet',
    'asksAnswered',
    'officeFound',
  ])
  assert.deepEqual(found(moves, 'proposeApproval', 'districtCheck'), [])
})

test('whoever passed a claim in one office does not pass it in another; in the same office they may', () => {
  const passing = graphOf(inventedProcedure).filter(({ guards }) => guards.includes('notPassedBelow'))
  assert.deepEqual([...new Set(passing.map(({ from }) => from))], ['bureauReview', 'bureauRecord'])
  const own = graphOf(cardHandedOut).filter(({ guards }) => guards.includes('notPassedBelow'))
  assert.deepEqual(own, [], 'the unit’s own notice is no hand of an office')
})

test('what is handed in must be complete, and an office of its district must be there', () => {
  assert.deepEqual(found(graphOf(inventedProcedure), 'submit', 'draft')[0]?.guards, [
    'consentGiven',
    'inWindow',
    'notRuledOut',
    'contentComplete',
    'officeFound',
    'onePlace',
  ])
  assert.deepEqual(found(graphOf(inventedProcedure), 'resubmit', 'returned')[0]?.guards.slice(-3), [
    'officeFound',
    'onePlace',
    'returnedHere',
  ])
})

test('money goes where the payee says', () => {
  const guardsOf = (
    moves: readonly Transition[],
    action: string,
    from: string,
  ): readonly Guard[] | undefined => found(moves, action, from)[0]?.guards
  const account = graphOf(inventedProcedure)
  assert.deepEqual(guardsOf(account, 'putInBatch', 'approved'), [
    'batchByCaller',
    'notOwnWork',
    'accountKnown',
    'noLiveBatch',
    'batchHasRoom',
    'amountAsApproved',
    'hasPlace',
  ])
  assert.deepEqual(guardsOf(account, 'giveAccount', 'paymentFailed'), ['accountKnown'])
  assert.deepEqual(
    account.filter(({ action }) => action === 'giveCard'),
    [],
  )
  const [recorded] = found(account, 'record', 'bureauRecord')
  assert.deepEqual([recorded?.to, recorded?.clock, recorded?.due], ['approved', 'cityFinance', 'pilotPaidBy'])
  assert.ok(guardsOf(graphOf(paidRowByRow), 'putInBatch', 'approved')?.includes('rowCardsKnown'))
})

test('only a place of a person gives way, and nobody refuses what is their own unit’s', () => {
  assert.deepEqual(
    graphOf(inventedProcedure).filter(({ action }) => action === 'yieldPlace'),
    [],
  )
  assert.deepEqual(
    graphOf(roomChosen).flatMap(({ action, from, by }) => (action === 'yieldPlace' ? [[from, by]] : [])),
    [
      ['talentReview', 'talentOffice'],
      ['room', 'flatOperator'],
      ['returned', 'talentOffice'],
    ],
  )
  assert.deepEqual(found(graphOf(cardHandedOut), 'refuse', 'innerNotice'), [])
  assert.deepEqual(found(graphOf(cardHandedOut), 'return', 'innerNotice')[0]?.guards, ['partsNamed'])
})
