import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import {
  daysForShare,
  noFigures,
  plusFigures,
  stillWaiting,
  sumOfFigures,
  type DayCounts,
  type Figures,
} from '@domain/statistics/figures'
import { figuresOfMovement, type Movement } from '@domain/statistics/movement'

test('half is the day by which half were done: at the value and on both sides', () => {
  assert.equal(daysForShare({ '1': 2, '3': 2 }, 0.5), 1)
  assert.equal(daysForShare({ '1': 1, '3': 2 }, 0.5), 3)
  assert.equal(daysForShare({ '0': 9, '12': 1 }, 0.9), 0)
  assert.equal(daysForShare({ '0': 8, '2': 1, '12': 1 }, 0.9), 2)
  assert.equal(daysForShare({ '0': 8, '2': 0, '12': 2 }, 0.9), 12)
})

test('without a case there is no day', () => {
  assert.equal(daysForShare({}, 0.5), null)
})

test('days sort as numbers, not as text', () => {
  assert.equal(daysForShare({ '10': 1, '9': 1 }, 0.5), 9)
})

const dayCounts: fc.Arbitrary<DayCounts> = fc.dictionary(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.integer({ min: 1, max: 9 }),
  { maxKeys: 6 },
)
const figures: fc.Arbitrary<Figures> = fc.record({
  received: fc.nat(99),
  passed: fc.nat(99),
  returned: fc.nat(99),
  refused: fc.dictionary(fc.constantFrom('window', 'unionMember'), fc.nat(9)),
  withdrawn: fc.nat(99),
  paid: fc.nat(99),
  paidCents: fc.nat(300_00),
  heldDays: dayCounts,
  wholeDays: dayCounts,
})

test('it is the same in which order figures are added up', () => {
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 8 }), fc.nat(), (all, turn) => {
      const place = all.length === 0 ? 0 : turn % all.length
      const turned = [...all.slice(place), ...all.slice(0, place)]
      assert.deepEqual(sumOfFigures(turned), sumOfFigures(all))
      const pairwise = plusFigures(sumOfFigures(all.slice(0, place)), sumOfFigures(all.slice(place)))
      assert.deepEqual(pairwise, sumOfFigures(all))
    }),
  )
})

const union = { role: 'grassrootsUnion', organisationId: 'union-1' } as const
const district = { role: 'districtUnion', organisationId: 'district-1' } as const
const centre = { role: 'cityCentre', organisationId: 'city-centre' } as const
const nothing: Movement = {
  event: 'submitted',
  left: null,
  heldDays: null,
  entered: null,
  payer: null,
  wholeDays: null,
  cents: 0,
  refusedFor: null,
}

test('passing a claim on counts at both offices, the time at the one that had it', () => {
  const moved = figuresOfMovement({
    ...nothing,
    event: 'forwarded',
    left: union,
    heldDays: 3,
    entered: district,
  })
  assert.deepEqual(moved, [
    { office: union, figures: { ...noFigures, passed: 1, heldDays: { '3': 1 } } },
    { office: district, figures: { ...noFigures, received: 1 } },
  ])
})

test('a refusal counts under its reason', () => {
  const [refused] = figuresOfMovement({
    ...nothing,
    event: 'refused',
    left: district,
    heldDays: 0,
    refusedFor: 'unionMember',
  })
  assert.deepEqual(refused?.figures.refused, { unionMember: 1 })
})

test('a payment counts with its money and the whole time; one that failed does not', () => {
  const paid: Movement = { ...nothing, event: 'paid', payer: centre, wholeDays: 40, cents: 300_00 }
  assert.deepEqual(figuresOfMovement(paid), [
    { office: centre, figures: { ...noFigures, paid: 1, paidCents: 300_00, wholeDays: { '40': 1 } } },
  ])
  assert.deepEqual(figuresOfMovement({ ...paid, event: 'paymentFailed' }), [])
})

test('what waits is what came and did not leave', () => {
  const of = { ...noFigures, received: 9, passed: 3, returned: 2, refused: { a: 1, b: 1 }, withdrawn: 1 }
  assert.equal(stillWaiting(of), 1)
})
