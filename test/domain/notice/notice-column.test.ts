import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { emptyCell, maskedRow, noticeKinds, type NoticeColumn } from '@domain/notice/notice-column'
import { noticeSpan } from '@domain/notice/notice-span'
import { PrintedNotice } from '@domain/output/printed-notice'
import { printableNotice } from '@domain/notice/printable-notice'
import { day } from '@domain/calendar/day'

const column = (field: string, kind: NoticeColumn['kind']): NoticeColumn => ({ field, label: field, kind })

test('of a person a notice shows the first character of the name and the last four digits', () => {
  const shows = [
    column('name', 'name'),
    column('idNumber', 'idNumber'),
    column('phone', 'phone'),
    column('card', 'bankAccount'),
    column('employer', 'enterprise'),
    column('amount', 'money'),
  ]
  const cells = maskedRow(shows, {
    name: ' 张样例 ',
    idNumber: '22032219710305101X',
    phone: '19900000001',
    card: '6222000000000018',
    employer: '长春样本食品有限公司',
    amount: '1,500 元',
    register: '220322',
  })
  assert.deepEqual(cells, [
    '张**',
    '**************101X',
    '*******0001',
    '**** 0018',
    '长春样本食品有限公司',
    '1,500 元',
  ])
})

test('a number too short for its last four shows nothing of itself', () => {
  assert.deepEqual(maskedRow([column('id', 'idNumber')], { id: '12345678' }), ['********'])
  assert.deepEqual(maskedRow([column('id', 'idNumber')], { id: '123456789' }), ['*****6789'])
})

test('a value that is not there, and an inherited one, is a dash', () => {
  const shows = ['name', 'toString', 'gone'].map((field) => column(field, 'enterprise'))
  assert.deepEqual(maskedRow(shows, { name: ' \u200b ', gone: null }), [emptyCell, emptyCell, emptyCell])
})

test('whatever its kind says, no whole number of a person and no whole name comes through a kind that masks', () => {
  const masking = ['name', 'idNumber', 'phone', 'bankAccount'] as const
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 19 })
  fc.assert(
    fc.property(digits, fc.constantFrom(...masking), (parts, kind) => {
      const number = parts.join('')
      const [cell = ''] = maskedRow([column('x', kind)], { x: number })
      assert.ok(!cell.includes(number.slice(-5)))
    }),
  )
  assert.ok(noticeKinds.every((kind) => maskedRow([column('x', kind)], {})[0] === emptyCell))
})

test('what is printed is what the public page shows, with a number before each row', () => {
  const notice = {
    packId: 'p',
    measureId: 'm',
    office: { id: 'o', name: '某局' },
    title: '公示',
    lines: ['一句话。'],
    columns: [column('name', 'name')],
    ...noticeSpan(day('2023-02-14'), 3),
    extensions: [],
    state: 'running' as const,
  }
  const sheet = printableNotice(
    notice,
    [['张**'], ['李**']],
    [{ name: '某局', phone: '0431-1' }],
    day('2023-02-15'),
  )
  assert.deepEqual(PrintedNotice.parse(sheet), sheet)
  assert.deepEqual(sheet.table?.headings, ['序号', 'name'])
  assert.deepEqual(sheet.table?.rows, [
    ['1', '张**'],
    ['2', '李**'],
  ])
  assert.deepEqual(
    [sheet.office, sheet.day, sheet.from, sheet.to, sheet.workingDays],
    ['某局', '2023-02-14', '2023-02-15', '2023-02-17', 3],
    'the day of posting is not one of the days',
  )
  assert.deepEqual(sheet.paragraphs, ['一句话。'])
})

test('a paper whose last day was reckoned without the holidays says so', () => {
  const posted = day('2099-02-02')
  const notice = {
    packId: 'p',
    measureId: 'm',
    office: { id: 'o', name: '某局' },
    title: '公示',
    lines: [],
    columns: [column('name', 'name')],
    ...noticeSpan(posted, 3),
    extensions: [],
    state: 'running' as const,
  }
  assert.equal(printableNotice(notice, [], [], posted).paragraphs.length, 1)
})
