import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import type { Output } from '@domain/output/output'
import { outputDefects, outputsDefects, type Bindable } from '@domain/output/output-defects'
import type { SourceClauses } from '@domain/policy/editions/pack-defects'
import { bundleSummaryOf, outputsOf } from '@domain/packs/outputs-of'
import { packs } from '@domain/packs/all-packs'
import { stayForm } from '@domain/packs/changchun-2023/outputs/stay-form'
import { stayRoster } from '@domain/packs/changchun-2023/outputs/stay-roster'
import { staySummary } from '@domain/packs/changchun-2023/outputs/stay-summary'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { procedureOf } from '@domain/packs/procedures'
import { sourceClauses } from '@domain/packs/source-clauses'
import { bindableOf, bundleBindable } from '../../../cloudfunctions/documents/output-fields'

const ofStay = bindableOf(stayProcedure)
const bindable: Bindable = {
  fields: [...ofStay.fields, ...bundleBindable.fields],
  rowFields: { ...ofStay.rowFields, ...bundleBindable.rowFields },
}

const saidOf = (output: Output, known: Bindable = bindable) =>
  outputDefects(output, known).map(({ defect }) => defect)

const clauses: SourceClauses = sourceClauses
const everyMeasure = packs.flatMap(({ id, measures }) => measures.map((measure) => [id, measure.id] as const))

for (const [packId, measureId] of everyMeasure) {
  const outputs = outputsOf(packId, measureId)
  if (outputs.length === 0) continue
  test(`what ${measureId} of ${packId} hands out is sound, and its clause stands in its source`, () => {
    const procedure = procedureOf(packId, measureId)
    assert.ok(procedure)
    assert.deepEqual(outputsDefects(outputs, bindableOf(procedure)), [])
    for (const { clause } of outputs) assert.ok(clauses[clause.document]?.includes(clause.item), clause.item)
  })
}

test('item 1 alone wants a list of a bundle, and it is sound', () => {
  const summaries = everyMeasure.flatMap(([packId, measureId]) => bundleSummaryOf(packId, measureId) ?? [])
  assert.deepEqual(summaries, [staySummary])
  assert.deepEqual(outputsDefects(summaries, bundleBindable), [])
  assert.ok(clauses[staySummary.clause.document]?.includes(staySummary.clause.item))
})

describe('a form', () => {
  test('bound to a field that there is not', () => {
    const fields = bindable.fields.filter((field) => field !== 'payable')
    assert.deepEqual(saidOf(stayForm, { ...bindable, fields }), ['bound to unknown field payable'])
  })

  test('bound outside its table to a field that there is not', () => {
    const before = [{ text: '单位：', values: [{ of: 'nowhere', kind: 'text' as const }] }]
    assert.deepEqual(saidOf({ ...stayForm, before }), ['bound to unknown field nowhere'])
    assert.deepEqual(saidOf({ ...stayForm, after: before }), ['bound to unknown field nowhere'])
  })

  test('with a row that fills too few columns, or too many', () => {
    const [first] = stayForm.rows
    const label = { kind: 'label' as const, text: '多' }
    assert.ok(first)
    for (const [cells, width] of [
      [[label], 1],
      [[...first.cells, label], 5],
    ] as const) {
      const rows = [{ cells: [...cells] }]
      assert.deepEqual(saidOf({ ...stayForm, rows }), [`fills ${width} of 4 columns`])
    }
  })

  test('with an empty title or label', () => {
    assert.match(saidOf({ ...stayForm, title: '' })[0] ?? '', /shape/)
    assert.deepEqual(saidOf({ ...stayForm, title: ' ' }), ['empty text'])
  })

  test('with no copy, or a cell of a kind that there is not', () => {
    assert.match(saidOf({ ...stayForm, copies: 0 })[0] ?? '', /shape/)
    const rows = [{ cells: [{ kind: 'picture' }] }]
    assert.match(saidOf({ ...stayForm, rows } as never)[0] ?? '', /shape/)
  })
})

describe('a list', () => {
  test('of rows that there are not', () => {
    assert.deepEqual(saidOf({ ...stayRoster, rowsOf: 'nothing' }), ['rows of unknown list nothing'])
  })

  test('bound to a field that its rows do not have', () => {
    const missing = bundleBindable.rowFields.enterprises
    assert.deepEqual(
      saidOf({ ...staySummary, rowsOf: 'roster', sum: undefined }),
      missing.map((field) => `bound to unknown field ${field} of a row`),
    )
  })

  test('with a heading twice', () => {
    const columns = stayRoster.columns.map((column) => ({ ...column, heading: '姓名' }))
    assert.equal(saidOf({ ...stayRoster, columns }).length, 7)
  })

  test('that counts up what is no number, or the same twice', () => {
    const sum = { label: '合计', of: ['name'] }
    assert.deepEqual(saidOf({ ...staySummary, sum }), ['counts up name, which is no number of the list'])
    const twice = { label: '合计', of: ['persons', 'persons'] }
    assert.deepEqual(saidOf({ ...staySummary, sum: twice }), ['counts up persons twice'])
  })
})

test('two outputs of one id or one name', () => {
  const said = outputsDefects([stayForm, stayForm], bindable).map(({ defect }) => defect)
  assert.deepEqual(said, ['id used twice', 'name used twice'])
})
