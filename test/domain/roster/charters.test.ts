import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { checkContent } from '@domain/claim/check-content'
import { decideClaim } from '@domain/claim/decide-claim'
import { emptyContent } from '@domain/claim/content'
import { flagsOfContent } from '@domain/claim/flag'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { transportSubsidy } from '@domain/packs/changchun-2023/transport-subsidy'
import type { Charter } from '@domain/roster/charter'
import {
  charterOfField,
  charterTwice,
  fieldOfCharter,
  problemsOfCharters,
} from '@domain/roster/charter-problems'

const today = day('2023-02-15')
const coach = (changes: Partial<Charter> = {}): Charter => ({
  id: 'hcoach0001',
  kind: 'coach',
  day: day('2023-01-28'),
  from: '哈尔滨',
  plate: '黑A12345',
  cost: cents(86_000_00),
  invoice: '12345678',
  ...changes,
})

const decide = (charters: readonly Charter[]) =>
  decideClaim(
    changchun2023,
    transportProcedure,
    { content: { ...emptyContent, charters: [...charters] } },
    today,
  )
const paidFor = (charters: readonly Charter[]) =>
  decide(charters).amount.lines.find(({ id }) => id === 'charter')?.payable

describe('what a charter lacks', () => {
  test('each field that is missing is named, and what is whole is right', () => {
    assert.deepEqual(problemsOfCharters([coach()], today), [])
    const empty = coach({ day: null, from: '', plate: '', cost: null, invoice: '' })
    assert.deepEqual(
      problemsOfCharters([empty], today),
      (['day', 'from', 'plate', 'cost', 'invoice'] as const).map((field) => ({
        field: `charter:hcoach0001.${field}`,
        problem: 'missing',
      })),
    )
  })

  test('a day may be today and not tomorrow; a cost of nothing is none', () => {
    const problems = (changes: Partial<Charter>) =>
      problemsOfCharters([coach(changes)], today).map(({ problem }) => problem)
    assert.deepEqual(problems({ day: today }), [])
    assert.deepEqual(problems({ day: day('2023-02-16') }), ['dayInFuture'])
    assert.deepEqual(problems({ cost: cents(0) }), ['tooSmall'])
    assert.deepEqual(problems({ cost: cents(1) }), [])
  })

  test('a problem names its charter and field, and nothing else reads so', () => {
    assert.deepEqual(charterOfField(fieldOfCharter('hcoach0001', 'cost')), {
      charterId: 'hcoach0001',
      field: 'cost',
    })
    for (const name of ['charters', 'charter:hcoach0001', 'charter:hcoach0001.kind', 'ticket:t000001.day'])
      assert.equal(charterOfField(name), null, name)
  })

  test('the phone and the server find the same, and no charter is needed', () => {
    const found = (charters: Charter[]) =>
      checkContent(transportProcedure, { ...emptyContent, charters }, today).filter(({ field }) =>
        field.startsWith('charter'),
      )
    assert.deepEqual(found([]), [])
    assert.deepEqual(found([coach({ cost: null })]), [
      { field: 'charter:hcoach0001.cost', problem: 'missing' },
    ])
  })
})

describe('one trip entered twice', () => {
  test('the same plate on the same day is told of the later one, however it is written', () => {
    const again = coach({ id: 'hcoach0002', plate: '黑a·12345' })
    const other = coach({ id: 'hcoach0003', day: day('2023-01-29') })
    const unknown = coach({ id: 'hcoach0004', plate: '' })
    assert.deepEqual(charterTwice([coach(), again, other, unknown, { ...unknown, id: 'hcoach0005' }]), [
      'hcoach0002',
    ])
    const flags = flagsOfContent(
      { ...emptyContent, charters: [coach(), again] },
      transportProcedure,
      transportSubsidy,
    )
    assert.deepEqual(flags, [{ kind: 'charterTwice', charterId: 'hcoach0002' }])
  })
})

describe('half of what charters cost, to 300,000 yuan an enterprise (000 二（一）)', () => {
  test('the cap holds from 600,000 on, over all charters together', () => {
    assert.equal(paidFor([coach()]), 43_000_00)
    assert.equal(paidFor([coach({ cost: cents(599_999_98) })]), 299_999_99)
    assert.equal(paidFor([coach({ cost: cents(600_000_00) })]), 300_000_00)
    assert.equal(paidFor([coach({ cost: cents(600_000_01) })]), 300_000_00)
    const two = [coach({ cost: cents(400_000_00) }), coach({ id: 'hcoach0002', cost: cents(300_000_00) })]
    assert.equal(paidFor(two), 300_000_00)
  })

  test('part of a cent is dropped', () => {
    assert.equal(paidFor([coach({ cost: cents(1_00_01) })]), 50_00)
  })

  test('only what ran from 21 January to 5 February counts', () => {
    for (const [ran, paid] of [
      ['2023-01-20', 0],
      ['2023-01-21', 43_000_00],
      ['2023-02-05', 43_000_00],
      ['2023-02-06', 0],
    ] as const)
      assert.equal(paidFor([coach({ day: day(ran) })]) ?? 0, paid, ran)
  })
})
