import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import * as z from 'zod/mini'
import type { CallDefinition } from '@contract/call'
import { calls } from '@contract/calls'
import { rowsACall } from '@contract/payment-calls'
import { bankColumns } from '@domain/payment/bank-head'
import { readBankText } from '@domain/payment/bank-file'
import { batchLimit } from '@domain/payment/batch'
import { csvOf } from '@domain/table'
import { listFile } from '../../../cloudfunctions/api/shared/list-file'

/** WeChat carries so much to a function in one call; the envelope takes a little of it. */
const mostBytes = 100 * 1024 - 300

type Schema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  maxLength?: number
  pattern?: string
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  $ref?: string
}

/** Keys that the largest record of free keys has: the columns of the bank's list. */
const mostKeys = 8
/** A text without a stated length: ids, days and codes. */
const shortText = 64

/** The most bytes that an input of a schema can have as JSON, of Chinese text. */
function largest(schema: Schema, all: Record<string, Schema>): number {
  if (schema.$ref) return largest(all[schema.$ref.replace('#/$defs/', '')] ?? {}, all)
  if (schema.enum) return Math.max(...schema.enum.map((value) => Buffer.byteLength(JSON.stringify(value))))
  const either = schema.anyOf ?? schema.oneOf
  if (either) return Math.max(...either.map((one) => largest(one, all)))
  if (schema.type === 'string') return 2 + 3 * (schema.maxLength ?? shortText)
  if (schema.type === 'array') return 2 + (schema.maxItems ?? 0) * (1 + largest(schema.items ?? {}, all))
  if (schema.type !== 'object') return 20
  const own = Object.entries(schema.properties ?? {}).reduce(
    (sum, [name, value]) => sum + name.length + 4 + largest(value, all),
    2,
  )
  const free = schema.additionalProperties
  return typeof free === 'object' ? own + mostKeys * (largest(free, all) + shortText) : own
}

test('no call of the contract promises to take more than WeChat carries', () => {
  const sizes = Object.entries<CallDefinition>(calls).map(([name, { input }]) => {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema & {
      $defs?: Record<string, Schema>
    }
    return [name, largest(schema, schema.$defs ?? {})] as const
  })
  assert.deepEqual(
    sizes.filter(([name, bytes]) => bytes > mostBytes && name !== 'import-bank-answer'),
    [],
  )
})

test('rows of the bank that are each short enough are refused where they are too much together', () => {
  const { input } = calls['import-bank-answer']
  const fits = (rows: object[]) => input.safeParse({ batchId: 'batch-0001', rows }).success
  const row = { 付款编号: 'x'.repeat(64), '金额（元）': '300.00', 结果: '失败', 失败原因: '户'.repeat(400) }
  const all = Array.from({ length: rowsACall }, () => row)
  assert.ok(fits(all) && Buffer.byteLength(JSON.stringify(all)) < mostBytes)
  const wide = all.map((known) => ({ ...known, 备注: '户'.repeat(400) }))
  assert.ok(!fits(wide) && Buffer.byteLength(JSON.stringify(wide)) > mostBytes)
})

/** WeChat carries so much back. */
const mostBack = 1024 * 1024

test('the list of a whole batch comes back in one answer, whatever names and ids it has', async () => {
  const row = ['x'.repeat(64), '500', '𠮷'.repeat(40), '6'.repeat(19), '300.00', '出行补贴', '', '']
  const rows = [
    [...bankColumns],
    ...Array.from({ length: batchLimit }, (_, n) => [`${n}${row[0]}`, ...row.slice(1)]),
  ]
  for (const format of ['csv', 'xlsx'] as const) {
    const content = await listFile(format, '付款名单', rows)
    assert.ok(content.toString('base64').length < mostBack, `${format}: ${content.length}`)
  }
})

test('what is read of the largest answer of the bank comes back in one answer', () => {
  const text = csvOf([
    ['付款编号', '金额（元）', '结果', '失败原因'],
    ...Array.from({ length: batchLimit }, (_, n) => [
      `line-${n}-${'x'.repeat(40)}`,
      '300.00',
      '失败',
      '户'.repeat(400),
    ]),
  ])
  const file = readBankText(text)
  assert.equal(file?.rows.length, batchLimit)
  assert.ok(Buffer.byteLength(JSON.stringify(file)) < mostBack)
  const part = JSON.stringify(file?.rows.slice(0, rowsACall))
  assert.ok(Buffer.byteLength(part) < mostBytes, 'and goes on in parts that a call carries')
})
