import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { sampleIdNumber } from '../../../scripts/demo/people'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { textIn } from '@domain/procedure/fields/field-value'
import { partOf } from '@domain/procedure/part-of'
import {
  fitOf,
  matchOf,
  mostCandidates,
  personsOf,
  travellerOf,
  type RowPerson,
  type Traveller,
} from '@domain/roster/match-ticket'
import type { RosterRow } from '@domain/roster/row'
import type { ReadFields } from '@domain/ticket/record/reading'

const roster = partOf(transportProcedure, 'roster')
if (roster === null) throw new Error('no roster')
const personOf = personsOf(roster)

let serial = 0
const row = (
  name: string,
  idNumber: string | number = sampleIdNumber('511324', '19900101', (serial += 1)),
): RosterRow => ({
  id: `r${'abcdefghij'.charAt(serial % 10)}${'klmnopqrst'.charAt(Math.floor(serial / 10) % 10)}aaaaaa`,
  values: { name, idNumber },
  origin: { kind: 'hand' },
  tickets: [],
})
const maskOf = (idNumber: string, head: number, tail: number) =>
  idNumber.slice(0, head) + '*'.repeat(18 - head - tail) + idNumber.slice(18 - tail)
const idOf = ({ values }: RosterRow) => textIn(values.idNumber ?? '')

function match(traveller: Traveller, rows: readonly RosterRow[]) {
  const found = rows.map(personOf).flatMap((person: RowPerson) => {
    const fit = fitOf(traveller, person)
    return fit === null ? [] : [{ rowId: person.rowId, fit }]
  })
  return matchOf(traveller, found)
}

describe('whose ticket it is', () => {
  const zhang = row('张样本')
  const other = row('李示例')
  const namesake = row('张样本')
  const rows = [zhang, other, namesake]

  test('name and masked number together tell the person, also of two of one name', () => {
    const found = match({ name: '张样本', idMask: maskOf(idOf(namesake), 10, 4) }, rows)
    assert.equal(found.sure, namesake.id)
    assert.deepEqual(found.candidates, [namesake.id, zhang.id])
  })

  test('two of one name whose masks are alike are for a person to tell apart', () => {
    const alike = { ...namesake, values: { ...zhang.values } }
    const found = match({ name: '张样本', idMask: maskOf(idOf(zhang), 10, 4) }, [zhang, alike])
    assert.equal(found.sure, null)
    assert.deepEqual([...found.candidates].sort(), [zhang.id, namesake.id].sort())
  })

  test('a name alone is never enough, however rare', () => {
    assert.deepEqual(match({ name: '李示例', idMask: '' }, rows), { sure: null, candidates: [other.id] })
  })

  test('a number alone is enough where it shows ten digits and no name speaks against it', () => {
    const long = maskOf(idOf(other), 10, 4)
    assert.equal(match({ name: '', idMask: long }, rows).sure, other.id)
    assert.equal(match({ name: '', idMask: maskOf(idOf(other), 6, 4) }, rows).sure, other.id)
    assert.equal(match({ name: '', idMask: maskOf(idOf(other), 4, 4) }, [other]).sure, null)
    assert.equal(match({ name: '王别人', idMask: long }, rows).sure, null, 'the name is another one')
  })

  test('the name of one whose number is another is offered last, and never taken', () => {
    const found = match({ name: '李示例', idMask: maskOf(idOf(zhang), 10, 4) }, rows)
    assert.deepEqual(found, { sure: null, candidates: [zhang.id, other.id] })
  })

  test('nobody fits a stranger, nor a ticket that says nothing', () => {
    const stranger = maskOf(sampleIdNumber('110101', '19600101', 5), 10, 4)
    assert.deepEqual(match({ name: '赵没有', idMask: stranger }, rows), { sure: null, candidates: [] })
    assert.deepEqual(match({ name: '', idMask: '' }, [row('', '')]), { sure: null, candidates: [] })
  })

  test('a number that a spreadsheet spoiled, or of another length, fits nothing; the name still does', () => {
    const spoiled = row('周样本', 511324199001011000)
    const short = row('周样本', '5113241990')
    const found = match({ name: '周样本', idMask: '5113241990****1234' }, [spoiled, short])
    assert.deepEqual(found, { sure: null, candidates: [spoiled.id, short.id] })
  })

  test('names with dots, spaces and an X at the end are the same however they are printed', () => {
    const idNumber = '51132419900101004X'
    const person = row('阿卜杜拉 • 买买提', idNumber.toLowerCase())
    const fields: ReadFields = {
      name: { value: '阿卜杜拉·买买提', confidence: 0.99, source: 'photo', region: null },
      idMasked: { value: '5113241990****004x', confidence: 0.99, source: 'photo', region: null },
    }
    assert.equal(match(travellerOf({ fields }), [person]).sure, person.id)
  })

  test('what was read too unsurely to be shown is not held against anybody', () => {
    const fields: ReadFields = {
      name: { value: '张样木', confidence: 0.2, source: 'photo', region: null },
      idMasked: { value: maskOf(idOf(zhang), 10, 4), confidence: 0.99, source: 'photo', region: null },
    }
    assert.equal(match(travellerOf({ fields }), rows).sure, zhang.id)
  })

  test('at most so many are offered', () => {
    const many = Array.from({ length: 20 }, () => row('王同名'))
    assert.equal(match({ name: '王同名', idMask: '' }, many).candidates.length, mostCandidates)
  })
})

test('whoever is sure fits in name and number as far as they are printed, whatever the roster', () => {
  const person = fc.record({
    name: fc.constantFrom('张样本', '李示例', '王样'),
    number: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 30 }),
      person,
      fc.constantFrom([10, 4], [6, 4], [4, 4], [4, 3]),
      fc.boolean(),
      (people, who, [head = 4, tail = 4], named) => {
        const numberOf = (of: number) => sampleIdNumber('511324', '19900101', of)
        const rows = people.map(({ name, number }, index) => ({
          ...row(name, numberOf(number)),
          id: `r${'abcdefghijklmnopqrstuvwxyzabcdefgh'.slice(index % 24, (index % 24) + 6)}${'z'.repeat(1 + Math.floor(index / 24))}`,
        }))
        const traveller = { name: named ? who.name : '', idMask: maskOf(numberOf(who.number), head, tail) }
        const { sure, candidates } = match(traveller, rows)
        if (sure === null) return
        assert.ok(candidates.includes(sure))
        const found = rows.find(({ id }) => id === sure)
        assert.ok(found && (!named || found.values.name === who.name))
        assert.equal(maskOf(idOf(found), head, tail), traveller.idMask)
      },
    ),
  )
})
