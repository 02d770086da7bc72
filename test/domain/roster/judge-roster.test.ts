import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { textIn, type FieldValue } from '@domain/procedure/fields/field-value'
import { judgeRows, phonesOf } from '@domain/roster/judge-roster'
import type { RosterRules } from '@domain/roster/prepare-roster'
import type { RosterRow } from '@domain/roster/row'
import { coach, idNumber, returner, stayer, stayRules, transportRules } from './persons'

function verdict(rules: RosterRules, row: RosterRow) {
  const [only] = judgeRows(rules, [row])
  if (only === undefined) throw new Error('no verdict')
  return only
}
const withIt = (column: string, value: FieldValue | undefined) => {
  const right = stayer(1)
  const values = Object.entries({ ...right.values, [column]: value })
  return {
    ...right,
    values: Object.fromEntries(values.flatMap(([id, one]) => (one === undefined ? [] : [[id, one]]))),
  }
}
const problemsWith = (column: string, value?: FieldValue) =>
  verdict(stayRules, withIt(column, value)).problems

describe('a row of item 1', () => {
  test('that is right counts, by the head, with the reason of the measure', () => {
    const right = verdict(stayRules, stayer(1))
    assert.deepEqual(
      { ...right, reason: right.reason?.verdict },
      {
        problems: [],
        counted: true,
        worth: null,
        reason: 'met',
        flags: [],
      },
    )
  })

  test('says at which column something is wrong', () => {
    const cases: [string, FieldValue | undefined, string][] = [
      ['name', undefined, 'missing'],
      ['name', 'x', 'nameNotHan'],
      ['sex', 'other', 'notAChoice'],
      ['idNumber', '51132419900307123', 'idLength'],
      ['idNumber', '511324900307123', 'idLegacy15'],
      ['idNumber', 511324199003071230, 'numberCell'],
      ['idNumber', '5.11324E+17', 'numberCell'],
      ['idNumber', '511324E+17', 'numberCell'],
      ['register', '南充市仪陇县', 'provinceMissing'],
      ['phone', '1380000', 'phoneNotMobile'],
      ['contract', '三年', 'termNotReadable'],
      ['contract', '2025-03-01/2022-02-28', 'termBackwards'],
      ['stayedThroughout', undefined, 'missing'],
      ['stayedThroughout', '不详', 'notAChoice'],
      ['dispatched', undefined, 'missing'],
      ['remark', '说'.repeat(101), 'tooLong'],
    ]
    for (const [column, value, problem] of cases)
      assert.deepEqual(problemsWith(column, value), [{ column, problem }], JSON.stringify([column, value]))
  })

  test('does not count before it is mended, whatever else it says', () => {
    const bad = verdict(stayRules, withIt('phone', '1380000'))
    assert.equal(bad.counted, false)
    assert.equal(bad.reason, null)
  })

  test('that is right and does not count has its reason', () => {
    for (const [column, value, condition] of [
      ['register', '吉林省四平市梨树县', 'registerOutsideProvince'],
      ['register', '吉林市船营区', 'registerOutsideProvince'],
      ['stayedThroughout', false, 'stayedThroughout'],
      ['dispatched', true, 'notDispatched'],
    ] as const) {
      const { counted, problems, reason } = verdict(stayRules, withIt(column, value))
      assert.deepEqual([counted, problems], [false, []])
      assert.deepEqual(
        reason?.children.filter((child) => child.verdict === 'notMet').map(({ id }) => id),
        [condition],
      )
    }
  })

  test('has the sex of its number, unless a number cannot say it', () => {
    assert.deepEqual(problemsWith('sex', 'female'), [{ column: 'sex', problem: 'sexDiffersFromId' }])
    assert.deepEqual(problemsWith('idNumber', idNumber({ number: 124 })), [
      { column: 'sex', problem: 'sexDiffersFromId' },
    ])
    assert.deepEqual(problemsWith('idNumber', '932682198501010017'), [])
    // While the number itself is wrong, nothing is said of the sex.
    assert.deepEqual(
      problemsWith('idNumber', '511324199003071240').map(({ column }) => column),
      ['idNumber'],
    )
  })
})

describe('one number stands for one row', () => {
  test('the later row is told which one has it, and only the later one', () => {
    const [first, second, third] = judgeRows(stayRules, [
      stayer(1),
      stayer(2),
      stayer(3, { idNumber: stayer(1).values.idNumber ?? '', sex: 'male' }),
    ])
    assert.deepEqual([first?.problems, second?.problems], [[], []])
    assert.deepEqual(third?.problems, [
      { column: 'idNumber', problem: 'sameIdAsRow', otherRow: stayer(1).id },
    ])
  })

  test('so do rows elsewhere in the roster, but never the row itself', () => {
    const number = textIn(stayer(1).values.idNumber ?? '')
    const elsewhere = judgeRows(stayRules, [stayer(1)], new Map([[number, stayer(900).id]]))
    assert.deepEqual(elsewhere[0]?.problems, [
      { column: 'idNumber', problem: 'sameIdAsRow', otherRow: stayer(900).id },
    ])
    assert.deepEqual(judgeRows(stayRules, [stayer(1)], new Map([[number, stayer(1).id]]))[0]?.problems, [])
  })

  test('a wrong number is nobody’s', () => {
    const wrong = { idNumber: '511324199003071230' }
    const problems = judgeRows(stayRules, [stayer(1, wrong), stayer(2, wrong)]).map((one) =>
      one.problems.map(({ problem }) => problem),
    )
    assert.deepEqual(problems, [['idCheckDigit'], ['idCheckDigit']])
  })
})

describe('what is only to be looked at', () => {
  const flagsWith = (changes: Record<string, FieldValue>) => verdict(stayRules, stayer(1, changes)).flags

  test('a number of the province with a register outside, and not the other way round', () => {
    const inside = { idNumber: idNumber({ place: '220381' }) }
    assert.deepEqual(flagsWith(inside), ['registerDiffersFromIdNumber'])
    assert.deepEqual(flagsWith({ ...inside, register: '吉林省公主岭市' }), [])
    assert.deepEqual(flagsWith({ register: '吉林省公主岭市' }), [])
    assert.deepEqual(flagsWith({ register: '河南省周口市' }), [])
  })

  test('a contract that does not cover the stay, to the day', () => {
    assert.deepEqual(flagsWith({ contract: '2023-01-14/2023-02-05' }), [])
    assert.deepEqual(flagsWith({ contract: '2023-01-14/' }), [])
    assert.deepEqual(flagsWith({ contract: '2023-01-15/2025-01-14' }), ['contractNotCovering'])
    assert.deepEqual(flagsWith({ contract: '2022-01-15/2023-02-04' }), ['contractNotCovering'])
    const { covers, ...withoutWindow } = stayRules.part
    assert.equal(covers, 'stayPeriod')
    const unasked = verdict({ ...stayRules, part: withoutWindow }, stayer(1, { contract: '2023-01-15/' }))
    assert.deepEqual(unasked.flags, [])
  })

  test('an age under 16 or over 75', () => {
    const bornOn = (birthday: string) => flagsWith({ idNumber: idNumber({ birthday }) })
    assert.deepEqual(bornOn('20070215'), [])
    assert.deepEqual(bornOn('20070216'), ['ageUnusual'])
    assert.deepEqual(bornOn('19470216'), [])
    assert.deepEqual(bornOn('19470215'), ['ageUnusual'])
  })

  test('a phone of three rows, here or elsewhere in the roster', () => {
    const phone = '13900000000'
    const flags = (count: number, elsewhere = new Map<string, number>()) =>
      judgeRows(
        stayRules,
        Array.from({ length: count }, (_, place) => stayer(place, { phone })),
        new Map(),
        elsewhere,
      ).map((one) => one.flags)
    assert.deepEqual(flags(2), [[], []])
    assert.deepEqual(flags(3), [['phoneShared'], ['phoneShared'], ['phoneShared']])
    const others = phonesOf(stayRules.part, [stayer(7, { phone }), stayer(8)])
    assert.deepEqual(flags(2, others), [['phoneShared'], ['phoneShared']])
    assert.deepEqual(flags(1, others), [[]])
  })
})

const withoutTicket = (row: RosterRow): RosterRow => ({
  ...row,
  values: Object.fromEntries(
    Object.entries(row.values).filter(([column]) => column !== 'fare' && column !== 'returnDay'),
  ),
})

describe('a row of item 2', () => {
  test('with an own ticket is worth its fare', () => {
    const own = verdict(transportRules(), returner(1))
    assert.deepEqual([own.counted, own.worth], [true, 188_00])
    assert.deepEqual(verdict(transportRules(), returner(1, { returnDay: '2023-02-06' })).counted, false)
    for (const edge of ['2023-01-21', '2023-02-05'])
      assert.equal(verdict(transportRules(), returner(1, { returnDay: edge })).counted, true)
  })

  test('without a fare or a day has to be mended', () => {
    const bad = verdict(transportRules(), withoutTicket(returner(1)))
    assert.deepEqual(bad.problems, [
      { column: 'returnDay', problem: 'missing' },
      { column: 'fare', problem: 'missing' },
    ])
  })

  test('by a charter came on its day, and is worth nothing by itself', () => {
    const rider = withoutTicket(returner(1, { ride: 'habcdef' }))
    const came = verdict(transportRules([coach('habcdef')]), rider)
    assert.deepEqual([came.problems, came.counted, came.worth], [[], true, null])
    const late = verdict(transportRules([coach('habcdef', { day: day('2023-02-06') })]), rider)
    assert.deepEqual([late.problems, late.counted], [[], false])
    const unknown = verdict(transportRules([coach('habcdef', { day: null })]), rider)
    assert.deepEqual([unknown.problems, unknown.counted, unknown.reason?.verdict], [[], false, 'unknown'])
  })

  test('by a charter that is gone has to be mended', () => {
    const problems = (ride: string) =>
      verdict(transportRules([coach('habcdef')]), returner(1, { ride })).problems
    assert.deepEqual(problems('hgonegone'), [{ column: 'ride', problem: 'noSuchCharter' }])
    assert.deepEqual(problems('大巴'), [{ column: 'ride', problem: 'notAChoice' }])
  })
})
