import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import type { Output } from '@domain/output/output'
import { outputDefects, outputsDefects, type Bindable } from '@domain/output/output-defects'
import type { SourceClauses } from '@domain/policy/editions/pack-defects'
import { outputsOf } from '@domain/packs/outputs-of'
import { packs } from '@domain/packs/all-packs'
import { sourceClauses } from '@domain/packs/source-clauses'
import { outputFields } from '../../../cloudfunctions/documents/output-fields'
import {
  attachmentFour,
  attachmentOne,
  attachmentThree,
  attachmentTwo,
  bindable,
} from '../../documents/support/attachments'

const saidOf = (output: Output, known: Bindable = bindable) =>
  outputDefects(output, known).map(({ defect }) => defect)

test('the forms and lists of the source are sound', () => {
  const all = [attachmentOne, attachmentTwo, attachmentThree, attachmentFour]
  assert.deepEqual(outputsDefects(all, bindable), [])
})

test('what each measure hands out is sound, and its clause stands in its source', () => {
  const all = packs.flatMap(({ id, measures }) => measures.flatMap((measure) => outputsOf(id, measure.id)))
  assert.ok(all.length > 0)
  assert.deepEqual(outputsDefects(all, { fields: outputFields, rowFields: {} }), [])
  const clauses: SourceClauses = sourceClauses
  for (const { clause } of all) assert.ok(clauses[clause.document]?.includes(clause.item), clause.item)
})

describe('a form', () => {
  test('bound to a field that there is not', () => {
    const fields = bindable.fields.filter((field) => field !== 'amount')
    assert.deepEqual(saidOf(attachmentOne, { ...bindable, fields }), ['bound to unknown field amount'])
  })

  test('bound outside its table to a field that there is not', () => {
    const before = [{ text: '单位：', values: [{ of: 'nowhere', kind: 'text' as const }] }]
    assert.deepEqual(saidOf({ ...attachmentOne, before }), ['bound to unknown field nowhere'])
    assert.deepEqual(saidOf({ ...attachmentOne, after: before }), ['bound to unknown field nowhere'])
  })

  test('with a row that fills too few columns, or too many', () => {
    const [first] = attachmentOne.rows
    const label = { kind: 'label' as const, text: '多' }
    assert.ok(first)
    for (const [cells, width] of [
      [[label], 1],
      [[...first.cells, label], 5],
    ] as const) {
      const rows = [{ cells: [...cells] }]
      assert.deepEqual(saidOf({ ...attachmentOne, rows }), [`fills ${width} of 4 columns`])
    }
  })

  test('with an empty title or label', () => {
    assert.match(saidOf({ ...attachmentOne, title: '' })[0] ?? '', /shape/)
    assert.deepEqual(saidOf({ ...attachmentOne, title: ' ' }), ['empty text'])
  })

  test('with no copy, or a cell of a kind that there is not', () => {
    assert.match(saidOf({ ...attachmentOne, copies: 0 })[0] ?? '', /shape/)
    const rows = [{ cells: [{ kind: 'picture' }] }]
    assert.match(saidOf({ ...attachmentOne, rows } as never)[0] ?? '', /shape/)
  })
})

describe('a list', () => {
  test('of rows that there are not', () => {
    assert.deepEqual(saidOf({ ...attachmentTwo, rowsOf: 'nothing' }), ['rows of unknown list nothing'])
  })

  test('bound to a field that its rows do not have', () => {
    const missing = ['kind', 'contact', 'creditCode', 'bank', 'account', 'rate', 'count', 'amount']
    assert.deepEqual(
      saidOf({ ...attachmentThree, rowsOf: 'roster', sum: undefined }),
      missing.map((field) => `bound to unknown field ${field} of a row`),
    )
  })

  test('with a heading twice', () => {
    const columns = attachmentTwo.columns.map((column) => ({ ...column, heading: '姓名' }))
    assert.equal(saidOf({ ...attachmentTwo, columns }).length, 7)
  })

  test('that counts up what is no number, or the same twice', () => {
    const sum = { label: '合计', of: ['name'] }
    assert.deepEqual(saidOf({ ...attachmentThree, sum }), ['counts up name, which is no number of the list'])
    const twice = { label: '合计', of: ['count', 'count'] }
    assert.deepEqual(saidOf({ ...attachmentThree, sum: twice }), ['counts up count twice'])
  })
})

test('two outputs of one id or one name', () => {
  const said = outputsDefects([attachmentOne, attachmentOne], bindable).map(({ defect }) => defect)
  assert.deepEqual(said, ['id used twice', 'name used twice'])
})
