import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { mostNoticeRows } from '@domain/output/printed-notice'
import { readSheet } from './support/sheet-file'
import { readWord } from './support/word-file'
import { aCity, type City } from '../api/support/city'
import { aNotice, type NoticePlace } from '../api/support/notice'

const opened = new Date('2023-02-14T17:30:00+08:00')
const at = (text: string) => ({ now: new Date(`${text}+08:00`) })
const lastMinute = at('2023-02-17T23:59:59')

let city: City
let place: NoticePlace
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'cityEmployment', 'city-employment')
  city.grant('elsewhere', 'cityEmployment', 'another-bureau')
  await city.call('officer', 'open-session', {})
  place = (await aNotice('printed-1', { at: opened })).place
  await aNotice('printed-2', { at: new Date('2023-02-14T09:00:00+08:00') })
})
afterAll(() => city.close())

const fileAt = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer())

test('an officer of its office has a running notice made: what the public page shows, and nothing else', async () => {
  const made = await city.call('officer', 'make-notice', { noticeId: place.noticeId }, lastMinute)
  assert.deepEqual(
    [made.fileName, made.format, made.copies, made.changedCharacters],
    ['创业担保贷款公示.docx', 'docx', 1, 0],
  )
  const { paragraphs, rows, parts } = readWord(await fileAt(made.address))
  const { rows: shown } = await city.call('x', 'read-notice', { ...place, after: null }, lastMinute)
  assert.deepEqual(
    rows.map((cells) => cells.map(({ text }) => text)),
    [['序号', '姓名', '身份证号'], ...shown.map(({ cells }, row) => [String(row + 1), ...cells])],
  )
  assert.ok(
    paragraphs.includes('公示时间：2023年2月15日至2023年2月17日，共 3 个工作日。'),
    paragraphs.join('\n'),
  )
  assert.ok(paragraphs.includes('长春市就业服务局：0431-81118057'))
  assert.doesNotMatch(parts['word/document.xml'] ?? '', /张样例|22032219710305101X|printed-/)
})

test('nobody else, not even an officer of another office, and never once it is over', async () => {
  const input = { noticeId: place.noticeId }
  assert.equal((await city.fails('elsewhere', 'make-notice', input, lastMinute)).code, 'notFound')
  assert.equal((await city.fails('anybody', 'make-notice', input, lastMinute)).code, 'notAllowed')
  assert.equal(
    (await city.fails('officer', 'make-notice', { noticeId: 'n-none' }, lastMinute)).code,
    'notFound',
  )
  assert.deepEqual(await city.fails('officer', 'make-notice', input, at('2023-02-18T00:00:00')), {
    code: 'noticeEnded',
    values: { on: '2023-02-17' },
  })
})

test('a row that left the public page is not on paper either', async () => {
  const step = { announced: { stepId: 'left' } }
  const one = (await aNotice('left-1', { at: opened, ...step })).place
  await aNotice('left-2', { at: opened, ...step })
  const { leaveNotice } = await import('../../cloudfunctions/api/notice/leave-notice')
  const { transact } = await import('../../cloudfunctions/platform/store/transaction')
  await transact((transaction) => leaveNotice(transaction, one))
  const made = await city.call('officer', 'make-notice', { noticeId: one.noticeId }, lastMinute)
  assert.equal(readWord(await fileAt(made.address)).rows.length, 2, 'the head and the one that stays')
})

test('one that names more than a Word file can have is a list, with every row once', async () => {
  const step = { announced: { stepId: 'long' } }
  const { noticeId } = (await aNotice('long-0', { at: opened, ...step })).place
  const [known] = city.cloud.store.find('noticeRows', { noticeId }, { limit: 1 })
  assert.ok(known)
  city.cloud.store.insert(
    'noticeRows',
    Array.from({ length: mostNoticeRows }, (_, row) => ({
      ...known.document,
      _id: `long-row-${row}`,
      rowKey: `2023-02-14T10:00:00.000Z.${String(row).padStart(6, '0')}`,
      cells: [row === 0 ? '=1+1' : `样${row}`, '****'],
    })),
  )
  const made = await city.call('officer', 'make-notice', { noticeId }, lastMinute)
  assert.equal(made.fileName, '创业担保贷款公示.xlsx')
  const { rows } = readSheet(await fileAt(made.address))
  const head = rows.findIndex(([first]) => first === '序号')
  assert.deepEqual(rows[head]?.slice(0, 3), ['序号', '姓名', '身份证号'])
  const named = rows.slice(head + 1).filter(([first]) => typeof first === 'number')
  assert.equal(named.length, mostNoticeRows + 1)
  assert.equal(new Set(named.map(([, name]) => name)).size, mostNoticeRows + 1)
  assert.ok(!named.some(([, name]) => name === '=1+1'), 'no text of a person is a formula')
})
