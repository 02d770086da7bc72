import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { csvOf } from '@domain/table'
import { aCity, type City } from './support/city'
import { grantLevels, listForBank, payableClaim, releasedBatch } from './support/paid-way'

let city: City
let batchId: string
let head: string[]
let row: string[]
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  await payableClaim(city)
  batchId = await releasedBatch(city)
  const [listed] = await listForBank(city, batchId)
  assert.ok(listed)
  head = Object.keys(listed)
  row = Object.values({ ...listed, 结果: '成功' })
})
afterAll(() => city.close())

const workbook = async (rows: (string | number)[][]) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '名单', rows }] }))
const read = (content: Uint8Array) =>
  city.call('centre', 'read-bank-file', { batchId, contentBase64: Buffer.from(content).toString('base64') })
const refusal = async (content: Uint8Array) =>
  (
    await city.fails('centre', 'read-bank-file', {
      batchId,
      contentBase64: Buffer.from(content).toString('base64'),
    })
  ).code

test('our own workbook, filled in under a title of the bank, is read and its rows are taken', async () => {
  const { rows, cardsAsNumbers } = await read(await workbook([['某银行代发回执'], head, row]))
  assert.deepEqual(cardsAsNumbers, [])
  assert.deepEqual(
    rows.map((found) => [found.付款编号, found.结果]),
    [[row[0], '成功']],
  )
  assert.doesNotMatch(JSON.stringify(rows), /6222\d{12}/)
  assert.deepEqual((await city.call('centre', 'import-bank-answer', { batchId, rows })).outcomes, ['paid'])
})

test('CSV is read in UTF-8 and as spreadsheets in China save it', async () => {
  const utf8 = Buffer.from(csvOf([head, row]), 'utf8')
  assert.equal((await read(utf8)).rows[0]?.结果, '成功')
  // "结果" and "付款编号" in GB18030.
  const gb18030 = Buffer.concat([
    Buffer.from([0xb8, 0xb6, 0xbf, 0xee, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb]),
    Buffer.from('\r\npayment-0001,'),
    Buffer.from([0xb3, 0xc9, 0xb9, 0xa6]),
  ])
  assert.deepEqual((await read(gb18030)).rows, [
    { 付款编号: 'payment-0001', '金额（元）': '', 结果: '成功', 失败原因: '' },
  ])
})

test('a card that became a number is a row error, whichever way it was written', async () => {
  const place = head.indexOf('收款卡号')
  const asNumber = row.map((cell, index) => (index === place ? Number(cell) : cell))
  const inBook = await read(await workbook([head, row, asNumber]))
  assert.deepEqual([inBook.rows.length, inBook.cardsAsNumbers], [1, [2]])
  const asPower = row.map((cell, index) => (index === place ? '6.22202E+15' : cell))
  const inCsv = await read(Buffer.from(csvOf([head, asPower]), 'utf8'))
  assert.deepEqual([inCsv.rows.length, inCsv.cardsAsNumbers], [0, [1]])
})

test('a bomb, another archive, a table without the head and too many rows are no list', async () => {
  const book = unzipSync(await workbook([head, row]))
  const bomb = zipSync({ ...book, 'xl/media/a.xml': new Uint8Array(40_000_000) })
  assert.ok(bomb.length < 100_000)
  assert.equal(await refusal(bomb), 'listNotReadable')
  assert.equal(await refusal(zipSync({ 'a.txt': strToU8('a') })), 'listNotReadable')
  assert.equal(await refusal(Buffer.from('PK no archive')), 'listNotReadable')
  assert.equal(await refusal(Buffer.from('甲,乙\n1,2')), 'listNotReadable')
  const many = Array.from({ length: 600 }, () => row)
  assert.equal(await refusal(await workbook([head, ...many])), 'listNotReadable')
})
