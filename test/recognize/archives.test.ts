import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { fileNameShown } from '../../cloudfunctions/recognize/file-name-shown'
import { readFile } from '../../cloudfunctions/recognize/read-file'
import { ofdWithVoucher } from '../../scripts/tickets/electronic-files'
import { fixture } from './reader'

const read = (files: Record<string, Uint8Array>) => readFile(Buffer.from(zipSync(files)))
const numbers = ({ tickets }: Awaited<ReturnType<typeof readFile>>) =>
  tickets.map(({ fields }) => fields.invoiceNo?.value)

const ofd = fixture('files/sale-0.ofd')
const xml = fixture('files/sale-0.xml')
const text = fixture('files/sale-0-text.ofd')
const pdf = fixture('files/invoice-0.pdf')
const sale = '>售<'
const another = (number: string) =>
  ofdWithVoucher(
    xml.toString('utf8').replace(/(ElectronicInvoiceRailwayETicketNumber[^>]*>)\d{20}/, `$1${number}`),
  )
const broken = ofd.subarray(0, 200)

describe('an archive', () => {
  test('with one broken file gives the good ticket, and names the other', async () => {
    for (const [archive, bad] of [
      ['broken', ['b.ofd']],
      ['macos', []],
      ['zip-of-zips', []],
    ] as const) {
      const { tickets, filesNotRead, notRead } = await readFile(fixture(`archives/${archive}.zip`))
      assert.deepEqual([tickets.length, notRead], [1, null], archive)
      assert.deepEqual(
        filesNotRead.map(({ name }) => name),
        bad,
        archive,
      )
    }
  })

  test('of one ticket in three formats is one ticket, of two tickets in two formats both', async () => {
    assert.equal((await read({ 'a.ofd': ofd, 'a.xml': xml, 'b.ofd': text })).tickets.length, 1)
    const two = await read({ 'a.ofd': ofd, 'b.pdf': pdf })
    assert.deepEqual([two.tickets.length, two.filesNotRead], [2, []])
    assert.ok(xml.includes(sale))
    const three = await read({ 'a.ofd': ofd, 'b.ofd': another('25999999999999999999'), 'b.pdf': pdf })
    assert.equal(new Set(numbers(three)).size, 3)
  })

  test('that holds archives is read to a depth, and what lies deeper is named', async () => {
    const nested = (depth: number): Uint8Array =>
      depth === 0 ? zipSync({ 'a.ofd': ofd }) : zipSync({ 'inner.zip': nested(depth - 1) })
    const fits = await readFile(Buffer.from(nested(2)))
    assert.deepEqual([fits.tickets.length, fits.filesNotRead], [1, []])
    const deeper = await readFile(Buffer.from(nested(3)))
    assert.deepEqual([deeper.tickets.length, deeper.notRead], [0, 'unsafeFile'])
  })

  test('is read as far as its files go, however many it holds', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [
        `${index + 10}.ofd`,
        another(`25${String(index).padStart(18, '0')}`),
      ]),
    )
    const { tickets, filesNotRead } = await read(many)
    assert.deepEqual(
      [tickets.length, filesNotRead.map(({ why }) => why)],
      [12, ['tooManyPages', 'tooManyPages']],
    )
  })

  test('keeps what is good beside a bomb, entities, a broken PDF and what is no ticket', async () => {
    const { tickets, filesNotRead, notRead } = await read({
      'good.ofd': ofd,
      'bomb.xml': new Uint8Array(9_000_000),
      'entities.xml': strToU8('<!DOCTYPE x [<!ENTITY a "ha">]><x/>'),
      'broken.pdf': strToU8('%PDF-1.4 no pages'),
      'cut.ofd': broken,
      'list.xml': strToU8('<list/>'),
      '__MACOSX/._good.ofd': strToU8('no archive'),
      '.DS_Store': strToU8('x'),
    })
    assert.deepEqual([tickets.length, notRead], [1, null])
    assert.deepEqual(Object.fromEntries(filesNotRead.map(({ name, why }) => [name, why])), {
      'bomb.xml': 'unsafeFile',
      'entities.xml': 'unsafeFile',
      'broken.pdf': 'unreadable',
      'cut.ofd': 'unreadable',
      'list.xml': 'noTicketFound',
    })
  })

  test('of nothing that can be read says why', async () => {
    assert.equal((await read({ 'a.ofd': broken })).notRead, 'unreadable')
    assert.equal((await read({ 'a.txt': strToU8('hello') })).notRead, 'noTicketFound')
  })
})

test("a file's name is shown without folders, hidden characters and length, in whatever encoding it came", () => {
  assert.equal(fileNameShown('车票/回家\u202e的票.ofd'), '回家的票.ofd')
  assert.equal(fileNameShown(`${'长'.repeat(100)}.ofd`).length, 40)
  assert.match(fileNameShown(`${'长'.repeat(100)}.ofd`), /\.ofd$/)
  assert.equal(fileNameShown(Buffer.from('车票.ofd').toString('latin1')), '车票.ofd')
  assert.equal(
    fileNameShown(Buffer.from([0xb3, 0xb5, 0xc6, 0xb1, 0x2e, 0x6f, 0x66, 0x64]).toString('latin1')),
    '车票.ofd',
  )
})
