import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import { columnsOf, valuesOf } from '@domain/notice/columns-of'
import { maskedRow } from '@domain/notice/notice-column'
import type { Measure } from '@domain/policy/pack/measure'
import { fieldsOf } from '@domain/procedure/field'
import { inventedProcedure as procedure } from '../../fixtures/procedures/invented-procedure'

const money = { amount: { kind: 'money' } } as Measure
const service = { amount: { kind: 'service' } } as unknown as Measure
const everyField = fieldsOf(procedure.form).map(({ id }) => id)
const names = { region: () => '延吉', employer: () => null }

test('a notice shows what its step names, in that order, and the amount only where money is paid', () => {
  const shows = ['newHires', 'unitName']
  assert.deepEqual(
    columnsOf(procedure, shows, money).map(({ field }) => field),
    ['newHires', 'unitName', 'amount'],
  )
  assert.deepEqual(
    columnsOf(procedure, shows, service).map(({ field }) => field),
    shows,
  )
  assert.deepEqual(columnsOf(procedure, ['nobody'], service), [])
})

test('of free text only the name of who applies is shown', () => {
  const form = [
    {
      id: 'more',
      title: '',
      fields: [
        { id: 'remark', kind: 'text', label: '说明', needed: false, clause: procedure.steps[0]?.clause },
      ],
    },
  ] as unknown as typeof procedure.form
  const shown = (calledBy: string) => columnsOf({ form, calledBy }, ['remark'], service)
  assert.deepEqual(shown('unitName'), [])
  assert.deepEqual(shown('remark'), [{ field: 'remark', label: '说明', kind: 'enterprise' }])
})

test('whatever a step names, no number of a person or account stands whole in a row', () => {
  const columns = columnsOf(procedure, everyField, money)
  const form = {
    unitName: '长春示例零件有限公司',
    district: 'qikai',
    legalRepresentative: '王样本',
    legalIdNumber: '22032219710305101X',
    contactPhone: '19900000001',
    account: '22001663636050000001',
    pilotZone: true,
    trade: 'factory',
    newHires: 8,
  }
  const values = valuesOf(procedure, columns, form, cents(8000_00), names)
  const row = maskedRow(columns, values)
  const cellOf = (field: string) => row[columns.findIndex((column) => column.field === field)]
  assert.equal(cellOf('unitName'), '长春示例零件有限公司')
  assert.equal(cellOf('district'), '汽开区')
  assert.equal(cellOf('legalRepresentative'), '王**')
  assert.equal(cellOf('legalIdNumber'), `${'*'.repeat(14)}101X`)
  assert.equal(cellOf('newHires'), '8')
  assert.equal(cellOf('amount'), '8000 元')
  assert.equal(cellOf('openedOn'), '—')
  for (const whole of [form.legalIdNumber, form.contactPhone, form.account, form.legalRepresentative])
    assert.ok(!row.some((cell) => cell.includes(whole)), whole)
})
