import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { utils, write, type BookType, type WorkBook } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { csvOf } from '@domain/table'
import { largestBankFile } from '@contract/payment-calls'
import { encodings } from '../support/encodings'
import { bankFileOf } from '../../../cloudfunctions/api/payment/bank-file-content'
import { aCity, type City } from '../support/city'
import { grantLevels, listForBank, payableClaim, releasedBatch } from '../support/paid-way'

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

const workbook = async (rows: (string | number | null)[][]) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: '名单', rows }] }))
/** Sends a file the way a phone does, and gives the input by which it is read. */
const sent = async (content: Uint8Array) => {
  const { cloudPath, permit } = await city.call('centre', 'begin-bank-file', { batchId })
  return { batchId, permit, fileId: await city.upload(cloudPath, Buffer.from(content)) }
}
const read = async (content: Uint8Array) => city.call('centre', 'read-bank-file', await sent(content))
const refusal = async (content: Uint8Array) =>
  (await city.fails('centre', 'read-bank-file', await sent(content))).code

const withCell = <T>(column: string, cell: T) =>
  row.map((own, place) => (head[place] === column ? cell : own))

test('our own workbook, filled in under a title of the bank, is read and its rows are taken', async () => {
  const { rows, rowsIn, problems } = await read(
    await workbook([['某银行代发回执'], head, row, ['合计 1 笔']]),
  )
  assert.deepEqual([rowsIn, problems], [1, []])
  assert.deepEqual(
    rows.map((found) => [found.付款编号, found.结果]),
    [[row[0], '成功']],
  )
  assert.doesNotMatch(JSON.stringify(rows), /6222\d{12}/)
  assert.deepEqual((await city.call('centre', 'import-bank-answer', { batchId, rows })).outcomes, ['paid'])
})

describe('a text is read whatever it is encoded in, apart by, and ended with', () => {
  for (const [name, encoded] of Object.entries(encodings))
    test(name, async () => {
      for (const separator of [',', '\t', ';', '|'])
        for (const end of ['\r\n', '\n', '\r']) {
          const lines = [head, row, withCell('付款编号', 'c00000000000000000001-1')]
          const text = lines.map((cells) => cells.join(separator)).join(end) + end
          const file = await bankFileOf(encoded(text))
          assert.deepEqual(file?.problems, [])
          assert.deepEqual(
            file?.rows.map((found) => [found.付款编号, found.结果]),
            [
              [row[0], '成功'],
              ['c00000000000000000001-1', '成功'],
            ],
            `${JSON.stringify(separator)} ${JSON.stringify(end)}`,
          )
        }
    })

  test('bytes that mean nothing in it, and half a character, are no list', async () => {
    const utf16 = encodings['UTF-16LE with its mark']?.(csvOf([head, row])) ?? Buffer.alloc(0)
    assert.equal(await refusal(utf16.subarray(0, -1)), 'listNotReadable')
    assert.equal(
      await refusal(Buffer.concat([Buffer.from('付款编号,金额,结果\n'), Buffer.of(0xff)])),
      'listNotReadable',
    )
  })
})

test('a file as large as is promised is read, one byte more is not', async () => {
  const text = csvOf([head, row])
  const filled = (bytes: number) => Buffer.from(`${'x'.repeat(bytes - Buffer.byteLength(text) - 1)}\n${text}`)
  assert.equal(filled(largestBankFile).length, largestBankFile)
  assert.equal((await read(filled(largestBankFile))).rowsIn, 1)
  assert.equal(await refusal(filled(largestBankFile + 1)), 'listNotReadable')
})

test('a text of more lines than any list has is not looked at', async () => {
  assert.equal((await read(Buffer.from(`${'\n'.repeat(4_000)}${csvOf([head, row])}`))).rowsIn, 1)
  assert.equal(
    await refusal(Buffer.from(`${csvOf([head, row])}${'\n'.repeat(1_400_000)}`)),
    'listNotReadable',
  )
})

test('a file is read once, by whom its place was given to, for that batch, and is gone then', async () => {
  const content = Buffer.from(csvOf([head, row]))
  const input = await sent(content)
  const code = async (account: string, changes: object) =>
    (await city.fails(account, 'read-bank-file', { ...input, ...changes })).code
  assert.equal(await code('centre-two', {}), 'uploadMissing')
  assert.equal(await code('centre', { permit: (await sent(content)).permit }), 'uploadMissing')
  assert.equal(await code('centre', { permit: 'x' }), 'uploadMissing')
  const elsewhere = await city.upload('claims/somebody/p1', content)
  assert.equal(await code('centre', { fileId: elsewhere }), 'uploadMissing')
  await payableClaim(city)
  assert.equal(await code('centre', { batchId: await releasedBatch(city) }), 'uploadMissing')
  assert.equal((await city.call('centre', 'read-bank-file', input)).rowsIn, 1)
  assert.equal(await code('centre', {}), 'uploadMissing')
  const { downloadFile } = await import('../../../cloudfunctions/platform/files/files')
  assert.equal(await downloadFile(input.fileId), null)
  assert.ok(await downloadFile(elsewhere), 'what lies elsewhere is not touched')
})

test('the answers of the bug reports are read row by row', async () => {
  const utf16 = [head, withCell('结果', '退汇')].map((cells) => cells.join('\t')).join('\r\n')
  const asUnicodeText = await read(encodings['UTF-16LE with its mark']?.(utf16) ?? Buffer.alloc(0))
  assert.equal(asUnicodeText.rows[0]?.结果, '失败')
  const many = Array.from({ length: 51 }, (_, index) =>
    withCell('付款编号', `PAY${20230228000100 + index}`).join(','),
  )
  const quote = withCell('结果', '失败').join(',').replace(/,$/, ',户名"李小雨"不符')
  const { rows, rowsIn } = await read(
    Buffer.from([head.join(','), many[0], quote, ...many.slice(1)].join('\n')),
  )
  assert.deepEqual([rows.length, rowsIn], [52, 52])
  assert.equal(rows[1]?.失败原因, '户名"李小雨"不符')
  const kept = await read(
    Buffer.from([head.join(','), withCell('收款卡号', '="6222021234567890128"').join(',')].join('\r')),
  )
  assert.equal(kept.rows.length, 1)
})

test('a file of which one row is in doubt gives no rows, and says which, without whole numbers', async () => {
  const doubtful = withCell('结果', '处理中 6222021234567890128')
  const { rows, rowsIn, problems, problemCount } = await read(Buffer.from(csvOf([head, row, doubtful])))
  assert.deepEqual([rows, rowsIn, problemCount], [[], 2, 1])
  assert.deepEqual(problems, [{ sheet: '', line: 3, problem: 'result', text: '处理中 [卡号]' }])
  const nameless = await read(Buffer.from(csvOf([head, row, withCell('付款编号', '')])))
  assert.doesNotMatch(JSON.stringify(nameless), /\d{15}/)
  const contradictory = await read(Buffer.from(csvOf([head, row, withCell('结果', '失败')])))
  assert.deepEqual(
    contradictory.problems.map(({ line, problem }) => [line, problem]),
    [
      [2, 'twoAnswers'],
      [3, 'twoAnswers'],
    ],
  )
  const many = await read(
    Buffer.from(csvOf([head, ...Array.from({ length: 60 }, () => withCell('结果', ''))])),
  )
  assert.deepEqual([many.problems.length, many.problemCount], [50, 60])
})

const written = (book: WorkBook, bookType: BookType): Buffer =>
  Buffer.from(write(book, { type: 'array', bookType }) as ArrayBuffer)

describe('workbooks', () => {
  test('a card that became a number stops the file, whichever way it was written', async () => {
    const inBook = await read(
      await workbook([head, row, withCell<string | number>('收款卡号', 6222021234567890)]),
    )
    assert.deepEqual(
      [inBook.rows, inBook.problems[0]?.problem, inBook.problems[0]?.line],
      [[], 'cardAsNumber', 3],
    )
    const inCsv = await read(Buffer.from(csvOf([head, withCell('收款卡号', '6.22202E+15')])))
    assert.equal(inCsv.problems[0]?.problem, 'cardAsNumber')
  })

  test('hidden sheets are passed over, amounts may be numbers, lines are those of the sheet', async () => {
    const stale = withCell('结果', '失败')
    const asNumbers = withCell<string | number>('金额（元）', 188).map((cell) => cell || null)
    const content = await writeXlsx({
      sheets: [
        { name: '模板', hidden: true, rows: [head, stale] },
        { name: '旧', veryHidden: true, rows: [head, stale] },
        { name: '说明', rows: [['请看下一张']] },
        { name: '回执', rows: [['代发回执'], [], head, asNumbers] },
      ],
    })
    const { rows, rowsIn } = await read(content)
    assert.deepEqual([rowsIn, rows[0]?.结果, rows[0]?.['金额（元）']], [1, '成功', '188'])
    const wrong = withCell<string | number>('金额（元）', 188.005)
    const { problems } = await read(await workbook([['代发回执'], [], head, wrong]))
    assert.deepEqual(problems, [{ sheet: '名单', line: 4, problem: 'amount', text: '188.005' }])
  })

  test('Excel 97 workbooks, and web pages and XML that are named .xls, are read', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([head, withCell('结果', '失败')]), '模板')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['代发回执'], head, row]), '回执')
    book.Workbook = { Sheets: [{ Hidden: 1 }, {}] }
    for (const bookType of ['biff8', 'xlml'] as const) {
      const content = written(book, bookType)
      assert.deepEqual((await read(content)).rows[0]?.结果, '成功', bookType)
    }
    const cells = (line: string[]) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const page = `<html><head><meta charset="gbk"></head><body><table>${cells(head)}${cells(row)}</table></body></html>`
    for (const encoding of ['UTF-8', 'GB18030'])
      assert.equal((await read(encodings[encoding]?.(page) ?? Buffer.alloc(0))).rows[0]?.付款编号, row[0])
    const sparse = utils.book_new()
    utils.book_append_sheet(
      sparse,
      { '!ref': 'A1:IV900', A1: { t: 's', v: '付款编号' }, IV900: { t: 's', v: 'x' } },
      'a',
    )
    const { problems } = await read(written(sparse, 'biff8'))
    assert.equal(problems[0]?.problem, 'columnMissing')
    const broken = written(book, 'biff8')
    assert.equal(await refusal(broken.subarray(0, 600)), 'listNotReadable')
  })

  test('a bomb, another archive, a table without the head and too many rows are no list', async () => {
    const book = unzipSync(await workbook([head, row]))
    const bomb = zipSync({ ...book, 'xl/media/a.xml': new Uint8Array(40_000_000) })
    assert.ok(bomb.length < 100_000)
    assert.equal(await refusal(bomb), 'listNotReadable')
    assert.equal(await refusal(zipSync({ 'a.txt': strToU8('a') })), 'listNotReadable')
    assert.equal(await refusal(Buffer.from('PK no archive')), 'listNotReadable')
    assert.equal(await refusal(Buffer.from('甲,乙\n1,2')), 'listNotReadable')
    const many = (length: number) =>
      workbook([
        head,
        ...Array.from({ length }, (_, index) => withCell('付款编号', `c${10_000_000 + index}-1`)),
      ])
    assert.equal(await refusal(await many(501)), 'listNotReadable')
    assert.equal(await refusal(await many(700)), 'listNotReadable')
    assert.equal((await read(await many(500))).rows.length, 500)
  })
})
