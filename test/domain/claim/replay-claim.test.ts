import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { replayClaim as replayBy, type AuditedEvent } from '@domain/claim/replay-claim'
import { movesOf } from '@domain/claim/transition'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const transitions = movesOf(travelProcedure)
const replayClaim = (rows: readonly AuditedEvent[]) => replayBy(rows, transitions)

const rowsOf = (events: readonly (readonly [string, AuditedEvent['values']])[]): AuditedEvent[] =>
  events.map(([event, values], index) => ({ event, values, sequence: index + 1 }))

/** A walk along the graph from a draft: at each step one of the moves that the stage knows. */
const walk = fc.array(fc.nat(), { maxLength: 30 }).map((choices) => {
  let stage = 'draft'
  const events: [string, AuditedEvent['values']][] = [['drafted', {}]]
  for (const choice of choices) {
    const moves = transitions.filter(({ from }) => from === stage)
    const move = moves[choice % Math.max(1, moves.length)]
    if (!move) break
    stage = move.to
    events.push([move.writes, { stage }])
    if (choice % 3 === 0) events.push(['opened', {}])
  }
  return { stage, rows: rowsOf(events) }
})

test('whatever way the graph allows leads to its stage, and no row is out of place', () => {
  fc.assert(
    fc.property(walk, ({ stage, rows }) => {
      const replayed = replayClaim(rows)
      assert.equal(replayed.stage, stage)
      assert.deepEqual(replayed.misplaced, [])
    }),
  )
})

test('a move from a stage that does not know it is out of place and moves nothing', () => {
  fc.assert(
    fc.property(walk, fc.constantFrom(...transitions), ({ stage, rows }, move) => {
      const added = [...rows, { event: move.writes, values: { stage: move.to }, sequence: rows.length + 1 }]
      const known = transitions.some(
        ({ from, to, writes }) => from === stage && to === move.to && writes === move.writes,
      )
      const replayed = replayClaim(added)
      assert.equal(replayed.misplaced.length, known ? 0 : 1)
      assert.equal(replayed.stage, known ? move.to : stage)
    }),
  )
})

test('amount, content, card and payments are what the last rows say', () => {
  const rows = rowsOf([
    ['drafted', {}],
    ['submitted', { stage: 'grassrootsReview', payable: 300_00, packHash: 'p', content: 'a' }],
    ['returned', { stage: 'returned' }],
    ['resubmitted', { stage: 'grassrootsReview', payable: 200_00, packHash: 'p', content: 'b' }],
    ['forwarded', { stage: 'districtReview', payable: 188_00, packHash: 'q' }],
    ['forwarded', { stage: 'centreReview', payable: 188_00, packHash: 'q' }],
    ['approved', { stage: 'approved', payable: 188_00, packHash: 'q' }],
    ['cardGiven', { stage: 'approved', card: '6222' }],
    ['putInBatch', { stage: 'inPayment', batchId: 'b1', lineId: 'c-1', amount: 188_00, payee: 'x' }],
    ['paymentFailed', { stage: 'paymentFailed' }],
    ['cardGiven', { stage: 'approved', card: '6333' }],
    ['putInBatch', { stage: 'inPayment', batchId: 'b2', lineId: 'c-2', amount: 188_00, payee: 'y' }],
    ['paid', { stage: 'paid' }],
  ])
  const { stage, payable, packHash, content, card, attempts, misplaced } = replayClaim(rows)
  assert.deepEqual([stage, payable, packHash, content, card], ['paid', 188_00, 'q', 'b', '6333'])
  assert.deepEqual(
    attempts.map(({ lineId, batchId, state }) => [lineId, batchId, state]),
    [
      ['c-1', 'b1', 'failed'],
      ['c-2', 'b2', 'paid'],
    ],
  )
  assert.deepEqual(misplaced, [])
  assert.equal(replayClaim(rows.slice(0, 3)).content, null, 'while it may be corrected')
})

test('a claim is erased only when it is over and discarded only as a draft, and nothing comes after', () => {
  const drafted = ['drafted', {}] as const
  const submitted = ['submitted', { stage: 'grassrootsReview' }] as const
  const withdrawn = ['withdrawn', { stage: 'withdrawn' }] as const
  assert.equal(replayClaim(rowsOf([drafted, submitted, withdrawn, ['erased', {}]])).gone, 'erased')
  assert.equal(replayClaim(rowsOf([drafted, submitted, ['erased', {}]])).misplaced.length, 1)
  assert.equal(replayClaim(rowsOf([drafted, ['discarded', {}]])).gone, 'discarded')
  assert.equal(replayClaim(rowsOf([drafted, submitted, ['discarded', {}]])).misplaced.length, 1)
  assert.equal(replayClaim(rowsOf([drafted, ['discarded', {}], submitted])).misplaced.length, 1)
  assert.equal(replayClaim(rowsOf([submitted])).misplaced.length, 1, 'a claim begins as a draft')
  assert.equal(replayClaim(rowsOf([drafted, drafted])).misplaced.length, 1)
})

test('a claim is replayed by its own procedure: notice, record and the account on its form', () => {
  const rows = rowsOf([
    ['drafted', {}],
    ['submitted', { stage: 'districtCheck', payable: 5000_00, packHash: 'p', content: 'a' }],
    ['forwarded', { stage: 'publicNotice', payable: 6000_00, packHash: 'q', asked: 'visited' }],
    ['noticePassed', { stage: 'bureauReview' }],
    ['approvalProposed', { stage: 'bureauReview', payable: 6000_00, packHash: 'q' }],
    ['approved', { stage: 'bureauRecord', payable: 6000_00, packHash: 'q' }],
    ['recorded', { stage: 'approved', day: '2023-02-20', message: '8 号' }],
    ['putInBatch', { stage: 'inPayment', batchId: 'b1', lineId: 'c-1', amount: 6000_00, payee: 'x' }],
    ['paymentFailed', { stage: 'paymentFailed' }],
    ['accountGiven', { stage: 'approved', content: 'b', account: '**** 1234' }],
  ])
  const replayed = replayBy(rows, movesOf(inventedProcedure))
  assert.deepEqual(replayed.misplaced, [])
  assert.deepEqual(
    [replayed.stage, replayed.payable, replayed.content, replayed.card],
    ['approved', 6000_00, 'b', ''],
  )
  assert.deepEqual(replayed.asked, { districtCheck: 'visited' })
  assert.deepEqual(replayed.recorded, { bureauRecord: { day: '2023-02-20', note: '8 号' } })
  assert.deepEqual(
    replayBy(rows.slice(0, 3), movesOf(inventedProcedure)).stage,
    'publicNotice',
    'a notice is a stage of its own',
  )
  assert.ok(replayClaim(rows).misplaced.length > 0, 'by the moves of another procedure nothing fits')
})
