import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { aReader, fixture } from './reader'

const reader = aReader()
after(() => reader.close())

const reasonOf = async (content: Buffer): Promise<string | null> => (await reader.recognize(content)).notRead
const good = fixture('files/sale-0.xml')
const stillReads = async () => assert.equal((await reader.recognize(good)).tickets.length, 1)

test('a truncated photo is not read', async () => {
  const photo = fixture('mild/blue-0.jpg')
  assert.equal(await reasonOf(photo.subarray(0, photo.length / 3)), 'unreadable')
  await stillReads()
})

test('a photo of 85 megapixels is not decoded', async () => {
  const huge = await sharp({ create: { width: 10_600, height: 8_100, channels: 3, background: '#ddd' } })
    .jpeg()
    .toBuffer()
  assert.equal(await reasonOf(huge), 'unreadable')
  await stillReads()
})

test('an archive that inflates a thousandfold is not inflated', async () => {
  const bomb = zipSync({ 'OFD.xml': new Uint8Array(1), 'Doc_0/a.xml': new Uint8Array(30_000_000) })
  assert.ok(bomb.length < 100_000)
  assert.equal(await reasonOf(Buffer.from(bomb)), 'unsafeFile')
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`${index}.xml`, new Uint8Array(1)]),
  )
  assert.equal(await reasonOf(Buffer.from(zipSync(many))), 'unsafeFile')
  await stillReads()
})

test('a file of 5,000 pages is not read', async () => {
  assert.equal(await reasonOf(manyPages(5_000)), 'tooManyPages')
  await stillReads()
})

test('XML that declares entities is not parsed', async () => {
  const laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xbrl>&b;</xbrl>'
  assert.equal(await reasonOf(Buffer.from(laughs)), 'unsafeFile')
  await stillReads()
})

test('bytes that are nothing, and a file that is too large', async () => {
  assert.equal(await reasonOf(Buffer.from('not a picture')), 'unreadable')
  assert.equal(await reasonOf(Buffer.from('PK\x03\x04 no archive')), 'unreadable')
  assert.equal(await reasonOf(Buffer.from('%PDF-1.4 no pages')), 'unreadable')
  assert.equal(await reasonOf(Buffer.alloc(11 * 1024 * 1024)), 'tooLarge')
  await stillReads()
})

test('when the process dies the document is to be typed, and the next is read by a new one', async () => {
  await stillReads()
  const first = reader.processId()
  assert.ok(first)
  const reading = reader.recognize(fixture('mild/blue-0.jpg'))
  // The document is on its way once the call was made: what waits before it is nothing.
  setImmediate(() => process.kill(first, 'SIGKILL'))
  assert.equal((await reading).notRead, 'engineFailed')
  await stillReads()
  assert.notEqual(reader.processId(), first)
})

/** A PDF of empty pages, as small as one can be. */
function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj${object}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(
    `${body}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
  )
}
