import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { graphOf } from '@domain/procedure/graph-of'
import { Procedure } from '@domain/procedure/procedure'
import { isFinal, stageKindOf, stagesOf, stepOfStage } from '@domain/procedure/stages'
import { travelStages as stages } from '../../fixtures/procedures/travel'
import frozen from './travel-graph.json'

const inOrder = (moves: readonly unknown[]): string[] => moves.map(canonicalJson).sort()

test('the graph of the travel subsidy is move for move the one that was written by hand', () => {
  assert.deepEqual(inOrder(graphOf(travelProcedure)), inOrder(frozen))
})

test('the travel subsidy has the stages it had, each of a kind and with the step that has the claim', () => {
  assert.deepEqual(stagesOf(travelProcedure), stages)
  assert.deepEqual(
    stages.map((stage) => [
      stage,
      stageKindOf(travelProcedure, stage),
      stepOfStage(travelProcedure, stage)?.id,
    ]),
    [
      ['draft', 'draft', undefined],
      ['findingUnion', 'finding', 'grassrootsReview'],
      ['grassrootsReview', 'review', 'grassrootsReview'],
      ['districtReview', 'review', 'districtReview'],
      ['centreReview', 'review', 'centreReview'],
      ['returned', 'returned', undefined],
      ['approved', 'approved', 'payment'],
      ['inPayment', 'inPayment', 'payment'],
      ['paid', 'paid', 'payment'],
      ['paymentFailed', 'paymentFailed', 'payment'],
      ['refused', 'refused', undefined],
      ['withdrawn', 'withdrawn', undefined],
    ],
  )
  assert.throws(() => stageKindOf(travelProcedure, 'payment'), /no stage payment/)
  assert.throws(() => stageKindOf(travelProcedure, 'elsewhere'), /no stage elsewhere/)
  assert.deepEqual(
    stages.filter((stage) => isFinal(stageKindOf(travelProcedure, stage))),
    ['paid', 'refused', 'withdrawn'],
  )
})

test('a procedure is data: it comes back whole from its own JSON', () => {
  assert.deepEqual(Procedure.parse(JSON.parse(JSON.stringify(travelProcedure))), travelProcedure)
})
