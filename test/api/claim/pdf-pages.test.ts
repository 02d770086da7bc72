import assert from 'node:assert/strict'
import { deflateSync } from 'node:zlib'
import { test } from '@jest/globals'
import { pdfPagesOf } from '../../../cloudfunctions/platform/files/pdf-pages'
import { packedPdfOf, pdfOf } from '../support/papers'

test('pages are what the tree of pages says, plain or compressed', () => {
  for (const pages of [1, 2, 50]) {
    assert.equal(pdfPagesOf(pdfOf(pages)), pages)
    assert.equal(pdfPagesOf(packedPdfOf(pages)), pages)
  }
})

test('of a file that was saved again the last saving counts', () => {
  assert.equal(pdfPagesOf(Buffer.concat([pdfOf(7), pdfOf(2)])), 2)
})

test('a file that says nothing, or nonsense, is not counted', () => {
  assert.equal(pdfPagesOf(Buffer.from('%PDF-1.4\n%%EOF')), null)
  assert.equal(pdfPagesOf(pdfOf(0)), null)
  assert.equal(pdfPagesOf(Buffer.from('%PDF-1.4\n2 0 obj\n<< /Type /Pages /Count 3 >>')), null, 'never ends')
  const packed = packedPdfOf(3)
  packed.fill(0x20, 120, 140)
  assert.equal(pdfPagesOf(packed), null, 'cannot be inflated')
})

test('files made to harm take no more than their size', () => {
  const megabytes = 5 * 1024 * 1024
  assert.equal(pdfPagesOf(Buffer.from(`%PDF-1.4\n${'1 0 obj '.repeat(megabytes / 8)}`)), null)
  assert.equal(pdfPagesOf(Buffer.from(`%PDF-1.4\n${'1 0 obj endobj '.repeat(megabytes / 15)}`)), null)
  assert.equal(pdfPagesOf(Buffer.from(`%PDF-1.4\n1 0 obj /Type${' '.repeat(megabytes)}endobj`)), null)
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024))
  const head = Buffer.from(`%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 >>\nstream\n`)
  assert.equal(pdfPagesOf(Buffer.concat([head, bomb, Buffer.from('\nendstream\nendobj')])), null)
})
