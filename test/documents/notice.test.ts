import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { mostNoticeRows, PrintedNotice } from '@domain/output/printed-notice'
import { renderNotice } from '../../cloudfunctions/documents/render/render-notice'
import { readWord } from './support/word-file'

const notice: PrintedNotice = {
  title: '省外来长务工人员交通补贴公示',
  paragraphs: ['下列企业的申请已经审核，现予公示。'],
  table: {
    headings: ['序号', '企业', '人数'],
    widths: [1, 6, 2],
    rows: [
      ['1', '长春示范汽车零部件有限公司', '137'],
      ['2', '样*', '3'],
    ],
  },
  from: day('2023-02-21'),
  to: day('2023-02-23'),
  workingDays: 3,
  hotlines: [{ name: '示范区就业服务局', phone: '0431-00000000' }],
  office: '示范区就业服务局',
  day: day('2023-02-20'),
}

test('a notice has title, text, rows under a head that is printed on every page, days, numbers and who signs', async () => {
  const { content, changed } = await renderNotice(PrintedNotice.parse(notice))
  const { paragraphs, rows, headRows } = readWord(content)
  assert.equal(changed, 0)
  assert.deepEqual(paragraphs, [
    notice.title,
    notice.paragraphs[0],
    '公示时间：2023年2月21日至2023年2月23日，共 3 个工作日。',
    '有不同意见，请在公示时间内打电话：',
    '示范区就业服务局：0431-00000000',
    '示范区就业服务局',
    '2023年2月20日',
  ])
  assert.deepEqual(
    rows.map((cells) => cells.map(({ text }) => text)),
    [notice.table?.headings, ...(notice.table?.rows ?? [])],
  )
  assert.equal(headRows, 1)
})

test('a notice without rows and numbers says nothing of them', async () => {
  const { content } = await renderNotice({ ...notice, table: null, hotlines: [] })
  const { paragraphs, rows } = readWord(content)
  assert.deepEqual(rows, [])
  assert.equal(paragraphs.length, 5)
})

test('a row that is too short has empty cells, one that is too long loses what has no column', async () => {
  const table = { headings: ['序号', '企业'], widths: [1, 4], rows: [['1'], ['2', '乙', '多']] }
  const { content } = await renderNotice({ ...notice, table })
  assert.deepEqual(
    readWord(content)
      .rows.slice(1)
      .map((cells) => cells.map(({ text }) => text)),
    [
      ['1', ''],
      ['2', '乙'],
    ],
  )
})

test('more rows than a notice on paper can have are refused', async () => {
  const rows = Array.from({ length: mostNoticeRows + 1 }, () => ['1', '甲'])
  const table = { headings: ['序号', '企业'], widths: [1, 4], rows }
  assert.ok(!PrintedNotice.safeParse({ ...notice, table }).success)
  await assert.rejects(renderNotice({ ...notice, table }), RangeError)
})
