import type { RosterRowView } from '@contract/roster-views'
import type { ReviewView } from '@contract/views'
import { day } from '@domain/calendar/day'
import { decideClaim } from '@domain/claim/decide-claim'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { evaluate } from '@domain/policy/decide/evaluate'
import { prepare } from '@domain/policy/decide/prepare'
import type { Facts } from '@domain/policy/pack/condition'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Charter } from '@domain/roster/charter'
import { conditionOfRows } from '@domain/roster/prepare-roster'
import { emptyTally, type RosterTally } from '@domain/roster/tally'
import { aReview } from '../review/samples'

export const today = day('2023-02-20')

const company = {
  unitName: '长春名册样例有限公司',
  district: 'qikai',
}

const ofItem1 = { ...company, fourAbove: true, stateOwned: false, keptProducing: true }

const reader = {
  stage: 'districtReview',
  role: 'districtEmployment',
  submittedAt: '2023-02-10T02:00:00.000Z',
  due: null,
} as const

/** An application of item 1 before its district, with a roster of which that many stayed. */
export function aStay(
  stayers: number,
  changes: Partial<ReviewView> = {},
  tally: Partial<RosterTally> = {},
): ReviewView {
  const roster: RosterTally = { ...emptyTally, rows: stayers, counted: stayers, facts: { stayers }, ...tally }
  const content = { form: ofItem1, tickets: [], papers: {}, roster }
  return {
    ...aReview([], {}),
    ...reader,
    measureId: 'stay-subsidy',
    masks: {},
    roster,
    decision: decideClaim(changchun2023, stayProcedure, { content }, day('2023-02-10')),
    ...changes,
    form: ofItem1,
  }
}

/** An application of item 2 before its district, with what was hired. */
export function aTransport(charters: Charter[], seats: Record<string, number>): ReviewView {
  const form = { ...company, hiredOutsiders: true }
  const roster: RosterTally = {
    ...emptyTally,
    rows: 90,
    counted: 90,
    facts: { fareReaching: 0, fareBelow: 0 },
    seats,
  }
  const content = { form, tickets: [], papers: {}, roster, charters }
  return {
    ...aReview([], {}),
    ...reader,
    measureId: 'transport-subsidy',
    masks: {},
    roster,
    charters,
    decision: decideClaim(changchun2023, transportProcedure, { content }, day('2023-02-10')),
    form,
  }
}

const counts = conditionOfRows(measureOf(changchun2023, 'stay-subsidy'))
const prepared = counts && prepare(counts, changchun2023.parameters, today)

/** A row of item 1 as an office gets it; `facts` of the person where they are other than good. */
export function aPerson(
  number: number,
  changes: Partial<RosterRowView> = {},
  facts: Facts = {},
): RosterRowView {
  const all = { householdRegister: '410000', stayedThroughout: true, dispatched: false, ...facts }
  const reason = prepared && evaluate(prepared, all)
  return {
    id: `rperson${'abcdefghij'[number % 10] ?? 'a'}`,
    number,
    values: { name: '王样本', sex: 'male', register: '河南省商丘市', contract: '2022-03-01至2025-02-28' },
    masks: { idNumber: '4114**********1034', phone: '199****0003' },
    origin: { kind: 'hand' },
    tickets: [],
    verdict: {
      problems: [],
      counted: reason?.verdict === 'met',
      worth: null,
      reason,
      flags: [],
    },
    marks: [],
    ...changes,
  }
}

export const aCharter = (id: string, changes: Partial<Charter> = {}): Charter => ({
  id,
  kind: 'coach',
  day: day('2023-01-28'),
  from: '商丘',
  plate: '豫N12345',
  cost: cents(12_000_00),
  invoice: '12345678',
  ...changes,
})
