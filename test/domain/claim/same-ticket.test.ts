import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { copyIn, decideClaim, type KnownOfTickets, type OriginalState } from '@domain/claim/decide-claim'
import { addDays, day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { decide } from '@domain/policy/decide/decide'
import { Decision } from '@domain/policy/decide/decision'
import { measureOf } from '@domain/policy/pack/measure-of'
import { replaysTo } from '@domain/policy/editions/replay'
import type { Ticket } from '@domain/ticket/record/ticket'

const paper: Ticket = {
  id: 'tpaper001',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-02-11'),
  from: '延吉西',
  to: '长春',
  fare: cents(62_00),
  number: '49441421400211P059926',
  photoIds: [],
}
const invoice: Ticket = { ...paper, id: 'tinvoice1', number: '23163654825050521960' }
/** Another trip of the same way. */
const later: Ticket = { ...paper, id: 'tlater001', day: day('2023-02-13'), number: '23163654825050521977' }

const decided = (
  tickets: Ticket[],
  known: KnownOfTickets = {},
  originalOf?: (id: string) => OriginalState,
): Decision =>
  decideClaim(
    changchun2023,
    travelProcedure,
    {
      content: {
        form: {
          householdRegister: '222401',
          workerKind: 'migrantWorker',
          labourRelation: true,
          unionMember: true,
        },
        tickets,
        papers: {},
      },
    },
    day('2023-02-15'),
    originalOf,
    known,
  )
const counted = (decision: Decision) => decision.items.flatMap((item) => (item.counted ? [item.id] : []))
const copies = (decision: Decision) => decision.items.map((item) => copyIn(item))

describe('the same number is the same ticket, however it is written', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['as it is', 'Z12345678', 'Z12345678'],
    ['in small letters, with spaces and signs', 'Z12345678', ' z123-456 78'],
    ['at full width', 'Z12345678', 'Ｚ１２３４５６７８'],
    ['with the letter O for a zero', 'Z10345608', 'Z1O3456O8'],
    ['the code of 21 characters', paper.number, paper.number.toLowerCase()],
    ['the red serial and the code that ends in it', 'P059926', paper.number],
    ['the code and the serial with the gate before it', paper.number, 'A12P059926'],
    ['an invoice', invoice.number, invoice.number],
  ]
  for (const [name, one, other] of pairs)
    test(name, () => {
      const decision = decided([
        { ...paper, number: one },
        { ...later, number: other },
      ])
      assert.equal(decision.amount.payable, 62_00)
      assert.deepEqual(copies(decision), [null, { of: 1, sameness: 'number' }])
      const once = decision.items[1]?.reason.children.find(({ id }) => id === 'countsOnce')
      assert.deepEqual([once?.verdict, once?.actual], ['notMet', '1'])
    })
})

describe('other numbers are other tickets', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['no number on either', '', ''],
    ['numbers too short to tell tickets apart', 'A12', 'A12'],
    ['one digit differs', 'Z12345678', 'Z12345679'],
    ['codes of two days with one serial', paper.number, '59441421400213P059926'],
    ['one order that holds both ways', 'E123456789', 'E123456789'],
  ]
  for (const [name, one, other] of pairs)
    test(name, () => {
      assert.equal(
        decided([
          { ...paper, number: one },
          { ...later, number: other },
        ]).amount.payable,
        124_00,
      )
    })
})

describe('the same departure of one traveller counts once, under whatever number', () => {
  const seconds: readonly (readonly [string, Partial<Ticket>])[] = [
    ['the paper ticket and its invoice', {}],
    ['without a number', { number: '' }],
    ['written with 站', { from: '延吉西站', to: '长春站' }],
    ['written with 市', { to: '长春市' }],
    ['the station written without its quarter', { from: '延吉' }],
    ['with the other direction ticked', { direction: 'toHome' }],
    ['with another fare', { fare: cents(26_00) }],
    ['the train known of one only', { departure: 'C1001' }],
  ]
  for (const [name, changes] of seconds)
    test(name, () => {
      const decision = decided([paper, { ...invoice, ...changes }])
      assert.equal(decision.amount.payable, 62_00)
      assert.deepEqual(copies(decision), [null, { of: 1, sameness: 'departure' }])
    })
  test('the same train, the other end written otherwise', () => {
    const one = { ...paper, departure: 'C1001 08:35' }
    const other = { ...invoice, to: '长春东站口', departure: 'c1001次' }
    assert.deepEqual(counted(decided([one, other])), [paper.id])
  })
})

describe('trips that are two count twice', () => {
  const seconds: readonly (readonly [string, Partial<Ticket>, Partial<Ticket>?])[] = [
    ['the way back with the same fare', { direction: 'toHome', from: '长春', to: '延吉西' }],
    ['the way back on the same day', { from: '长春', to: '延吉西' }],
    ['another day', { day: day('2023-02-12') }],
    ['another means of travel', { kind: 'coach' }],
    ['the second leg of a day', { from: '长春', to: '长春西' }],
    ['another station of the same town', { from: '延吉东' }],
    ['another train of the same day', { departure: 'C1003' }, { departure: 'C1001' }],
    ['another hour of the same day', { departure: '13:05' }, { departure: '8:35' }],
    ['two legs on one train', { from: '敦化', departure: 'C1001' }, { to: '敦化', departure: 'C1001' }],
  ]
  for (const [name, changes, first = {}] of seconds)
    test(name, () => {
      const decision = decided([
        { ...paper, ...first },
        { ...invoice, ...changes },
      ])
      assert.equal(decision.amount.payable, 124_00)
      assert.deepEqual(copies(decision), [null, null])
    })
})

test('three of one journey count once, and the third names the one that stands', () => {
  const decision = decided([later, paper, invoice, { ...paper, id: 'tthird001' }])
  assert.deepEqual(counted(decision), [later.id, paper.id])
  assert.deepEqual(
    copies(decision).map((copy) => copy && `${copy.of} ${copy.sameness}`),
    [null, null, '2 departure', '2 number'],
  )
})

test('a first ticket that does not count for another reason leaves its place to the second', () => {
  for (const changes of [
    { kind: 'taxi' },
    { fare: cents(0) },
    { fare: null },
    { direction: 'other' },
  ] as const) {
    const decision = decided([
      { ...paper, ...changes },
      { ...invoice, number: paper.number },
    ])
    assert.deepEqual(counted(decision), [invoice.id], JSON.stringify(changes))
  }
  const unseen = decided([paper, invoice], {}, (id) => (id === paper.id ? 'notSeen' : 'seen'))
  assert.deepEqual(counted(unseen), [invoice.id])
})

test('removing or correcting the one that stands lets the other one count', () => {
  assert.deepEqual(counted(decided([invoice])), [invoice.id])
  assert.deepEqual(counted(decided([{ ...paper, day: day('2023-02-10') }, invoice])), [paper.id, invoice.id])
})

test('a reviewer says which of the two stands, and the amount follows', () => {
  const tickets = [paper, { ...invoice, fare: cents(60_00) }]
  const decision = decided(tickets, { choice: { stands: [invoice.id], apart: [] } })
  assert.equal(decision.amount.payable, 60_00)
  assert.deepEqual(copies(decision), [{ of: 2, sameness: 'departure' }, null])
})

test('a chosen ticket that does not count by itself does not keep the other one out', () => {
  const choice = { stands: [invoice.id], apart: [] }
  const seen = decided([paper, invoice], { choice }, (id) => (id === paper.id ? 'seen' : 'notSeen'))
  assert.deepEqual(counted(seen), [paper.id])
})

test('a reviewer can say that it was another departure, but one number stays one ticket', () => {
  const choice = { stands: [], apart: [invoice.id] }
  assert.equal(decided([paper, invoice], { choice }).amount.payable, 124_00)
  assert.equal(decided([paper, { ...invoice, number: paper.number }], { choice }).amount.payable, 62_00)
})

test('a number that was read on both makes them one, whatever was entered', () => {
  const flags = [{ kind: 'ticketNumberTwice' as const, ticketId: later.id, otherTicketId: paper.id }]
  assert.deepEqual(counted(decided([paper, later], { flags })), [paper.id])
  assert.deepEqual(counted(decided([later], { flags })), [later.id], 'the other one is gone')
})

const tickets = fc
  .array(
    fc.record({
      offset: fc.integer({ min: 0, max: 2 }),
      number: fc.constantFrom('', 'A1234567', paper.number, 'P059926'),
      fare: fc.constantFrom(null, cents(0), cents(10_00), cents(20_00)),
      back: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ offset, number, fare, back }, index): Ticket => ({
      ...paper,
      id: `t000000${index}`,
      day: addDays(day('2023-02-10'), offset),
      number,
      fare,
      ...(back ? { from: '长春', to: '延吉西' } : {}),
    })),
  )

test('no two that count are the same; whichever is left out names one that counts; the whole replays', () => {
  fc.assert(
    fc.property(tickets, fc.subarray(['t0000000', 't0000001', 't0000002', 't0000003']), (list, stands) => {
      const decision = decided(list, { choice: { stands, apart: [] } })
      decision.items.forEach((item) => {
        const copy = copyIn(item)
        if (!copy) return
        assert.equal(item.counted, false)
        assert.equal(decision.items[copy.of - 1]?.counted, true)
      })
      const standing = list.filter(({ id }) => counted(decision).includes(id))
      assert.deepEqual(
        copies(decided(standing)),
        standing.map(() => null),
      )
      const stored = Decision.parse(JSON.parse(JSON.stringify(decision)))
      assert.ok(replaysTo(changchun2023, stored))
    }),
  )
})

test('a decision of an older pack, which did not ask for it, is read and replays as it was', () => {
  const older = JSON.parse(JSON.stringify(changchun2023)) as typeof changchun2023
  const measure = older.measures.find(({ id }) => id === 'travel-subsidy')
  const part = measure?.amount.kind === 'money' ? measure.amount.parts[0] : undefined
  assert.ok(part?.kind === 'sumUpTo' && 'of' in part.counts)
  part.counts.of = part.counts.of.filter(({ id }) => id !== 'countsOnce')
  const items = [paper, invoice].map(({ id, fare }) => {
    const facts = { kind: 'train', direction: 'toWork', day: '2023-02-11', fare: 62_00, original: 'seen' }
    return { id, value: fare, facts }
  })
  const facts = { asker: 'worker', workerKind: 'migrantWorker', householdRegister: '222401' }
  const then = decide(older, measureOf(older, 'travel-subsidy'), facts, items, day('2023-02-15'))
  assert.equal(then.amount.sum, 124_00)
  assert.deepEqual(copies(then), [null, null])
  assert.ok(replaysTo(older, Decision.parse(JSON.parse(JSON.stringify(then)))))
})
