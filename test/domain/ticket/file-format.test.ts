import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { fileFormatOfName, type FileFormat } from '@domain/ticket/kind/file-format'

const named: readonly [string, FileFormat][] = [
  ['23163654825050521960.pdf', 'pdf'],
  ['铁路电子客票.OFD', 'ofd'],
  ['rai_issuer_1.xml', 'xml'],
  ['车票.zip', 'zip'],
  ['wxfile://tmp_1.jpg', 'photo'],
  ['photo.pdf.jpg', 'photo'],
  ['没有后缀', 'photo'],
  ['', 'photo'],
]

for (const [name, format] of named)
  test(`a file called “${name}” is sent as ${format}`, () => {
    assert.equal(fileFormatOfName(name), format)
  })
