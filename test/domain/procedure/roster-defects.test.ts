import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { outputsOf } from '@domain/packs/outputs-of'
import { sourceClauses } from '@domain/packs/source-clauses'
import type { Pack } from '@domain/policy/pack/pack'
import type { PartKind, PartOf, RosterColumn } from '@domain/procedure/part'
import type { Procedure } from '@domain/procedure/procedure'
import { procedureDefects } from '@domain/procedure/defects/procedure-defects'

const defects = (procedure: Procedure, pack: Pack = changchun2023): string[] =>
  procedureDefects(
    procedure,
    pack,
    changchunOffices,
    sourceClauses,
    outputsOf(pack.id, procedure.measureId).map(({ id }) => id),
  ).map(({ at, defect }) => `${at}: ${defect}`)

const withPart = <K extends PartKind>(
  procedure: Procedure,
  kind: K,
  change: (part: PartOf<K>) => Partial<PartOf<K>>,
): Procedure => ({
  ...procedure,
  parts: procedure.parts.map((part) =>
    part.kind === kind ? { ...part, ...change(part as PartOf<K>) } : part,
  ),
})
const withColumn = (procedure: Procedure, id: string, changes: Partial<RosterColumn>): Procedure =>
  withPart(procedure, 'roster', ({ columns }) => ({
    columns: columns.map((column) => (column.id === id ? { ...column, ...changes } : column)),
  }))
const withoutColumn = (procedure: Procedure, id: string): Procedure =>
  withPart(procedure, 'roster', ({ columns }) => ({ columns: columns.filter((column) => column.id !== id) }))
const withoutPart = (procedure: Procedure, kind: PartKind): Procedure => ({
  ...procedure,
  parts: procedure.parts.filter((part) => part.kind !== kind),
})

test('both rosters of the source are sound', () => {
  for (const procedure of [stayProcedure, transportProcedure]) assert.deepEqual(defects(procedure), [])
})

describe('a roster', () => {
  test('that settles another thing than its measure counts by', () => {
    const said = defects(withPart(stayProcedure, 'roster', () => ({ settles: [] })))
    assert.deepEqual(said, [
      'form: nothing settles stayers',
      'parts.roster: settles another thing than the measure counts by',
    ])
    const turned = withPart(transportProcedure, 'roster', ({ settles }) => ({
      settles: [...settles].reverse(),
    }))
    assert.deepEqual(defects(turned), ['parts.roster: settles another thing than the measure counts by'])
  })

  test('whose rows leave a fact open that they are judged by, or give one that nobody asks', () => {
    assert.deepEqual(defects(withColumn(stayProcedure, 'register', { fact: undefined })), [
      'parts.roster: nothing of a row settles householdRegister',
    ])
    assert.deepEqual(defects(withoutColumn(transportProcedure, 'returnDay')), [
      'parts.roster: nothing of a row settles returnDay',
    ])
    assert.deepEqual(defects(withColumn(stayProcedure, 'remark', { fact: 'luck' })), [
      'roster.remark: settles luck, which no row is judged by',
    ])
    assert.deepEqual(defects(withColumn(stayProcedure, 'remark', { fact: 'dispatched' })), [
      'parts.roster: dispatched is settled twice',
    ])
  })

  test('whose persons nobody can tell apart', () => {
    const said = 'roster: a person is known by one number of a card, which every row needs'
    assert.ok(defects(withoutColumn(stayProcedure, 'idNumber')).includes(said))
    assert.deepEqual(defects(withColumn(stayProcedure, 'idNumber', { needed: false })), [said])
    assert.deepEqual(defects(withColumn(stayProcedure, 'remark', { kind: 'idNumber' })), [said])
  })

  test('with one heading for two columns, or one word for everybody of a column that has none', () => {
    assert.deepEqual(defects(withColumn(stayProcedure, 'remark', { headings: ['户 口', '说明'] })), [
      'roster: heading 户口 leads to two columns',
    ])
    assert.deepEqual(defects(withColumn(stayProcedure, 'remark', { sameForAll: '都一样' })), [
      'roster.remark: says one text of everybody',
    ])
  })

  test('that counts amounts where heads count, or the other way round, or by what is no amount', () => {
    const said =
      'parts.roster: counts heads where the measure counts amounts, or amounts where it counts heads'
    assert.deepEqual(
      defects(withPart(transportProcedure, 'roster', () => ({ worth: undefined, worthWhere: undefined }))),
      [said],
    )
    assert.deepEqual(defects(withPart(stayProcedure, 'roster', () => ({ worth: 'remark' }))), [
      said,
      'parts.roster: remark is no amount of a row',
    ])
    assert.deepEqual(defects(withPart(transportProcedure, 'roster', () => ({ worth: 'nothing' }))), [
      'parts.roster: nothing is no amount of a row',
    ])
  })

  test('that is worth something where no row can be', () => {
    const where = (field: string, value: string) =>
      defects(withPart(transportProcedure, 'roster', () => ({ worthWhere: { field, values: [value] } })))
    assert.deepEqual(where('ride', 'borrowed'), ['parts.roster: is worth something where no row can be'])
    assert.deepEqual(where('nothing', 'own'), ['parts.roster: nothing is no column'])
    assert.deepEqual(
      defects(withPart(stayProcedure, 'roster', () => ({ worthWhere: { field: 'sex', values: ['male'] } }))),
      ['parts.roster: is worth nothing anywhere'],
    )
  })
})

describe('charters', () => {
  test('that no row can name', () => {
    const charters = (changes: Partial<PartOf<'charters'>>) =>
      defects(withPart(transportProcedure, 'charters', () => changes))
    assert.deepEqual(charters({ seatColumn: 'nothing' }), ['parts.charters: nothing is no choice of a row'])
    assert.deepEqual(charters({ seatColumn: 'name' }), ['parts.charters: name is no choice of a row'])
    const alone = defects(withoutPart(transportProcedure, 'roster'))
    assert.ok(alone.includes('parts.charters: ride is no choice of a row'))
  })

  test('that run in no days, or settle what nothing pays a share of', () => {
    const charters = (changes: Partial<PartOf<'charters'>>) =>
      defects(withPart(transportProcedure, 'charters', () => changes))
    assert.deepEqual(charters({ days: 'returnForwardBy' }), ['parts.charters: returnForwardBy is no window'])
    assert.deepEqual(charters({ days: 'nothing' }), ['parts.charters: nothing is no window'])
    assert.deepEqual(charters({ settles: ['charterCost', 'fareBelow'] }), [
      'parts.charters: settles another thing than the measure pays a share of',
    ])
    assert.ok(
      charters({ settles: ['fareBelow'] }).includes(
        'parts.charters: settles another thing than the measure pays a share of',
      ),
    )
  })
})
