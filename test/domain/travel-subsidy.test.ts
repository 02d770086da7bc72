import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { decideClaim, type OriginalState } from '@domain/claim/decide-claim'
import { emptyContent, formAfter, type ClaimContent } from '@domain/claim/content'
import { addDays, day, type Day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import { Decision } from '@domain/policy/decide/decision'
import { measureOf } from '@domain/policy/pack/measure-of'
import { Pack } from '@domain/policy/pack/pack'
import type { Reason } from '@domain/policy/decide/reason'
import { ticketKinds, tripDirections, type Ticket } from '@domain/ticket/record/ticket'

const today = day('2023-02-15')

const aTicket = (changes: Partial<Ticket> = {}): Ticket => ({
  id: 't0000001',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-02-11'),
  from: '延吉',
  to: '长春',
  fare: cents(188_00),
  number: '',
  photoIds: [],
  ...changes,
})

const eligible = {
  householdRegister: '222401',
  workerKind: 'migrantWorker',
  labourRelation: true,
  unionMember: true,
}
const aWorker = (said: ClaimContent['form'] = {}, tickets = [aTicket()]): ClaimContent => ({
  form: { ...eligible, ...said },
  tickets,
  papers: {},
})

const decided = (content: ClaimContent, on: Day = today, original?: (ticketId: string) => OriginalState) =>
  decideClaim(changchun2023, travelProcedure, { content }, on, original)
const withFares = (...fares: number[]) =>
  aWorker(
    {},
    fares.map((fare, index) =>
      aTicket({ id: `t000000${index}`, day: addDays(day('2023-02-11'), index), fare: cents(fare) }),
    ),
  )
const leaf = (reason: Reason, id: string): Reason | undefined =>
  reason.id === id ? reason : reason.children.map((child) => leaf(child, id)).find(Boolean)

test('五（二）: fares up to 300 yuan are paid as they are, more is paid as 300', () => {
  assert.equal(decided(withFares(299_99)).amount.payable, 299_99)
  assert.equal(decided(withFares(300_00)).amount.payable, 300_00)
  assert.equal(decided(withFares(300_01)).amount.payable, 300_00)
})

test('五（二）: the round trip counts together under one cap', () => {
  const { sum, cap, payable } = decided(withFares(188_00, 188_00)).amount
  assert.deepEqual({ sum, cap, payable }, { sum: 376_00, cap: 300_00, payable: 300_00 })
})

test('五（一）: a ticket that is no regular public transport is left out and the rest stands', () => {
  for (const kind of ['taxi', 'rideHailing', 'ownCar', 'refundFee'] as const) {
    const content = aWorker({}, [aTicket(), aTicket({ id: 't0000002', kind })])
    const { amount, items, verdict } = decided(content)
    assert.equal(amount.payable, 188_00, kind)
    assert.equal(verdict, 'eligible')
    const left = items.find((item) => item.id === 't0000002')
    assert.ok(left && leaf(left.reason, 'publicTransport')?.verdict === 'notMet')
  }
  for (const kind of ['train', 'coach', 'flight', 'ferry'] as const) {
    assert.equal(decided(aWorker({}, [aTicket({ kind })])).amount.payable, 188_00, kind)
  }
})

test('五（一）: only the way between home and Changchun counts, both ways', () => {
  const payable = (direction: Ticket['direction']) =>
    decided(aWorker({}, [aTicket({ direction })])).amount.payable
  assert.deepEqual([payable('toWork'), payable('toHome'), payable('other')], [188_00, 188_00, 0])
})

test('五（三）1: the travel period counts its first and last day and neither day outside', () => {
  const payable = (on: string) =>
    decided(aWorker({}, [aTicket({ day: day(on) })]), day('2023-03-15')).amount.payable
  assert.equal(payable('2023-01-06'), 0)
  assert.equal(payable('2023-01-07'), 188_00)
  assert.equal(payable('2023-02-28'), 188_00)
  assert.equal(payable('2023-03-01'), 0)
})

test('the days to apply are inclusive', () => {
  const verdict = (on: string) => decided(aWorker(), day(on)).verdict
  assert.equal(verdict('2023-01-27'), 'windowNotOpen')
  assert.equal(verdict('2023-01-28'), 'eligible')
  assert.equal(verdict('2023-04-28'), 'eligible')
  assert.equal(verdict('2023-04-29'), 'windowClosed')
})

test('五（一）: every district and county of Changchun is inside, its neighbours are outside', () => {
  const verdict = (code: string) => decided(aWorker({ householdRegister: code })).verdict
  for (const inside of ['220102', '220112', '220113', '220122', '220182', '220183', '220184']) {
    assert.equal(verdict(inside), 'notEligible', inside)
  }
  for (const outside of ['220202', '220302', '222401', '230102', '110101'])
    assert.equal(verdict(outside), 'eligible', outside)
  // 公主岭 before it came to Changchun: no register has that code any more, and the form wants another.
  assert.equal(verdict('220381'), 'moreAnswersNeeded')
})

test('五（一）: each condition of the person alone is a "no" with its own reason', () => {
  const cases: [ClaimContent['form'], string][] = [
    [{ workerKind: 'otherWorker' }, 'workerKind'],
    [{ householdRegister: '220102' }, 'registerOutsideChangchun'],
    [{ labourRelation: false }, 'labourRelation'],
    [{ unionMember: false }, 'unionMember'],
  ]
  for (const [changes, id] of cases) {
    const { verdict, amount, reason } = decided(aWorker(changes))
    assert.equal(verdict, 'notEligible', id)
    assert.equal(amount.payable, 0)
    const failed = reason.children.filter((child) => child.verdict === 'notMet').map((child) => child.id)
    assert.deepEqual(failed, [id])
  }
})

test('all reasons are gathered, not only the first', () => {
  const { reason } = decided(
    aWorker({ labourRelation: false, unionMember: false, workerKind: 'otherWorker' }),
  )
  assert.equal(reason.children.filter((child) => child.verdict === 'notMet').length, 3)
})

test('an original that was not seen leaves its ticket out', () => {
  const content = withFares(100_00, 50_00)
  const seen = decided(content, today, (id) => (id === 't0000000' ? 'seen' : 'notSeen'))
  assert.equal(seen.amount.payable, 100_00)
})

test('nothing known is never a "no"', () => {
  const { verdict, reason } = decided(emptyContent)
  assert.equal(verdict, 'moreAnswersNeeded')
  assert.ok(reason.children.every((child) => child.verdict === 'unknown'))
})

const answers = fc.record(
  {
    householdRegister: fc.constantFrom('220102', '222401', '110101'),
    workerKind: fc.constantFrom('migrantWorker', 'newEmploymentForm', 'otherWorker'),
    labourRelation: fc.boolean(),
    unionMember: fc.boolean(),
  },
  { requiredKeys: [] },
)
const contents = fc.record<ClaimContent>({
  form: answers,
  papers: fc.constant({}),
  tickets: fc.array(
    fc.record<Ticket>({
      id: fc.integer({ min: 0, max: 999_999 }).map((serial) => `t${String(serial).padStart(8, '0')}`),
      kind: fc.constantFrom(null, ...ticketKinds),
      direction: fc.constantFrom(null, ...tripDirections),
      day: fc.option(fc.integer({ min: -10, max: 70 }).map((offset) => addDays(day('2023-01-07'), offset))),
      from: fc.constant('延吉'),
      to: fc.constant('长春'),
      fare: fc.option(fc.integer({ min: 0, max: 100_000 }).map(cents)),
      number: fc.constant(''),
      photoIds: fc.constant([]),
    }),
    { maxLength: 6 },
  ),
})

test('the amount never exceeds the cap and the sum is the sum of what counts', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const { amount, items } = decided(content)
      assert.ok(amount.payable <= (amount.cap ?? 0) && amount.payable <= amount.sum)
      const counted = items.filter((item) => item.counted).reduce((sum, item) => sum + (item.value ?? 0), 0)
      assert.equal(amount.sum, counted)
    }),
  )
})

test('one more answer never turns a "no" into an open question', () => {
  fc.assert(
    fc.property(
      contents,
      fc.constantFrom('workerKind', 'labourRelation', 'unionMember', 'householdRegister'),
      (content, field) => {
        const without = { ...content, form: formAfter(content.form, { [field]: null }) }
        if (decided(without).reason.verdict !== 'notMet') return
        assert.equal(decided(content).reason.verdict, 'notMet')
      },
    ),
  )
})

test('one more ticket never lowers the amount', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const more = { ...content, tickets: [...content.tickets, aTicket({ id: 't99999999' })] }
      assert.ok(decided(more).amount.payable >= decided(content).amount.payable)
    }),
  )
})

test('a decision survives JSON and the schema unchanged', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const decision = decided(content)
      assert.deepEqual(
        Decision.parse(JSON.parse(JSON.stringify(decision))),
        JSON.parse(JSON.stringify(decision)),
      )
    }),
  )
})

test('the pack is plain data: it survives JSON, and the same content has the same canonical text', () => {
  const copy = Pack.parse(JSON.parse(JSON.stringify(changchun2023)))
  assert.equal(canonicalJson(copy), canonicalJson(changchun2023))
})

test('condition ids are unique, so that a refusal names one condition', () => {
  const ids = conditionsOf(measureOf(changchun2023, 'travel-subsidy')).map((condition) => condition.id)
  assert.equal(new Set(ids).size, ids.length)
})

test('an assumed figure is listed among the open points that the interface shows', () => {
  const assumed = Object.values(changchun2023.parameters).filter(
    (parameter) => parameter.assumed !== undefined,
  )
  const open = measureOf(changchun2023, 'travel-subsidy').openPoints.map((point) => point.clause.item)
  for (const parameter of assumed) assert.ok(open.includes(parameter.clause.item), parameter.clause.item)
})
